using System.Text.Json;
using System.Text.Json.Serialization;
using Heard.Domain;
using Heard.Domain.Learning;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Data;
using Heard.Web.Experiences;
using Heard.Web.Time;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Demo;

/// <summary>What people of the demonstration say that is no complaint; some of it was read, and some passed on.</summary>
static class DemonstrationFeedback
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Makes what people said to <paramref name="body"/>, unless somebody has said something.</summary>
    public static async Task Make(IServiceProvider services, Organisation body)
    {
        if (await services.GetRequiredService<AppDb>().Feedback.AnyAsync()) return;
        var (accounts, now) = (services.GetRequiredService<UserManager<Account>>(), services.GetRequiredService<TimeProvider>().Now());
        async Task<Account> Colleague(string name) => (await accounts.FindByEmailAsync($"{name}@{body.ShortName}.example"))!;
        var (rows, notes, reader) = (new List<FeedbackRow>(), new List<ThankYouRow>(), await Colleague("handler"));
        foreach (var told in JsonSerializer.Deserialize<Told[]>(await DemonstrationFiles.Read("Feedback." + body.ShortName), Json)!)
        {
            var at = LondonTime.At(LondonTime.DayOf(now).AddDays(-told.DaysAgo), new TimeOnly(told.Hour, 12));
            var row = FeedbackBook.Row(body.Id, told.Language, new(told.Kind, told.Words, told.Whom, told.Name, told.Contact), at > now ? now : at);
            if (told.Read) (row.ReadAt, row.ReadBy) = (row.At.AddHours(20) > now ? now : row.At.AddHours(20), reader.Id);
            rows.Add(row);
            foreach (var name in told.To) notes.Add(new() { FeedbackId = row.Id, AccountId = (await Colleague(name)).Id, OrganisationId = body.Id, From = reader.Name, At = row.ReadAt ?? now });
        }

        await services.GetRequiredService<Writes>().Act(async store =>
        {
            store.Feedback.AddRange(rows);
            store.ThankYous.AddRange(notes);
            store.Useful.AddRange(await Answers(body, LondonTime.DayOf(now)));
            return await store.SaveChangesAsync();
        });
    }

    /// <summary>Whether pages were useful: answers over the last weeks, some with words, and one page that was changed because of them.</summary>
    static async Task<List<UsefulRow>> Answers(Organisation body, DateOnly today)
    {
        var rows = new List<UsefulRow>();
        foreach (var page in JsonSerializer.Deserialize<Asked[]>(await DemonstrationFiles.Read("Feedback.useful"), Json)!)
        {
            foreach (var (place, useful) in page.Answers.Index()) rows.Add(UsefulBook.Row(body.Id, Language.English, page.Page, useful == 'y', today.AddDays(-2 * (page.Answers.Length - place))));
            if (rows.FindLast(row => row.Page == page.Page && !row.Useful) is not { } last || page.Words.Length == 0) continue;
            last.Words = page.Words;
            if (page.Change.Length > 0) (last.Change, last.ChangedOn) = (page.Change, last.On.AddDays(2));
        }

        return rows;
    }

    /// <summary>Answers about a page, the oldest first, <c>y</c> or <c>n</c>; the words stand beside the last no.</summary>
    sealed record Asked(string Page, string Answers, string Words = "", string Change = "");

    sealed record Told(int DaysAgo, FeedbackKind Kind, string Words)
    {
        public int Hour { get; init; } = 10;

        public string Whom { get; init; } = "";

        public string Name { get; init; } = "";

        public string Contact { get; init; } = "";

        public Language Language { get; init; }

        public bool Read { get; init; }

        public IReadOnlyList<string> To { get; init; } = [];
    }
}
