using Heard.Domain.Learning;
using Heard.Web.Experiences;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Heard.Web.Languages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Heard.Web.Features.Public.YoungPeople;

/// <summary>Four questions to children and young people, good or bad, with no name (4.2). What they say comes to colleagues as feedback, in their words.</summary>
[EnableRateLimiting(RateLimits.Answering)]
public sealed class TellUsModel(FeedbackBook book, Words<YoungWords> words) : PublicPage
{
    /// <summary>The questions with an answer to choose, by the keys of their words.</summary>
    public static readonly IReadOnlyList<string> Chosen = ["question-1", "question-2", "question-3"];

    /// <summary>What can be chosen.</summary>
    public static readonly IReadOnlyList<string> Answers = ["yes", "bit", "no"];

    /// <summary>It was sent.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Thanks { get; set; }

    /// <summary>What was chosen, by question.</summary>
    public IReadOnlyDictionary<string, string> Said { get; private set; } = new Dictionary<string, string>();

    /// <summary>What we should do another way.</summary>
    public string Better { get; private set; } = "";

    /// <summary>What is wrong, in their words; null: nothing.</summary>
    public string? Problem { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var form = await Request.ReadFormAsync();
        Said = Chosen.Where(question => Answers.Contains(form[question].ToString())).ToDictionary(question => question, question => form[question].ToString());
        Better = form["better"].ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        var remark = new Remark(FeedbackKind.Comment, string.Join('\n', Lines()), "", "", "");
        Problem = Said.Count == 0 && Better.Length == 0 ? words["tell.missing"] : remark.Problems.IsEmpty ? null : words["tell.long"];
        if (Problem is not null)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        await book.Give(Body.Id, Language, remark);
        return GoTo("young-people/tell-us?thanks=true");
    }

    /// <summary>Each question with its answer, as it was asked.</summary>
    IEnumerable<string> Lines() =>
    [
        words["tell.title"], .. Said.Select(said => $"{words["older." + said.Key]} {words["answer." + said.Value]}"),
        .. Better.Length > 0 ? [$"{words["older.question-4"]} {Better}"] : Array.Empty<string>(),
    ];
}
