using Heard.Domain.Organisations;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Settings;

/// <summary>A change as it is shown.</summary>
/// <param name="Row">The change.</param>
/// <param name="Title">What it changed.</param>
/// <param name="Difference">What it took away and brought; null: the part is gone from the service.</param>
public sealed record Changed(BodyChangeRow Row, string Title, Difference? Difference);

/// <summary>Everything that was changed in a body's settings, newest first; what waits for its day can be taken back.</summary>
[Needs(Permission.KeepFacts)]
public sealed class HistoryModel(BodyDesk desk, CurrentBody current) : PageModel
{
    /// <summary>The body.</summary>
    public Organisation Body => current.Required;

    /// <summary>Today, in London.</summary>
    public DateOnly Today => desk.Today;

    /// <summary>The changes.</summary>
    public IReadOnlyList<Changed> Changes { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var rows = await desk.History();
        var start = await desk.AsAdded(Body);
        Changes = rows.ConvertAll(row => Shown(row, rows, start));
    }

    public async Task<IActionResult> OnPostAsync(string? number)
    {
        if (int.TryParse(number, out var one)) await desk.TakeBack(one, Actor.Of(User));
        return Redirect($"/staff/{Body.ShortName}/settings/history");
    }

    /// <summary>Against the change of the same part that held before it.</summary>
    static Changed Shown(BodyChangeRow row, IEnumerable<BodyChangeRow> all, Organisation start)
    {
        if (BodyPart.Named(row.Part) is not { } part) return new(row, row.Part, null);
        var earlier = all.Where(other => other.Part == row.Part && other.TakenBackBy is null && (other.From < row.From || (other.From == row.From && other.Number < row.Number)) && other.Number < row.Number)
            .OrderBy(other => other.From).ThenBy(other => other.Number).LastOrDefault();
        var before = earlier is null ? start : Organisations.Settings.With(start, row.Part, earlier.Value);
        return new(row, part.Title, Difference.Between(part, before, Organisations.Settings.With(start, row.Part, row.Value), row.From));
    }
}
