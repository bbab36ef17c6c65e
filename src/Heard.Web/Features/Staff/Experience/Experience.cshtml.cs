using System.Globalization;
using Heard.Domain;
using Heard.Domain.Learning;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Data;
using Heard.Web.Experiences;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Heard.Web.Languages;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Staff.Experience;

/// <summary>
/// How people found it whose complaint is closed. A quarter and a month are shown when they are over and hold enough
/// answers: who could watch them grow would see whose they are.
/// </summary>
[Needs(Permission.ReadFigures)]
public sealed class ExperienceModel(AppDb database, CurrentBody body, TimeProvider clock) : PageModel
{
    const int MostQuarters = 4;
    const int MostMonths = 12;

    static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The month whose words are shown, as 2026-11; the newest by itself.</summary>
    [BindProperty(SupportsGet = true, Name = "month")]
    public string? Asked { get; set; }

    /// <summary>The body.</summary>
    public Organisation Body => body.Required;

    /// <summary>The quarters that are over, the newest first; null: too few answered.</summary>
    public IReadOnlyList<(string Name, Figures? Figures)> Quarters { get; private set; } = [];

    /// <summary>The months that are over and in which enough answered, the newest first.</summary>
    public IReadOnlyList<DateOnly> Months { get; private set; } = [];

    /// <summary>The month whose words are shown; null: there is none.</summary>
    public DateOnly? Month { get; private set; }

    /// <summary>What should be done better, in the order of random keys.</summary>
    public IReadOnlyList<(Language Language, string Words)> Words { get; private set; } = [];

    /// <summary>The week that runs: what lies before it in its quarter and month is not over.</summary>
    public IsoWeek Now => IsoWeek.Of(LondonTime.DayOf(clock.Now()));

    /// <summary>A statement as people read it.</summary>
    public static string Say(Expectation expectation) => Languages.Words.Text(typeof(SharedWords), Language.English, "expects." + expectation);

    /// <summary>A month with its year.</summary>
    public static string Name(DateOnly month) => month.ToString("MMMM yyyy", English);

    /// <summary>A share as a whole number of hundredths.</summary>
    public static string Percent(double part) => part.ToString("0%", English);

    public async Task OnGetAsync()
    {
        var quarters = Enumerable.Range(1, MostQuarters).Select(back => Now.Quarter.AddMonths(-3 * back)).ToList();
        var said = await Between(quarters[^1], Now.Quarter).Select(row => new { row.Week, row.Answers }).ToListAsync();
        var byQuarter = said.ToLookup(row => new IsoWeek(row.Week).Quarter, row => ExperienceBook.Read(row.Answers));
        Quarters = [.. quarters.Select(quarter => ($"{quarter.ToString("MMMM", English)} to {Name(quarter.AddMonths(2))}", Figures.Of([.. byQuarter[quarter]])))];

        var weeks = await Between(Now.Month.AddMonths(-MostMonths), Now.Month).GroupBy(row => row.Week).Select(week => new { Week = week.Key, Count = week.Count() }).ToListAsync();
        Months = [.. weeks.GroupBy(week => new IsoWeek(week.Week).Month).Where(month => month.Sum(week => week.Count) >= Figures.Least).Select(month => month.Key).OrderDescending()];
        Month = Months.Where(month => Asked is null || Asked == month.ToString("yyyy-MM", CultureInfo.InvariantCulture)).Select(month => (DateOnly?)month).FirstOrDefault();
        if (Month is not { } shown) return;
        var words = await Between(shown, shown.AddMonths(1)).Where(row => row.Words != "").OrderBy(row => row.Id).Select(row => new { row.Language, row.Words }).ToListAsync();
        Words = [.. words.Select(row => (row.Language, row.Words))];
    }

    IQueryable<ExperienceRow> Between(DateOnly month, DateOnly next)
    {
        var (from, until) = (IsoWeek.FirstIn(month).Monday, IsoWeek.FirstIn(next).Monday);
        return database.Experiences.AsNoTracking().Where(row => row.Week >= from && row.Week < until);
    }
}
