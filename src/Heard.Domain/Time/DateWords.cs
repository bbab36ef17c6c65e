using System.Collections.Frozen;
using static Heard.Domain.Time.DateWord;

namespace Heard.Domain.Time;

/// <summary>
/// The words for when, English and Welsh together, without accents or apostrophes. Welsh words are given with their
/// mutations ("Mehefin", "ddechrau Fehefin"). A phrase wins over the words in it. Null is a word that adds nothing.
/// </summary>
static class DateWords
{
    /// <summary>The most words in a phrase.</summary>
    internal const int LongestPhrase = 4;

    static readonly (DateWord? Word, string Written)[] Table =
    [
        (new Month(1), "january, jan, ionawr, ion"),
        (new Month(2), "february, febuary, feb, chwefror, chwef"),
        (new Month(3), "march, mar, mawrth, fawrth"),
        (new Month(4), "april, apr, ebrill, ebr"),
        (new Month(5), "may, mai, fai"),
        (new Month(6), "june, jun, mehefin, fehefin"),
        (new Month(7), "july, jul, gorffennaf, gorffenaf, orffennaf, ngorffennaf"),
        (new Month(8), "august, aug, awst"),
        (new Month(9), "september, sept, sep, medi, fedi"),
        (new Month(10), "october, oct"),
        (new Month(11), "november, nov, tachwedd, dachwedd, nhachwedd, thachwedd"),
        (new Month(12), "december, dec, rhagfyr, ragfyr"),
        (new Either(new Month(10), new Occasion(Occasions.Autumn)), "hydref"),

        (new Occasion(Occasions.Spring), "spring, springtime, gwanwyn, wanwyn, ngwanwyn"),
        (new Occasion(Occasions.Summer), "summer, summertime, haf"),
        (new Occasion(Occasions.Autumn), "autumn, yr hydref"),
        (new Occasion(Occasions.Winter), "winter, wintertime, gaeaf, aeaf, ngaeaf"),
        (new Occasion(Occasions.Easter), "easter, pasg, basg"),
        (new Occasion(year => DateRange.Day(Occasions.EasterSunday(year).AddDays(-2))), "good friday, dydd gwener y groglith"),
        (new Occasion(year => DateRange.Day(Occasions.EasterSunday(year))), "easter sunday, easter day, sul y pasg"),
        (new Occasion(year => DateRange.Day(Occasions.EasterSunday(year).AddDays(1))), "easter monday, dydd llun y pasg"),
        (new Occasion(Occasions.Christmas), "christmas, christmastime, xmas, nadolig"),
        (new Occasion(Occasions.On(12, 24)), "christmas eve, xmas eve, noswyl nadolig"),
        (new Occasion(Occasions.On(12, 25)), "christmas day, xmas day, dydd nadolig"),
        (new Occasion(Occasions.On(12, 26)), "boxing day, gwyl san steffan, dydd san steffan"),
        (new Occasion(Occasions.NewYear), "new year, newyear, flwyddyn newydd, blwyddyn newydd"),
        (new Occasion(Occasions.On(1, 1)), "new years day, new year day, dydd calan, calan"),
        (new Occasion(Occasions.On(12, 31)), "new years eve, new year eve, nos galan"),

        (new Weekday(DayOfWeek.Monday), "monday, mon, dydd llun, ddydd llun, nos lun"),
        (new Weekday(DayOfWeek.Tuesday), "tuesday, tues, tue, dydd mawrth, ddydd mawrth, nos fawrth"),
        (new Weekday(DayOfWeek.Wednesday), "wednesday, weds, wed, dydd mercher, ddydd mercher, nos fercher"),
        (new Weekday(DayOfWeek.Thursday), "thursday, thurs, thur, thu, dydd iau, ddydd iau, nos iau"),
        (new Weekday(DayOfWeek.Friday), "friday, fri, dydd gwener, ddydd gwener, nos wener"),
        (new Weekday(DayOfWeek.Saturday), "saturday, sat, dydd sadwrn, ddydd sadwrn, nos sadwrn"),
        (new Weekday(DayOfWeek.Sunday), "sunday, sun, dydd sul, ddydd sul, nos sul"),

        (new Unit(1, 0, 0), "day, days, diwrnod, ddiwrnod, niwrnod, dyddiau, ddyddiau, diwrnodau"),
        (new Unit(7, 0, 3), "week, weeks, wk, wks, wythnos, wythnosau, w / c, week commencing, week beginning, week starting, wythnos yn dechrau"),
        (new FirstWeek(), "wythnos gyntaf"),
        (new Unit(14, 0, 3), "fortnight, fortnights, pythefnos, bythefnos"),
        (new Unit(0, 1, 15), "month, months, mth, mths, mis, fis, misoedd, fisoedd"),
        (new Unit(0, 6, 45), "half a year, half year, hanner blwyddyn"),
        (new Unit(0, 12, 183), "year, years, yrs, blwyddyn, flwyddyn, blynedd, flynedd, mlynedd, blynyddoedd, flynyddoedd"),
        (new Unit(0, 18, 90), "year and a half, blwyddyn a hanner, flwyddyn a hanner"),

        (new Number(1), "one, un, first, cyntaf, gyntaf"),
        (new Number(2), "two, second, ail, dau, ddau, dwy, ddwy"),
        (new Number(3), "three, third, trydydd, trydedd, tri, dri, thri, tair, dair, thair"),
        (new Number(4), "four, fourth, pedwerydd, pedwaredd, pedwar, bedwar, pedair, bedair"),
        (new Number(5), "five, fifth, pump, bump, pum, bum"),
        (new Number(6), "six, chwech, chwe"),
        (new Number(7), "seven, saith"),
        (new Number(8), "eight, wyth"),
        (new Number(9), "nine, naw"),
        (new Number(10), "ten, deg, ddeg, deng, ddeng"),
        (new Number(11), "eleven, un ar ddeg"),
        (new Number(12), "twelve, deuddeg, ddeuddeg, deuddeng"),
        (new Number(15), "fifteen, pymtheg, bymtheg"),
        (new Number(18), "eighteen, deunaw, ddeunaw"),
        (new Number(20), "twenty, ugain"),
        (new Number(2, 3), "couple, couple of, cwpl, gwpl, cwpwl"),
        (new Number(2, 5), "few, ychydig"),
        (new Number(3, 10), "several, sawl"),

        (new DaysAgo(0), "today, now, present, tonight, this morning, this afternoon, this evening, heddiw, nawr, rwan, presennol, bore ma"),
        (new DaysAgo(1), "yesterday, last night, ddoe, neithiwr"),
        (new DaysAgo(2), "day before yesterday, echdoe"),
        (new YearsAgo(1), "llynedd"),
        (new YearsAgo(0), "eleni"),

        (new Part(0), "early, beginning, start, dechrau, ddechrau, nechrau, cynnar, gynnar"),
        (new Part(1), "mid, middle, canol, ganol, nghanol"),
        (new Part(2), "late, end, diwedd, ddiwedd, niwedd, hwyr"),

        (new About(), "about, around, approximately, approx, roughly, circa, probably, maybe, perhaps, possibly, tua, tuar, oddeutu, o gwmpas, efallai"),
        (new After(), "after, just after, shortly after, ar ol, wedi"),
        (new Ago(), "ago, back, yn ol"),
        (new And(), "and, &, ac"),
        (new Article(), "a"),
        (new Before(), "before, cyn"),
        (new Between(), "between, rhwng"),
        (new Dash(), "-, /"),
        (new For(), "for, am"),
        (new From(), "from, o"),
        (new Last(), "last, previous, diwethaf, ddiwethaf"),
        (new LessThan(), "less than, under, llai na, llai nag"),
        (new Nearly(), "nearly, almost, just under, bron i, bron yn"),
        (new Onwards(), "onwards, onward, to date, ymlaen"),
        (new Or(), "or, neu"),
        (new Over(), "over, more than, at least, just over, well over, dros, mwy na, mwy nag, o leiaf"),
        (new Past(), "past, over the last, in the last, during the last, within the last, for the last"),
        (new Past(), "over the past, in the past, during the past, within the past, for the past"),
        (new Since(), "since, ever since, ers"),
        (new This(), "this, hon, hwn, yma"),
        (new To(), "to, until, till, til, up to, through, i, ir, hyd, tan"),

        (null, "the, of, on, in, at, during, an, it, was, were, is, has, have, had, been, being, time, sometime, some time"),
        (null, "happened, happening, started, began, going, ongoing, continuously, all, or so, or thereabouts, on and off, off and on, every day, every week, every month"),
        (null, "this happened, this started, this began, this was, this has, back in, i think, i believe, holidays, bank holiday, towards, earlier, later"),
        (null, "morning, afternoon, evening, night"),
        (null, "y, yr, yn, ym, yng, ar, yn ystod, roedd, oedd, digwyddodd, dechreuodd, ar ac oddi ar, bore, prynhawn, nos, dydd"),
    ];

    static readonly FrozenDictionary<string, DateWord?> Known = Table
        .SelectMany(row => row.Written.Split(", ").Select(written => KeyValuePair.Create(written, row.Word)))
        .ToDictionary()
        .ToFrozenDictionary();

    internal static bool TryFind(string phrase, out DateWord? word) => Known.TryGetValue(phrase, out word);
}
