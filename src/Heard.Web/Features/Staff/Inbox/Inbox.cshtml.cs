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
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Staff.Inbox;

/// <summary>A complaint in a list.</summary>
public sealed record InboxLine(
    Guid Id, string Reference, string Name, string Opening, NeedKind? Need, DateOnly NeedBy, DateTimeOffset ReceivedAt, string? AssignedTo, bool HasAdjustments, bool IsRestricted, Stage Stage);

/// <summary>What needs a colleague, most urgent first, with why. The filters are in the address, and a list can be kept under a name.</summary>
[Needs(Permission.EnterBody)]
public sealed class InboxModel(AppDb database, Writes writes, CurrentBody body, CurrentColleague colleague, RestrictedFiles restricted, TimeProvider clock) : PageModel
{
    const int PageSize = 50;

    /// <summary>More than this is only said to be more.</summary>
    public const int MostCounted = 200;

    /// <summary><c>yes</c>: the colleague wants to choose what to narrow the list to.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Narrow { get; set; }

    /// <summary>The last line of the page before: day and id.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>The name under which a list is kept.</summary>
    [BindProperty]
    public string? Name { get; set => field = value?.Trim(); }

    /// <summary>What it is narrowed to.</summary>
    public InboxList List { get; private set; } = new();

    /// <summary>The body.</summary>
    public Organisation Body => body.Required;

    /// <summary>The complaints.</summary>
    public IReadOnlyList<InboxLine> Lines { get; private set; } = [];

    /// <summary>The teams that the colleague is in.</summary>
    public IEnumerable<Team> MyTeams => Body.Teams.Where(team => team.Members.Any(member => member.Account == User.AccountId()));

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

    /// <summary>The lists that the colleague keeps, by name.</summary>
    public IReadOnlyList<KeptListRow> Kept { get; private set; } = [];

    /// <summary>How many complaints about each topic need something, as far as they are counted.</summary>
    public IReadOnlyList<(Topic Topic, int Count)> Topics { get; private set; } = [];

    /// <summary>Why a list was not kept; null: nothing is wrong.</summary>
    public string? Problem { get; private set; }

    /// <summary>The list is narrowed, or is about to be: only then are the choices read.</summary>
    public bool IsNarrowed => List.IsNarrowed || Narrow is "yes";

    /// <summary>Messages in the complaints mailbox that wait for a colleague; 0 for who does not deal with them.</summary>
    public int MailWaits { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!MayRead) return Page();
        List = InboxList.Of(Request.Query);
        return await Named() is { } reference ? Redirect($"/staff/{Body.ShortName}/complaints/{reference}") : await Shown();
    }

    /// <summary>Keeps the list as it stands under a name; a name that is kept already stands for it from now on.</summary>
    public async Task<IActionResult> OnPostKeepAsync()
    {
        if (!MayRead) return Forbid();
        List = InboxList.Of(Request.Query);
        Problem = await KeptLists.Keep(writes, Body.Id, User.AccountId(), Name, List.Query());
        if (Problem is null) return Redirect($"/staff/{Body.ShortName}{List.Query()}");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Shown();
    }

    /// <summary>Keeps a list no longer.</summary>
    public async Task<IActionResult> OnPostForgetAsync()
    {
        if (!MayRead) return Forbid();
        await KeptLists.Forget(writes, User.AccountId(), Name);
        return Redirect($"/staff/{Body.ShortName}{InboxList.Of(Request.Query).Query()}");
    }

    async Task<IActionResult> Shown()
    {
        Today = LondonTime.DayOf(clock.Now());
        var found = List.Q.Length == 0 ? database.Complaints : SearchWords.Words(List.Q).Count == 0 ? database.Complaints.Where(row => false) : database.Search(List.Q);
        await Read(List.Of(found, database.ComplaintTopics, Body.Teams, User.AccountId(), Today));
        Kept = await KeptLists.Of(database, User.AccountId());
        if (IsNarrowed) (Colleagues, Topics) = (await Handlers.Of(database, Body.Id), await Counted());
        if (MayHandle) MailWaits = await database.Mail.CountAsync(row => row.State == MailState.ForColleague);
        return Page();
    }

    /// <summary>The complaint whose reference was typed, in any of the ways in which people type one; null: none of this body.</summary>
    async Task<string?> Named() =>
        ComplaintReference.TryParse(List.Q, out var typed) && await database.Named(typed) is not null ? typed.ToString() : null;

    /// <summary>All in one question. Each count stops in the index as soon as it is more than is said.</summary>
    async Task<IReadOnlyList<(Topic Topic, int Count)>> Counted()
    {
        IReadOnlyList<Topic> topics = [.. Body.Topics.Where(topic => topic.Holds(Today) || topic.Id == List.Topic)];
        if (topics.Count == 0) return [];
        var counted = await topics
            .Select(topic => database.ComplaintTopics.Where(row => row.Topic == topic.Id && row.NeedBy < DateOnly.MaxValue).OrderBy(row => row.NeedBy).Take(MostCounted + 1).Select(row => row.Topic))
            .Aggregate((all, one) => all.Concat(one)).GroupBy(topic => topic).Select(of => new { Topic = of.Key, Count = of.Count() }).ToDictionaryAsync(of => of.Topic, of => of.Count);
        return [.. topics.Select(topic => (topic, counted.GetValueOrDefault(topic.Id)))];
    }

    /// <summary>In the order of the complaints' own days, or, for one topic, of the same days beside the topic.</summary>
    async Task Read(IQueryable<ComplaintRow> found)
    {
        var begins = Position(After);
        if (List.Topic.Length == 0)
        {
            // The first half alone lets the index begin at the day; with "or" it would begin at the first complaint of all.
            if (begins is var (day, id)) found = found.Where(row => row.NeedBy >= day && (row.NeedBy > day || row.Id.CompareTo(id) > 0));
            found = found.OrderBy(row => row.NeedBy).ThenBy(row => row.Id);
        }
        else
        {
            var about = List.Of(database.ComplaintTopics, Today);
            if (begins is var (day, id)) about = about.Where(row => row.NeedBy >= day && (row.NeedBy > day || row.ComplaintId.CompareTo(id) > 0));
            found = about.Join(found, sorted => sorted.ComplaintId, row => row.Id, (sorted, row) => new { sorted, row }).OrderBy(both => both.sorted.NeedBy).ThenBy(both => both.sorted.ComplaintId).Select(both => both.row);
        }

        var rows = await found.AsNoTracking().Take(PageSize + 1)
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
