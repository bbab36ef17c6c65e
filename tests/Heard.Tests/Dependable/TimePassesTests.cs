using Heard.Domain.Complaints;
using Heard.Domain.Time;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Heard.Tests.Dependable;

/// <summary>Complaints move on when a day has passed, and every list moves when a holiday is announced.</summary>
[Trait("Database", "Both")]
public sealed class TimePassesTests
{
    /// <summary>A Monday in a spring without holidays until Easter.</summary>
    static readonly DateTimeOffset Monday = new(2027, 2, 1, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task What_is_not_settled_in_time_gets_a_closer_look_once_and_the_person_hears_so()
    {
        var clock = new FakeTimeProvider(Monday);
        await using var service = await Start(clock);
        var complaint = await Made(service);
        await Passes(service);
        Assert.Equal(Stage.Received, (await complaint.Row(service)).Stage);

        // Ten working days after the Monday is the Monday two weeks later; that whole day is theirs.
        clock.SetUtcNow(Monday.AddDays(14));
        await Passes(service);
        Assert.Equal(Stage.Received, (await complaint.Row(service)).Stage);

        // Nobody is written to in the night.
        clock.SetUtcNow(Monday.AddDays(15).AddHours(-3));
        await Passes(service);
        Assert.Equal(Stage.Received, (await complaint.Row(service)).Stage);
        clock.SetUtcNow(Monday.AddDays(15));
        await Passes(service);
        await Passes(service);
        Assert.Equal(Stage.CloserLook, (await complaint.Row(service)).Stage);
        var told = Assert.Single(await complaint.Messages(service), message => message.Subject.StartsWith("We are taking a closer look", StringComparison.Ordinal));
        Assert.StartsWith("We hoped to settle your complaint quickly", told.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_promised_day_a_colleague_is_warned_in_the_inbox()
    {
        var clock = new FakeTimeProvider(Monday);
        await using var service = await Start(clock);
        var complaint = await Made(service);
        await complaint.Act(service, new Acknowledge("Read."));
        await complaint.Act(service, new BeginCloserLook(CloserLookWhy.Colleague, "Three teams."));
        await complaint.Act(service, new SendStatement([new(0, "Nobody rang back.")], "", "By email.", 0, "This is what I look at."));
        Assert.Equal(NeedKind.Answer, (await complaint.Row(service)).Need);
        clock.SetUtcNow(Monday.AddDays(25));
        await Passes(service);
        var row = await complaint.Row(service);
        Assert.Equal((NeedKind.Delay, new DateOnly(2027, 3, 1), null), (row.Need, row.NeedBy, row.ActsOn));
    }

    [Fact]
    public async Task A_holiday_that_is_announced_moves_the_day_in_the_list_without_an_event()
    {
        var clock = new FakeTimeProvider(Monday);
        await using var service = await Start(clock);
        var complaint = await Made(service);
        var before = await complaint.Row(service);
        Assert.Equal(new DateOnly(2027, 2, 4), before.NeedBy);

        var more = new BankHolidays(new Dictionary<Nation, IReadOnlyCollection<BankHoliday>> { [Nation.EnglandAndWales] = [new("A coronation", new DateOnly(2027, 2, 3))] });
        await Passes(service, new Calendar(more));
        var after = await complaint.Row(service);
        Assert.Equal((new DateOnly(2027, 2, 5), before.Version), (after.NeedBy, after.Version));
        Assert.Equal(new DateOnly(2027, 2, 5), await Submitted.At(service, "boats", (services, _) =>
            services.GetRequiredService<AppDb>().Needs.Where(need => need.ComplaintId == complaint.Id && need.Place == 0).Select(need => need.By).SingleAsync()));
        Assert.True((await Submitted.At(service, "boats", (services, _) => services.GetRequiredService<AppDb>().Complaints.CountAsync(row => row.NeedBy == new DateOnly(2027, 2, 3)))) == 0);
    }

    [Fact]
    public async Task What_complaints_needed_before_there_was_a_list_of_it_is_listed_by_the_first_round()
    {
        var clock = new FakeTimeProvider(Monday);
        await using var service = await Start(clock);
        var complaint = await Made(service);
        await Submitted.At(service, "boats", (services, _) => services.GetRequiredService<Writes>().Act(async store =>
        {
            await store.Needs.ExecuteDeleteAsync();
            return await store.Organisations.ExecuteUpdateAsync(row => row.SetProperty(body => body.ReckonedWith, ""));
        }));
        await Passes(service);
        Assert.Equal([NeedKind.Acknowledge, NeedKind.Answer], await Submitted.At(service, "boats", (services, _) =>
            services.GetRequiredService<AppDb>().Needs.Where(need => need.ComplaintId == complaint.Id).OrderBy(need => need.Place).Select(need => need.Kind).ToListAsync()));
    }

    static async Task<RunningService> Start(TimeProvider clock) => await RunningService.Start(clock, "Jobs:Off=true");

    static async Task<Submitted> Made(RunningService service)
    {
        var made = await Submitted.At(service, "boats", (services, body) => services.GetRequiredService<ComplaintDesk>()
            .Submit(body, Guid.CreateVersion7(), reference => Given.Submission() with { Reference = reference, Promises = body.Promises }));
        return new Submitted("boats", made.Id, made.Complaint!.Reference.ToString());
    }

    static Task<int> Passes(RunningService service, Calendar? calendar = null)
    {
        var parts = service.Services;
        return new TimePasses(
            parts.GetRequiredService<IServiceScopeFactory>(), parts.GetRequiredService<Bodies>(), calendar ?? parts.GetRequiredService<Calendar>(), parts.GetRequiredService<PersonDigests>(), parts.GetRequiredService<TimeProvider>(),
            NullLogger<TimePasses>.Instance).Pass(CancellationToken.None);
    }
}
