using Heard.Web.Experiences;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Feedback;

/// <summary>What people said who wanted to thank the colleague who is signed in.</summary>
[Needs(Permission.EnterBody)]
public sealed class ThankYousModel(FeedbackBook book) : PageModel
{
    const int Most = 100;

    /// <summary>The notes, the newest first.</summary>
    public IReadOnlyList<ThankYou> Notes { get; private set; } = [];

    public async Task OnGetAsync() => Notes = await book.Of(User.AccountId(), Most);
}
