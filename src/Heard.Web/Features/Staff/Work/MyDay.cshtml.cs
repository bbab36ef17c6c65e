using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Experiences;
using Heard.Web.Http;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Staff.Work;

/// <summary>What a colleague has to do now and in the next days, and what waits for somebody to take it.</summary>
[Needs(Permission.ReadComplaints)]
[Needs(Permission.HandleComplaints)]
public sealed class MyDayModel(AppDb database, ComplaintDesk desk, FeedbackBook feedback, CurrentBody body, RestrictedFiles restricted, TimeProvider clock) : PageModel
{
    /// <summary>So many days are looked ahead.</summary>
    public const int Ahead = 7;

    const int MostDangers = 100;
    const int MostWaiting = 10;
    const int MostThanks = 2;

    /// <summary>Where the page begins: day, complaint and place of the last line before.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>The reference of a complaint that a colleague wanted to take and somebody else had taken.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Taken { get; set; }

    /// <summary>The body.</summary>
    public Organisation Body => body.Required;

    /// <summary>Today, in London.</summary>
    public DateOnly Today => LondonTime.DayOf(clock.Now());

    /// <summary>Where somebody may be in danger: everybody's.</summary>
    public IReadOnlyList<NeedLine> Dangers { get; private set; } = [];

    /// <summary>What is due, the most urgent first.</summary>
    public NeedPage Due { get; private set; } = new([], null);

    /// <summary>What is nobody's, the most urgent first.</summary>
    public IReadOnlyList<NeedLine> Waiting { get; private set; } = [];

    /// <summary>More is nobody's than is shown.</summary>
    public bool MoreWait { get; private set; }

    /// <summary>The newest of what people said who wanted to thank the colleague.</summary>
    public IReadOnlyList<ThankYou> Thanks { get; private set; } = [];

    /// <summary>Who deals with the dangers.</summary>
    public IReadOnlyDictionary<string, string> Owners { get; private set; } = new Dictionary<string, string>();

    /// <summary>Whether they may pass on files that are kept to few.</summary>
    public bool MayShare => restricted.IsNamed(User);

    public async Task OnGetAsync()
    {
        var (account, until) = (User.AccountId(), Today.AddDays(Ahead));
        var page = await NeedPage.Read(database, database.Needs.Where(need => need.AssignedTo == account && need.By > Need.AtOnce && need.By <= until), After);
        Due = page with { Lines = [.. page.Lines.Where((line, at) => at == 0 || !SaysTheSame(page.Lines[at - 1], line))] };
        if (After is not null) return;

        Thanks = await feedback.Of(account, MostThanks);
        Dangers = await First(database.Complaints.Where(row => row.NeedBy == Need.AtOnce), MostDangers);
        Owners = await Handlers.Names(database, Dangers.Select(line => line.AssignedTo));
        var waiting = await First(database.Complaints.Where(row => row.AssignedTo == null && row.NeedBy < DateOnly.MaxValue && row.NeedBy > Need.AtOnce), MostWaiting + 1);
        (Waiting, MoreWait) = ([.. waiting.Take(MostWaiting)], waiting.Count > MostWaiting);
    }

    public async Task<IActionResult> OnPostTakeAsync(string? reference)
    {
        if (!ComplaintReference.TryParse(reference, out var typed)) return NotFound();
        if (await database.Named(typed) is not { } id) return NotFound();
        var me = Actor.Of(User);
        var acted = await desk.Act(Body, id, new Assign(me.Id, me.Name) { From = "", MayShare = restricted.IsNamed(User) }, me);
        return Redirect($"/staff/{Body.ShortName}/my-day{(acted.Refusal is null ? "" : "?taken=" + typed)}");
    }

    /// <summary>The most urgent of these, each with what it needs first.</summary>
    static Task<List<NeedLine>> First(IQueryable<ComplaintRow> complaints, int most) => complaints.AsNoTracking().OrderBy(row => row.NeedBy).ThenBy(row => row.Id).Take(most)
        .Select(row => new NeedLine(row.Id, 0, row.Need!.Value, row.NeedBy, "", "", row.AssignedTo, row.Reference, row.Name, row.Opening, row.HasAdjustments, row.IsRestricted)).ToListAsync();

    /// <summary>The answer is due, and its line says already how far it is.</summary>
    static bool SaysTheSame(NeedLine before, NeedLine line) =>
        line.Kind is NeedKind.Answer && before.Kind is NeedKind.Delay or NeedKind.Approve or NeedKind.SendResponse && before.Complaint == line.Complaint && before.By == line.By;
}
