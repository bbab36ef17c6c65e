using Heard.Domain.Learning;
using Heard.Web.Experiences;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Heard.Web.Languages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Heard.Web.Features.Public.Feedback;

/// <summary>A compliment, a comment or a suggestion in somebody's words; who they are only if they want to say so.</summary>
[EnableRateLimiting(RateLimits.Answering)]
public sealed class SayModel(FeedbackBook book, Words<FeedbackWords> words) : PublicPage, IFieldProblems
{
    /// <summary>What the person calls it: the end of the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string? What { get; set; }

    /// <inheritdoc cref="What"/>
    public FeedbackKind Kind => Enum.TryParse<FeedbackKind>(What, ignoreCase: true, out var kind) ? kind : FeedbackKind.Comment;

    /// <summary>What was typed.</summary>
    public Remark Said { get; private set; } = new(FeedbackKind.Comment, "", "", "", "");

    /// <inheritdoc/>
    public IReadOnlyList<(string Field, string Say)> Problems { get; private set; } = [];

    /// <summary>What is wrong at a field; null: nothing.</summary>
    public string? Wrong(string field) => FieldProblems.At(this, field);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var form = await Request.ReadFormAsync();
        string Typed(string field) => form[field].ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        Said = new(Kind, Typed("Words"), Kind is FeedbackKind.Compliment ? Typed("Whom") : "", Typed("Name"), Typed("Contact"));
        Problems = [.. Said.Problems.Select(problem => (problem.Question, words[$"problem.{problem.Question}.{problem.Kind}", problem.Limit]))];
        if (Problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        TempData[ThanksModel.Mine] = await book.Give(Body.Id, Language, Said);
        return GoTo("feedback/thanks?of=" + Kind);
    }
}
