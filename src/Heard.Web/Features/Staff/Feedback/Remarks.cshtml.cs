using System.Globalization;
using Heard.Domain.Learning;
using Heard.Domain.Organisations;
using Heard.Web.Data;
using Heard.Web.Http;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Staff.Feedback;

/// <summary>Feedback in a list: how it begins, and what was done with it.</summary>
public sealed record RemarkLine(Guid Id, FeedbackKind Kind, string Opening, DateTimeOffset At, bool IsRead, bool IsComplaint, int PassedOn);

/// <summary>All feedback: first what nobody has read, the newest first.</summary>
[Needs(Permission.TellWhatChanged)]
public sealed class RemarksModel(AppDb database, CurrentBody current) : PageModel
{
    const int PageSize = 50, OpeningLength = 200;

    /// <summary>The last line of the page before: moment and id.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>The body.</summary>
    public Organisation Body => current.Required;

    /// <summary>What it is narrowed to.</summary>
    public RemarkList List { get; private set; } = new();

    /// <summary>The lines.</summary>
    public IReadOnlyList<RemarkLine> Lines { get; private set; } = [];

    /// <summary>Where the next page begins; null: there is none.</summary>
    public string? Next { get; private set; }

    public async Task OnGetAsync(string? show, string? kind)
    {
        List = RemarkList.Of(show, kind);
        var rows = List.Of(database.Feedback);
        if (Position(After) is var (at, id)) rows = rows.Where(row => row.At <= at && (row.At < at || row.Id.CompareTo(id) < 0));
        var found = await rows.AsNoTracking().OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Take(PageSize + 1)
            .Select(row => new RemarkLine(row.Id, row.Kind, row.Words, row.At, row.ReadAt != null, row.ComplaintAt != null, database.ThankYous.Count(note => note.FeedbackId == row.Id))).ToListAsync();
        Lines = [.. found.Take(PageSize).Select(line => line with { Opening = Opening(line.Opening) })];
        if (found.Count > PageSize) Next = string.Create(CultureInfo.InvariantCulture, $"{Lines[^1].At.UtcTicks}_{Lines[^1].Id}");
    }

    static string Opening(string words) => words.Length <= OpeningLength ? words : words[..(char.IsHighSurrogate(words[OpeningLength - 1]) ? OpeningLength - 1 : OpeningLength)] + "…";

    static (DateTimeOffset At, Guid Id)? Position(string? after) =>
        after?.Split('_') is [var ticks, var id] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks && Guid.TryParse(id, out var guid)
            ? (new DateTimeOffset(at, TimeSpan.Zero), guid)
            : null;
}
