using System.Collections.Immutable;
using Heard.Domain.Learning;
using Heard.Web.Experiences;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Heard.Web.Features.Public.Survey;

/// <summary>Do you know how to complain? (3.15) For those who use the service and, apart, for those who represent them.</summary>
[EnableRateLimiting(RateLimits.Answering)]
public sealed class SurveyModel(AwarenessBook book) : PublicPage
{
    /// <summary><c>others</c>: they represent people who use the service.</summary>
    [BindProperty(SupportsGet = true)]
    public string? For { get; set; }

    /// <summary>They represent others.</summary>
    public bool ForOthers => For == "others";

    /// <summary>The answers were kept just now.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Thanks { get; set; }

    /// <summary>Nothing was answered.</summary>
    public bool IsMissing { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var form = await Request.ReadFormAsync();
        var replies = Enum.GetValues<Knows>().Select(knows => (Knows: knows, Reply: Array.Find(Enum.GetNames<Reply>(), name => name == form[knows.ToString()])))
            .Where(answer => answer.Reply is not null).ToImmutableSortedDictionary(answer => answer.Knows, answer => Enum.Parse<Reply>(answer.Reply!));
        if (replies.IsEmpty)
        {
            (IsMissing, Thanks) = (true, false);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        await book.Give(Body.Id, Language, new(ForOthers, replies));
        return GoTo("survey?thanks=true");
    }
}
