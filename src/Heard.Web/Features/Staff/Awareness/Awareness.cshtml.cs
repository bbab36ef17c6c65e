using System.Globalization;
using Heard.Domain;
using Heard.Domain.Learning;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Experiences;
using Heard.Web.Features.Public.Survey;
using Heard.Web.Http;
using Heard.Web.Languages;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Awareness;

/// <summary>A week of answers.</summary>
/// <param name="Monday">Its first day.</param>
/// <param name="Count">How many answered.</param>
/// <param name="How">Of them how many know how to complain.</param>
public sealed record WeekOfAnswers(DateOnly Monday, int Count, Share How);

/// <summary>Whether people know how to complain (3.15), from the survey.</summary>
[Needs(Permission.ReadFigures)]
public sealed class AwarenessModel(CurrentBody body, AwarenessBook book, TimeProvider clock) : PageModel
{
    /// <summary>So many weeks are shown.</summary>
    public const int Weeks = 13;

    /// <summary>The body.</summary>
    public Organisation Body => body.Required;

    /// <summary>Those who use the service, and those who represent them: each question with how many say yes, and the weeks, the newest first.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<(string Say, Share Share)> Lines, IReadOnlyList<WeekOfAnswers> Weeks)> Groups { get; private set; } = [];

    /// <summary>A share as a whole number of hundredths.</summary>
    public static string Percent(double part) => part.ToString("0%", CultureInfo.InvariantCulture);

    public async Task OnGetAsync()
    {
        var now = IsoWeek.Of(LondonTime.DayOf(clock.Now())).Monday;
        var said = await book.Since(now.AddDays(-7 * (Weeks - 1)));
        Groups = [Group("People who use the service", "self.", forOthers: false), Group("People who represent them", "others.", forOthers: true)];

        (string, IReadOnlyList<(string, Share)>, IReadOnlyList<WeekOfAnswers>) Group(string name, string key, bool forOthers)
        {
            var weeks = Enumerable.Range(0, Weeks).Select(back => now.AddDays(-7 * back)).Select(monday => (Monday: monday, Answers: said[monday].Where(one => one.ForOthers == forOthers).Select(one => one.Replies).ToList())).ToList();
            return (name,
                [.. Domain.Learning.Awareness.Count(weeks.SelectMany(week => week.Answers)).Select(line => (Words.Text(typeof(SurveyWords), Language.English, key + line.Knows), line.Share))],
                [.. weeks.Select(week => new WeekOfAnswers(week.Monday, week.Answers.Count, Domain.Learning.Awareness.Count(week.Answers).Single(line => line.Knows is Knows.How).Share))]);
        }
    }
}
