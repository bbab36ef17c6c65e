using System.Text;
using Heard.Domain.Complaints;
using Heard.Domain.Time;
using Heard.Tests.Conventions;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Heard.Web.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Heard.Tests.Dependable;

/// <summary>A holiday that is announced arrives by itself, and what is broken does not.</summary>
[Trait("Database", "Both")]
public sealed class HolidayFeedTests
{
    static readonly DateTimeOffset Monday = new(2027, 2, 1, 10, 0, 0, TimeSpan.Zero);
    static readonly (string Title, DateOnly Date) Coronation = ("A coronation", new(2027, 2, 10));

    [Fact]
    public async Task A_holiday_that_is_announced_moves_the_day_in_the_inbox_the_page_about_it_and_the_warning()
    {
        await using var server = await FeedServer.Start();
        var clock = new FakeTimeProvider(Monday);
        await using var service = await Start(clock, server.Setting);
        var complaint = await LookedAt(service);
        var before = await complaint.Row(service);
        Assert.Equal(new DateOnly(2027, 3, 1), await Answer(service, complaint));

        server.Announce(FeedServer.Feed(null, Coronation), "\"1\"");
        await Jobs(service);
        var after = await complaint.Row(service);
        Assert.Equal((new DateOnly(2027, 3, 2), before.Version), (await Answer(service, complaint), after.Version));
        Assert.True(after.ActsOn > before.ActsOn);
        using var handler = new Caller(service);
        await handler.SignIn("handler@boats.example");
        var page = (await handler.Get($"/staff/boats/complaints/{complaint.Reference}/deadline")).Text;
        Assert.Contains("2 March 2027", page, StringComparison.Ordinal);
        Assert.Contains("A coronation", page, StringComparison.Ordinal);

        clock.SetUtcNow(At(before.ActsOn!.Value));
        await Jobs(service);
        Assert.Null((await complaint.Read(service)).Complaint.WarnedOf);
        clock.SetUtcNow(At(after.ActsOn!.Value));
        await Jobs(service);
        Assert.Equal(new DateOnly(2027, 3, 2), (await complaint.Read(service)).Complaint.WarnedOf);
    }

    [Fact]
    public async Task It_is_asked_once_a_day_for_what_is_newer_only_and_every_node_and_every_start_knows_what_was_read()
    {
        await using var server = await FeedServer.Start();
        server.Announce(FeedServer.Feed(null, Coronation), "\"1\"");
        var clock = new FakeTimeProvider(Monday);
        await using var service = await Start(clock, server.Setting);
        Assert.False(IsKnown(service.Services));
        await using var other = TestDatabase.IsPostgres ? await RunningService.Start(service.Store.ForAnotherNode(), clock, "Jobs:Off=true", server.Setting) : null;

        await Jobs(service);
        await Jobs(service);
        Assert.Equal([""], server.Asked);
        Assert.True(IsKnown(service.Services));
        if (other is not null)
        {
            Assert.False(IsKnown(other.Services));
            await Jobs(other);
            Assert.True(IsKnown(other.Services));
            Assert.Single(server.Asked);
            await using var later = await RunningService.Start(service.Store.ForAnotherNode(), clock, "Jobs:Off=true");
            Assert.True(IsKnown(later.Services));
        }

        clock.Advance(TimeSpan.FromHours(25));
        await Jobs(service);
        Assert.Equal(["", "\"1\""], server.Asked);
        Assert.Equal(clock.GetUtcNow(), service.Services.GetRequiredService<Calendar>().ReadAt);
        Assert.True(IsKnown(service.Services));

        using var said = new StringWriter();
        await Doctor.Run(service.Services, said);
        Assert.Contains("well   Bank holidays: as announced on 2027-02-02, until 2028-12-26", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_read_is_known_before_the_first_request_of_the_next_start()
    {
        await using var server = await FeedServer.Start();
        server.Announce(FeedServer.Feed(null, ("A coronation", new(2028, 2, 10))), "\"1\"");
        await using var installation = new Installation(await TestDatabase.Create(), server.Setting);
        Assert.True(await installation.Inside(async app =>
        {
            await Database.Prepare(app.Services);
            return await app.Services.GetRequiredService<HolidayFeed>().AskIfDue(CancellationToken.None);
        }));
        await installation.Inside(async app =>
        {
            await app.StartAsync();
            Assert.True(app.Services.GetRequiredService<Calendar>().Holidays.Of(Nation.Scotland).IsHoliday(new(2028, 2, 10)));
            await app.StopAsync();
            return 0;
        });
    }

    static readonly (string What, string Says)[] Broken =
    [
        ("", "cannot be read"),
        ("<!DOCTYPE html><title>Sorry</title>", "cannot be read"),
        ("{\"england-and-wales\":{\"division\":\"england-and-wales\",\"events\":[]}}", "cannot be read"),
        (FeedServer.Feed(date => date != new DateOnly(2028, 12, 26)), "holidays to come, and knew"),
        (FeedServer.Feed(date => date != new DateOnly(2026, 12, 25)), "2026-12-25 was a holiday and is none any more"),
        (FeedServer.Feed(null, [.. Enumerable.Range(1, 28).Select(day => ("A day off", new DateOnly(2027, 2, day)))]), "holidays in 2027"),
        (FeedServer.Feed(null, Coronation) + new string(' ', HolidayFeed.MostBytes), "larger than"),
        ("without end", "larger than"),
        ("500", "answers 500"),
        ("hangs up", "does not answer"),
    ];

    [Fact]
    public async Task What_is_broken_changes_nothing_and_alarms()
    {
        await using var server = await FeedServer.Start();
        var clock = new FakeTimeProvider(Monday);
        await using var service = await Start(clock, server.Setting);
        using var log = new Listener(service);
        server.Announce(FeedServer.Feed(), "\"1\"");
        await Jobs(service);
        var complaint = await LookedAt(service);
        var (before, known) = (await complaint.Row(service), Dates(service));
        Assert.Empty(Alarms());
        clock.Advance(TimeSpan.FromHours(25));
        foreach (var (what, says) in Broken)
        {
            var asked = server.Asked.Count;
            server.Answer = context => AnswerWith(context, what);
            await Jobs(service);
            await Jobs(service);
            Assert.Equal(asked + 1, server.Asked.Count);
            Assert.Equal(known, Dates(service));
            Assert.Equal((before.NeedBy, before.ActsOn, before.Version), await Days(service, complaint));
            Assert.Contains(says, Assert.Single(Alarms()), StringComparison.Ordinal);
            log.Lines.Clear();
            clock.Advance(TimeSpan.FromHours(2));
        }

        server.Announce(FeedServer.Feed(null, Coronation), "\"2\"");
        await Jobs(service);
        Assert.True(IsKnown(service.Services));
        Assert.Empty(Alarms());

        List<string> Alarms() => [.. log.Lines.Where(line => line.StartsWith("log Error", StringComparison.Ordinal) && line.Contains("were not taken", StringComparison.Ordinal))];
    }

    [Fact]
    public async Task The_demonstration_asks_nobody_but_this_machine_and_nobody_is_asked_without_encryption()
    {
        Assert.Null(new HolidaySettings { Feed = "https://www.gov.uk/bank-holidays.json" }.Address(demo: true));
        Assert.NotNull(new HolidaySettings { Feed = "https://www.gov.uk/bank-holidays.json" }.Address(demo: false));
        Assert.Null(new HolidaySettings { Feed = "http://www.gov.uk/bank-holidays.json" }.Address(demo: false));
        Assert.Null(new HolidaySettings { Feed = "" }.Address(demo: false));
        await using var service = await Start(new FakeTimeProvider(Monday), "Holidays:Feed=https://www.gov.uk/bank-holidays.json");
        Assert.False(await service.Services.GetRequiredService<HolidayFeed>().AskIfDue(CancellationToken.None));
    }

    static DateTimeOffset At(DateOnly day) => new(day, new TimeOnly(10, 0), TimeSpan.Zero);

    static async Task AnswerWith(HttpContext context, string what)
    {
        var bytes = Encoding.UTF8.GetBytes(what is "without end" ? new string(' ', 100_000) : what);
        if (what is "500") context.Response.StatusCode = 500;
        else if (what is "hangs up") context.Abort();
        else if (what is not "without end") await context.Response.Body.WriteAsync(bytes);
        while (what is "without end" && !context.RequestAborted.IsCancellationRequested) await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    static async Task<RunningService> Start(TimeProvider clock, string setting) => await RunningService.Start(clock, "Jobs:Off=true", setting);

    static async Task Jobs(RunningService service)
    {
        await service.Services.GetRequiredService<StoredHolidays>().Refresh(CancellationToken.None);
        await service.Services.GetRequiredService<HolidayFeed>().AskIfDue(CancellationToken.None);
        await service.Services.GetRequiredService<TimePasses>().Pass(CancellationToken.None);
    }

    static async Task<Submitted> LookedAt(RunningService service)
    {
        var complaint = await Submitted.Make(service, Given.Shortest);
        await complaint.Act(service, new Acknowledge("Read."));
        await complaint.Act(service, new BeginCloserLook(CloserLookWhy.Colleague, "Three teams."));
        await complaint.Act(service, new SendStatement([new(0, "Nobody rang back.")], "", "By email.", 0, "This is what I look at."));
        return complaint;
    }

    static async Task<(DateOnly?, DateOnly?, int)> Days(RunningService service, Submitted complaint) => await complaint.Row(service) is var row ? (row.NeedBy, row.ActsOn, row.Version) : default;

    static async Task<DateOnly> Answer(RunningService service, Submitted complaint) => await Submitted.At(service, "boats", (services, _) =>
        services.GetRequiredService<AppDb>().Needs.Where(need => need.ComplaintId == complaint.Id && need.Kind == NeedKind.Answer).Select(need => need.By).SingleAsync());

    static bool IsKnown(IServiceProvider services) => services.GetRequiredService<Calendar>().Holidays.Of(Nation.EnglandAndWales).IsHoliday(Coronation.Date);

    static DateOnly[] Dates(RunningService service) => [.. Enum.GetValues<Nation>().SelectMany(nation => service.Services.GetRequiredService<Calendar>().Holidays.Of(nation).Dates)];
}
