using System.Globalization;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Http;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Staff.Inbox;

/// <summary>A complaint in a list.</summary>
public sealed record InboxLine(
    Guid Id, string Reference, string Name, string Opening, NeedKind? Need, DateOnly NeedBy, DateTimeOffset ReceivedAt, string? AssignedTo, bool HasAdjustments, bool IsRestricted, Stage Stage);

/// <summary>What needs a colleague, most urgent first, with why. The filters are in the address, so that a list can be kept as a bookmark.</summary>
[Needs(Permission.EnterBody)]
public sealed class InboxModel(AppDb database, CurrentBody body, CurrentColleague colleague, RestrictedFiles restricted, TimeProvider clock) : PageModel
{
    const int PageSize = 50;
    const int Ahead = 7;
    const string Nobody = "nobody";

    /// <summary><c>mine</c>, <c>nobody</c>, <c>all</c>, <c>other</c> (feedback, questions, requests); otherwise everything that needs something.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    /// <summary>A reference, a name or words.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>The account that deals with it; <c>nobody</c>; otherwise anybody.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Owner { get; set => field = value is Nobody || Guid.TryParse(value, out _) ? value : null; }

    /// <summary><c>overdue</c>, <c>soon</c> (today and the next days); otherwise any day.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Due { get; set; }

    /// <summary>A stage; otherwise any.</summary>
    [BindProperty(SupportsGet = true)]
    public string? At { get; set; }

    /// <summary><c>yes</c>: the colleague wants to choose what to narrow the list to.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Narrow { get; set; }

    /// <summary>The last line of the page before: day and id.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>The body.</summary>
    public Organisation Body => body.Required;

    /// <summary>The complaints.</summary>
    public IReadOnlyList<InboxLine> Lines { get; private set; } = [];

    /// <summary>Where the next page begins; null: there is none.</summary>
    public string? Next { get; private set; }

    /// <summary>The day, in London.</summary>
    public DateOnly Today { get; private set; }

    /// <summary>Whether the colleague reads complaints at all.</summary>
    public bool MayRead => colleague.May(Permission.ReadComplaints);

    /// <summary>Whether the colleague may hand complaints over.</summary>
    public bool MayHandle => colleague.May(Permission.HandleComplaints);

    /// <summary>Whether the colleague may pass on files that are kept to few.</summary>
    public bool MayShare => restricted.IsNamed(User);

    /// <summary>Who deals with complaints here.</summary>
    public IReadOnlyList<Handler> Colleagues { get; private set; } = [];

    /// <summary>The list is narrowed to an owner, a day or a stage, or is about to be: only then are the choices read.</summary>
    public bool IsNarrowed => Owner is not null || Due is { Length: > 0 } || At is { Length: > 0 } || Narrow is "yes";

    /// <summary>The address of this list with something added.</summary>
    public string With(string name, string value) =>
        QueryHelpers.AddQueryString("", new Dictionary<string, string?> { ["show"] = Show, ["q"] = Q, ["owner"] = Owner, ["due"] = Due, ["at"] = At, [name] = value }.Where(part => !string.IsNullOrEmpty(part.Value)));

    /// <summary>Messages in the complaints mailbox that wait for a colleague; 0 for who does not deal with them.</summary>
    public int MailWaits { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        Today = LondonTime.DayOf(clock.Now());
        if (!MayRead) return Page();
        if (await Named() is { } reference) return Redirect($"/staff/{Body.ShortName}/complaints/{reference}");

        var account = User.AccountId();
        var found = string.IsNullOrWhiteSpace(Q) ? database.Complaints : SearchWords.Words(Q).Count == 0 ? database.Complaints.Where(row => false) : database.Search(Q);
        found = Show switch
        {
            "mine" => found.Where(row => row.AssignedTo == account),
            "nobody" => found.Where(row => row.AssignedTo == null && row.Need != null),
            "all" => found,
            "other" => found.Where(row => row.Stage == Stage.NotAComplaint),
            _ when !string.IsNullOrWhiteSpace(Q) => found,
            _ => found.Where(row => row.Need != null),
        };
        await Read(Narrowed(found));
        if (IsNarrowed) Colleagues = await Handlers.Of(database, Body.Id);
        if (MayHandle) MailWaits = await database.Mail.CountAsync(row => row.State == MailState.ForColleague);
        return Page();
    }

    IQueryable<ComplaintRow> Narrowed(IQueryable<ComplaintRow> found)
    {
        var (owner, today, until) = (Owner, Today, Today.AddDays(Ahead));
        if (owner is Nobody) found = found.Where(row => row.AssignedTo == null);
        else if (owner is not null) found = found.Where(row => row.AssignedTo == owner);
        if (Enum.TryParse<Stage>(At, out var stage) && Enum.IsDefined(stage)) found = found.Where(row => row.Stage == stage);
        return Due switch
        {
            "overdue" => found.Where(row => row.NeedBy < today),
            "soon" => found.Where(row => row.NeedBy >= today && row.NeedBy <= until),
            _ => found,
        };
    }

    /// <summary>The complaint whose reference was typed, in any of the ways in which people type one; null: none of this body.</summary>
    async Task<string?> Named()
    {
        return ComplaintReference.TryParse(Q, out var typed) && await database.Named(typed) is not null ? typed.ToString() : null;
    }

    async Task Read(IQueryable<ComplaintRow> found)
    {
        if (Position(After) is var (day, id))
        {
            // The first half alone lets the index begin at the day; with "or" it would begin at the first complaint of all.
            found = found.Where(row => row.NeedBy >= day && (row.NeedBy > day || row.Id.CompareTo(id) > 0));
        }

        var rows = await found.AsNoTracking().OrderBy(row => row.NeedBy).ThenBy(row => row.Id).Take(PageSize + 1)
            .Select(row => new InboxLine(row.Id, row.Reference, row.Name, row.Opening, row.Need, row.NeedBy, row.ReceivedAt, row.AssignedTo, row.HasAdjustments, row.IsRestricted, row.Stage))
            .ToListAsync();
        Lines = [.. rows.Take(PageSize)];
        if (rows.Count > PageSize) Next = string.Create(CultureInfo.InvariantCulture, $"{Lines[^1].NeedBy:yyyy-MM-dd}_{Lines[^1].Id}");
    }

    static (DateOnly Day, Guid Id)? Position(string? after) =>
        after?.Split('_') is [var day, var id] && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && Guid.TryParse(id, out var guid)
            ? (date, guid)
            : null;
}
