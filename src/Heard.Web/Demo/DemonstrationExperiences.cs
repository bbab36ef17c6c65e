using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Heard.Domain;
using Heard.Domain.Learning;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Data;
using Heard.Web.Experiences;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Demo;

/// <summary>How people of the demonstration found it, in the months that lie behind. Of no complaint: nothing leads from one to the other.</summary>
static class DemonstrationExperiences
{
    /// <summary>A letter for each answer; whatever else stands there was left out.</summary>
    const string Letters = "Aa-dD.";

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Makes what people of <paramref name="body"/> said, unless somebody has said something.</summary>
    public static async Task Make(IServiceProvider services, Organisation body)
    {
        if (await services.GetRequiredService<AppDb>().Experiences.AnyAsync()) return;
        var now = IsoWeek.Of(LondonTime.DayOf(services.GetRequiredService<TimeProvider>().Now()));
        var told = JsonSerializer.Deserialize<Told[]>(await DemonstrationFiles.Read("Experiences." + body.ShortName), Json)!;
        var rows = told.Select((one, place) => ExperienceBook.Row(body.Id, Week(now, one.Month, place), one.Language, one.Said));
        await services.GetRequiredService<Writes>().Act(async store =>
        {
            store.Experiences.AddRange(rows);
            return await store.SaveChangesAsync();
        });
    }

    /// <summary>One of the first four weeks of a month, so many months ago.</summary>
    static IsoWeek Week(IsoWeek now, int months, int place) => new(IsoWeek.FirstIn(now.Month.AddMonths(-months)).Monday.AddDays(7 * (place % 4)));

    sealed record Told(int Month, string Answers, string Words = "", Language Language = Language.English)
    {
        public Experience Said => new(
            Enum.GetValues<Expectation>().Zip(Answers, (expectation, letter) => (expectation, answer: Letters.IndexOf(letter, StringComparison.Ordinal)))
                .Where(given => given.answer >= 0).ToImmutableSortedDictionary(given => given.expectation, given => (Agreement)given.answer),
            Words);
    }
}
