using Heard.Web.Data;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Staff.Mail;

/// <summary>Messages in the complaints mailbox that wait for a colleague, the oldest first; and what became of the others.</summary>
[Needs(Permission.ReadComplaints)]
[Needs(Permission.HandleComplaints)]
public sealed class MailModel(AppDb database) : PageModel
{
    const int Most = 100;

    /// <summary><c>done</c>, <c>ignored</c>; otherwise what waits.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    /// <summary>The messages.</summary>
    public IReadOnlyList<MailRow> Lines { get; private set; } = [];

    /// <summary>How many there are beside those.</summary>
    public int More { get; private set; }

    public async Task OnGetAsync()
    {
        var state = Show switch { "done" => MailState.Settled, "ignored" => MailState.Ignored, _ => MailState.ForColleague };
        var found = database.Mail.AsNoTracking().Where(row => row.State == state);
        var ordered = state is MailState.ForColleague ? found.OrderBy(row => row.ReceivedAt).ThenBy(row => row.Id) : found.OrderByDescending(row => row.ReceivedAt).ThenBy(row => row.Id);
        Lines = await ordered.Take(Most).ToListAsync();
        if (Lines.Count == Most) More = await found.CountAsync() - Most;
    }
}
