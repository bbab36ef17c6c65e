using Heard.Domain.Intake;
using Heard.Domain.Learning;
using Heard.Web.Data;
using Heard.Web.Experiences;
using Heard.Web.Features.Public.Complain;
using Heard.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Feedback;

/// <summary>
/// What happens next, and a way out for who finds that it is really a complaint: on the same browser, within the hour, the
/// words go along. Whether it is one is for the person to say, and for a colleague who reads it, never for a machine.
/// </summary>
public sealed class ThanksModel(FeedbackBook book, Drafts drafts) : PublicPage
{
    /// <summary>What the browser remembers of it, sealed and until it closes: which one it was.</summary>
    public const string Mine = "feedback";

    /// <summary>What they call it; an address that names no kind says nothing special.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    /// <inheritdoc cref="Of"/>
    public FeedbackKind Kind => Array.Find(Enum.GetNames<FeedbackKind>(), name => name == Of) is { } name ? Enum.Parse<FeedbackKind>(name) : FeedbackKind.Comment;

    /// <summary>A complaint can be made of it without writing it again.</summary>
    public bool IsFresh { get; private set; }

    public async Task OnGetAsync() => IsFresh = await Own() is { ComplaintAt: null };

    /// <summary>Puts the words into the form of complaints, after what may stand there already.</summary>
    public async Task<IActionResult> OnPostComplainAsync()
    {
        if (await Own() is not { ComplaintAt: null } mine) return GoTo("complain");
        await drafts.Keep(answers => answers.With("what-happened", With(answers["what-happened"], mine.Words)));
        await book.BecomesComplaint(mine.Id, account: null);
        return GoTo("complain/" + ComplaintForm.Current.Steps[0].Id);
    }

    static string With(string before, string words) => before.Length == 0 ? words : before.Contains(words, StringComparison.Ordinal) ? before : $"{before}\n\n{words}";

    async Task<FeedbackRow?> Own() => TempData.Peek(Mine) is Guid id ? await book.Fresh(id) : null;
}
