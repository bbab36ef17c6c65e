using System.Text.Json;
using Heard.Domain.Time;
using Heard.Web.Data;
using Heard.Web.Features.Shared;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Complain;

/// <summary>
/// Optional questions about equality, after the complaint was sent. Stored apart, with the month only: nothing leads
/// from them to the complaint or the person.
/// </summary>
public sealed class EqualityModel(Writes writes, TimeProvider clock) : PublicPage
{
    /// <summary>The questions and their answers, as keys of the words. "Rather not say" is the first of each.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Questions = new Dictionary<string, string[]>
    {
        ["age"] = ["no-answer", "under-18", "18-24", "25-44", "45-64", "65-79", "80-over"],
        ["sex"] = ["no-answer", "female", "male"],
        ["disability"] = ["no-answer", "yes-a-lot", "yes-a-little", "no"],
        ["ethnicity"] = ["no-answer", "asian", "black", "mixed", "white", "other"],
        ["religion"] = ["no-answer", "none", "christian", "muslim", "hindu", "sikh", "jewish", "buddhist", "other"],
    };

    /// <summary>The answers were kept.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Thanks { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var form = await Request.ReadFormAsync();
        var answers = Questions.Where(question => question.Value.Skip(1).Contains(form[question.Key].ToString())).ToDictionary(question => question.Key, question => form[question.Key].ToString());
        var today = LondonTime.DayOf(clock.Now());
        if (answers.Count > 0)
        {
            await writes.Act(async database =>
            {
                // A random id: one made from the time would lead to the complaint sent a moment before.
                database.Equality.Add(new EqualityRow { Id = new Guid(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16)), OrganisationId = Body.Id, Month = new DateOnly(today.Year, today.Month, 1), Answers = JsonSerializer.Serialize(answers) });
                return await database.SaveChangesAsync();
            });
        }

        return GoTo("complain/equality?thanks=true");
    }
}
