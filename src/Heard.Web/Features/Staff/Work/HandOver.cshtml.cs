using System.Collections.Immutable;
using System.Globalization;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Staff.Work;

/// <summary>A complaint that is handed over, and who had it when it was chosen; empty: nobody.</summary>
public sealed record Chosen(string Reference, string From)
{
    /// <summary>As it stands in a form.</summary>
    public override string ToString() => $"{Reference}.{From}";

    /// <summary>Reads what a form sent; null: it is none.</summary>
    public static Chosen? Read(string text) => text.Split('.', 2) is [var typed, var from] && ComplaintReference.TryParse(typed, out var reference) ? new(reference.ToString(), from) : null;
}

/// <summary>
/// Several complaints given to one colleague, or to nobody: those that were ticked in a list, or everything that somebody
/// has who is away. Each is handed over for itself, so that one that was changed meanwhile holds up no other.
/// </summary>
[Needs(Permission.ReadComplaints)]
[Needs(Permission.HandleComplaints)]
public sealed class HandOverModel(AppDb database, ComplaintDesk desk, CurrentBody body, RestrictedFiles restricted) : PageModel, IFieldProblems
{
    const int MostTicked = 100;

    /// <summary>The complaints that were ticked: reference and who had it.</summary>
    [BindProperty(SupportsGet = true)]
    public List<string> Tick { get; set; } = [];

    /// <summary>The account whose complaints are all handed over; empty: only what was ticked.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set => field = Guid.TryParse(value, out _) ? value : null; }

    /// <summary>So many were handed over by the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Handed { get; set; }

    /// <summary>So many had gone to somebody else meanwhile.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Changed { get; set; }

    /// <summary>What came of it, on the page after: nothing where nothing was done.</summary>
    public (int Handed, int Changed)? Done => int.TryParse(Handed, NumberStyles.None, CultureInfo.InvariantCulture, out var handed) && int.TryParse(Changed, NumberStyles.None, CultureInfo.InvariantCulture, out var changed) ? (handed, changed) : null;

    /// <summary>The account they go to; <c>nobody</c>.</summary>
    [BindProperty]
    public string? To { get; set; }

    /// <summary>What is noted on each; may be empty.</summary>
    [BindProperty]
    public string? Note { get; set => field = Typed.Clean(value); }

    /// <summary>The body.</summary>
    public Organisation Body => body.Required;

    /// <summary>The complaints.</summary>
    public IReadOnlyList<(Guid Id, string Reference, string Name, string? AssignedTo)> Complaints { get; private set; } = [];

    /// <summary>Who can have them.</summary>
    public IReadOnlyList<Handler> Colleagues { get; private set; } = [];

    /// <summary>Whose complaints they are, where they are all of one colleague's.</summary>
    public string FromName { get; private set; } = "";

    /// <summary>Fields that are wrong, with what to do, in page order.</summary>
    public IReadOnlyList<(string Field, string Say)> Problems { get; private set; } = [];

    /// <summary>The accounts of colleagues who have some of them.</summary>
    public IReadOnlyDictionary<string, string> Names { get; private set; } = new Dictionary<string, string>();

    /// <summary>The colleague who is signed in.</summary>
    public string Me => User.AccountId();

    /// <summary>How a complaint was ticked: who had it stays as it was when it was chosen.</summary>
    public string AsTicked(string reference) => Ticked[reference].ToString();

    ImmutableDictionary<string, Chosen> Ticked => Tick.Take(MostTicked).Select(Chosen.Read).OfType<Chosen>().DistinctBy(chosen => chosen.Reference).ToImmutableDictionary(chosen => chosen.Reference);

    public Task OnGetAsync() => Read();

    public async Task<IActionResult> OnPostAsync()
    {
        await Read();
        Problems = [.. Wrong()];
        if (Problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var (handed, changed, ticked) = (0, 0, Ticked);
        foreach (var (id, reference, _, _) in Complaints)
        {
            if (await Give(id, From ?? ticked[reference].From)) handed++;
            else changed++;
        }

        return Redirect($"/staff/{Body.ShortName}/hand-over?handed={handed}&changed={changed}");
    }

    IEnumerable<(string Field, string Say)> Wrong()
    {
        if (Complaints.Count == 0) yield return ("Tick", "Select the complaints to hand over");
        if (To is not "nobody" && Colleagues.All(colleague => colleague.Id != To)) yield return ("To", "Select who deals with them");
        else if (To == From) yield return ("To", "Select somebody else");
        if (Note is { Length: > 0 }) foreach (var problem in Typed.Problems(nameof(Note), Note, "the note")) yield return problem;
    }

    async Task<bool> Give(Guid id, string from)
    {
        var to = Colleagues.FirstOrDefault(colleague => colleague.Id == To);
        var assign = new Assign(to?.Id ?? "", to?.Name ?? "") { From = from, MayShare = restricted.MayShare(User, from) };
        var acted = await desk.Act(Body, id, assign, Actor.Of(User), null, string.IsNullOrWhiteSpace(Note) ? [] : [new AddNote(Note)]);
        return acted.Refusal is null;
    }

    async Task Read()
    {
        Colleagues = await Handlers.Of(database, Body.Id);
        var ticked = Ticked.Keys.ToList();
        var rows = From is { } from
            ? database.Complaints.Where(row => row.AssignedTo == from && row.NeedBy < DateOnly.MaxValue)
            : database.Complaints.Where(row => ticked.Contains(row.Reference));
        Complaints = [.. (await rows.AsNoTracking().OrderBy(row => row.NeedBy).ThenBy(row => row.Id).Select(row => new { row.Id, row.Reference, row.Name, row.AssignedTo }).ToListAsync())
            .Select(row => (row.Id, row.Reference, row.Name, row.AssignedTo))];
        Names = await Handlers.Names(database, Complaints.Select(row => row.AssignedTo).Append(From));
        FromName = From is null ? "" : Names.GetValueOrDefault(From, "somebody");
    }
}
