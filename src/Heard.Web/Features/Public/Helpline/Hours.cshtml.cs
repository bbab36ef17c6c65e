using System.Text;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Features.Shared;
using Heard.Web.Features.Shared.Opening;
using Heard.Web.Organisations;
using Heard.Web.Time;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Helpline;

/// <summary>
/// When a line is open in the next 60 days, to subscribe to in a calendar: bank holidays and closures are left out, and the calendar
/// asks again by itself.
/// </summary>
public sealed class HoursModel(Organisations.Calendar holidays, TimeProvider clock) : PublicPage
{
    /// <summary>The id of the way; missing: the first line that is answered in the language of the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Line { get; set; }

    public IActionResult OnGet()
    {
        if (Lines.Asked(Body, Line, Language) is not { } line) return NotFound();
        var now = clock.Now();
        var calendar = new Ical.Net.Calendar { ProductId = "-//Heard//Opening times//EN" };
        var name = $"{Body.Name.In(Language)}: {OpeningText.Name(line, Language)}";
        calendar.AddProperty("X-WR-CALNAME", name);
        foreach (var (opens, closes) in Body.Hours(line)!.Times(LondonTime.DayOf(now), holidays.Holidays.Of(Body.Nation)))
        {
            calendar.Events.Add(new CalendarEvent
            {
                Uid = $"{opens:yyyyMMddTHHmm}-{line.Id}@{Body.ShortName}",
                DtStamp = new CalDateTime(now.UtcDateTime),
                Start = new CalDateTime(opens.UtcDateTime),
                End = new CalDateTime(closes.UtcDateTime),
                Summary = name,
                Description = Body.Details(line, Language),
                Transparency = "TRANSPARENT",
            });
        }

        return File(Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!), "text/calendar; charset=utf-8");
    }
}
