using Heard.Domain.Organisations;
using Heard.Web.Features.Shared.Opening;
using Heard.Web.Http;
using Heard.Web.Languages;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Settings.Ways;

/// <summary>Every way to complain, whether it is open, what holds for a time, and what has to be made sure of again.</summary>
[Needs(Permission.KeepFacts)]
public sealed class WaysModel(CurrentBody current, BodyDesk desk, Calendar calendar, TimeProvider clock) : PageModel
{
    /// <summary>The body.</summary>
    public Organisation Body => current.Required;

    /// <summary>Today, in London.</summary>
    public DateOnly Today => desk.Today;

    /// <summary>The moment at which the page was asked for.</summary>
    public DateTimeOffset Now { get; } = clock.Now();

    /// <summary>Closures and announcements that are not over, in the order of time.</summary>
    public IEnumerable<Notice> Notices => Body.Notices.Where(notice => !notice.IsOver(Now)).OrderBy(notice => notice.From);

    /// <summary>On how many days and evenings of a week somebody answers; null: no line has times.</summary>
    public (int Days, int Evenings)? Cover => Body.Cover();

    /// <summary>Whether a way is open now, in words; null: it has no times.</summary>
    public string? State(Way way) => Body.Hours(way) is { } hours ? OpeningText.State(hours.At(Now, calendar.Holidays.Of(Body.Nation)), Domain.Language.English, Now) : null;

    /// <summary>What a notice is about: the names of its ways.</summary>
    public string About(Notice notice) => string.Join(", ", Body.Ways.Where(way => notice.Ways.Contains(way.Id)).Select(way => OpeningText.Name(way, Domain.Language.English)));

    /// <summary>What a notice says.</summary>
    public static string Say(Notice notice) => notice.Kind is NoticeKind.Closed
        ? OpeningText.Line(notice, Domain.Language.English)
        : $"From {OpeningText.Moment(notice.From, Domain.Language.English)} until {OpeningText.Moment(notice.Until, Domain.Language.English)} people are told: {notice.Words.En}";
}
