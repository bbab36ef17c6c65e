using Heard.Domain.Complaints;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Outbox;
using Heard.Web.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Data;

/// <summary>
/// What the pages really ask of the database, with thousands of rows in it: every question finds its rows by an index.
/// The statements are recorded as the service sends them, and explained by the database itself.
/// </summary>
[Trait("Database", "Both")]
public sealed class QueryPlanTests(FilledService filled) : IClassFixture<FilledService>
{
    readonly RunningService _service = filled.Service;
    readonly Recorder _recorder = filled.Recorder;
    readonly Submitted _complaint = filled.Complaint;
    readonly Caller _colleague = filled.Colleague;

    [Theory]
    [InlineData("")]
    [InlineData("?show=mine")]
    [InlineData("?show=nobody")]
    [InlineData("?show=all")]
    [InlineData("?owner=nobody&due=soon")]
    [InlineData("?due=overdue")]
    [InlineData("?at=Received")]
    public async Task The_inbox_reads_its_page_in_the_order_of_an_index_and_a_later_page_begins_where_it_begins(string filter)
    {
        var first = await Plan(() => _colleague.Get("/staff/boats" + filter));
        Assert.All(first, Ordered);

        var next = (await _colleague.Get("/staff/boats" + filter)).Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        var later = await Plan(() => _colleague.Get("/staff/boats" + next));
        Assert.All(later, Ordered);
        Assert.Contains(later, plan => Plans.BeginsAt(plan, "NeedBy"));
    }

    [Theory]
    [InlineData("/my-day")]
    [InlineData("/promises")]
    [InlineData("/promises?show=mine")]
    public async Task What_is_needed_is_read_in_the_order_of_its_days_from_an_index(string list)
    {
        var first = await Plan(() => _colleague.Get("/staff/boats" + list));
        Assert.All(first, Ordered);

        var next = (await _colleague.Get("/staff/boats" + list)).Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        var later = await Plan(() => _colleague.Get($"/staff/boats{list.Split('?')[0]}{next}"));
        Assert.All(later, Ordered);
        Assert.Contains(later, plan => Plans.BeginsAt(plan, "By"));
    }

    [Fact]
    public async Task The_workload_counts_what_is_open_and_looks_through_no_complaint()
    {
        _recorder.Forget();
        await _colleague.Get("/staff/boats/workload");
        foreach (var statement in _recorder.Statements) Assert.DoesNotContain("complaints", await Plans.Of(_service, statement), StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_people_found_it_is_read_by_its_weeks_and_never_by_who_said_it()
    {
        var plans = await Plan(() => _colleague.Get("/staff/boats/experience"));
        Assert.Contains(plans, plan => plan.Contains("IX_experiences_OrganisationId_Week", StringComparison.Ordinal));
        var closed = await Submitted.Make(_service, Given.Shortest);
        await closed.Act(_service, new PutRight("Rang the lock keeper."));
        using var person = await new Caller(_service).Follow(closed);
        await Plan(() => person.Submit("/boats/track/experience", ("ListenedTo", "AgreeALot")));
    }

    [Fact]
    public async Task What_somebody_hands_over_is_found_by_whose_it_is()
    {
        var from = (await _colleague.Get("/staff/boats/workload")).Page.QuerySelector("a[href*=hand-over]")!.GetAttribute("href")!;
        await Plan(() => _colleague.Get(from));
        await Plan(() => _colleague.Get($"/staff/boats/hand-over?tick={_complaint.Reference}."));
    }

    [Theory]
    [InlineData("?topic=licences")]
    [InlineData("?topic=licences&show=all")]
    [InlineData("?topic=licences&due=soon")]
    public async Task What_is_about_one_topic_is_read_in_the_order_of_its_days_from_an_index_and_counted_there(string filter)
    {
        var first = await Plan(() => _colleague.Get("/staff/boats" + filter));
        Assert.All(first, Ordered);
        Assert.Contains(first, plan => plan.Contains("IX_complaint_topics_list", StringComparison.Ordinal));

        var next = (await _colleague.Get("/staff/boats" + filter)).Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        Assert.All(await Plan(() => _colleague.Get("/staff/boats" + next)), Ordered);
    }

    [Theory]
    [InlineData("?team=on-the-water")]
    [InlineData("?team=on-the-water&show=all")]
    public async Task What_a_team_shares_is_read_in_the_order_of_its_days(string filter) =>
        Assert.All(await Plan(() => _colleague.Get("/staff/boats" + filter)), Ordered);

    [Fact]
    public async Task What_is_no_complaint_is_listed_from_an_index_that_holds_nothing_else()
    {
        var plans = await Plan(() => _colleague.Get("/staff/boats?show=other"));
        Assert.All(plans, Ordered);
        Assert.Contains(plans, plan => plan.Contains("IX_complaints_other", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?show=all")]
    [InlineData("?show=all&kind=Compliment")]
    public async Task Feedback_is_read_newest_first_from_an_index_and_a_later_page_begins_where_it_begins(string filter)
    {
        foreach (var more in new[] { "", $"after={DateTimeOffset.UnixEpoch.AddYears(60).UtcTicks}_{Guid.Empty}" })
        {
            var plans = await Plan(() => _colleague.Get($"/staff/boats/feedback{filter}{(filter.Length == 0 ? "?" : "&")}{more}"));
            Assert.All(plans, plan => Assert.False(Plans.Sorts(plan) && plan.Contains("IX_feedback", StringComparison.Ordinal), plan));
            Assert.Contains(plans, plan => plan.Contains("IX_feedback", StringComparison.Ordinal) && (more.Length == 0 || Plans.BeginsAt(plan, "At")));
        }

        await Plan(() => _colleague.Get("/staff/boats/thank-you"));
    }

    [Fact]
    public async Task A_search_looks_its_words_up()
    {
        await Plan(() => _colleague.Get("/staff/boats?q=word4321"));
        await Plan(() => _colleague.Get($"/staff/boats?q={_complaint.Reference}"));
        if (TestDatabase.IsPostgres) Assert.All(await Plans.OfSearch(_service, "'word4321':*"), Indexed);
    }

    [Fact]
    public async Task A_complaint_is_read_by_its_own_events_and_its_own_log()
    {
        var plans = await Plan(() => _colleague.Get($"/staff/boats/complaints/{_complaint.Reference}"));
        Assert.Contains(plans, plan => plan.Contains("events", StringComparison.Ordinal));
        Assert.Contains(plans, plan => plan.Contains("access_log", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Others_of_the_same_person_are_looked_up_each_in_its_index_newest_first()
    {
        var made = await Submitted.Make(_service, Given.Shortest.With("your-surname", "Lovelace").With("postcode", "CF10 1AA").With("phone", "029 2000 0000"));
        var other = await Submitted.Make(_service, Given.Shortest);
        await made.Act(_service, new LinkComplaint((await other.Read(_service)).Complaint.Reference, LinkWhy.SameMatter, ""));
        var plans = await Plan(() => _colleague.Get($"/staff/boats/complaints/{made.Reference}"));
        Assert.All(plans, Ordered);
        foreach (var index in new[] { "IX_complaints_email", "IX_complaints_postcode", "IX_complaints_phone" }) Assert.Contains(plans, plan => plan.Contains(index, StringComparison.Ordinal));
        await Plan(() => _colleague.Submit($"/staff/boats/complaints/{made.Reference}/link", ("Form.Other", other.Reference), ("Form.Why", "SamePerson")));
    }

    [Fact]
    public async Task Following_saving_and_coming_back_find_their_rows_by_what_is_known()
    {
        using var person = new Caller(_service);
        await Plan(async () =>
        {
            await person.Follow(_complaint);
            await person.Submit("/boats/track/add", ("Words", "More"));
            await person.Submit("/boats/complain");
            await person.Submit("/boats/complain/what-happened", ("what-happened", "Nobody rang back."));
            await person.Submit("/boats/complain/save?handler=Code");
            await person.Submit("/boats/complain/save/return", ("Code", FollowCode.Random()));
            await person.Submit("/boats/complain/check");
            await person.Submit("/boats/complain/clear");
        });
    }

    /// <summary>An act of one complaint is as quick where its body has a million.</summary>
    [Fact]
    public async Task A_complaint_is_made_and_changed_without_looking_through_others()
    {
        var plans = await Plan(async () =>
        {
            var made = await Submitted.Make(_service, Given.Shortest);
            await made.Act(_service, new AddNote("A note"));
        });
        foreach (var table in new[] { "needs", "complaint_topics", "events", "complaints" })
        {
            Assert.Contains(plans, plan => plan.Contains(table, StringComparison.Ordinal));
            Assert.All(plans, plan => Assert.False(Plans.ReadsAWholeBody(plan, table), plan));
        }
    }

    [Fact]
    public async Task The_database_knows_how_its_rows_are_spread()
    {
        if (TestDatabase.IsPostgres) return;
        await using var connection = Plans.Owner(_service);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT stat FROM sqlite_stat1 WHERE idx = 'IX_needs_colleague'";
        Assert.NotNull(await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Messages_that_are_due_are_found_among_those_that_were_sent()
    {
        var plans = await Plan(() => _service.Services.GetRequiredService<OutboxSender>().SendDue(CancellationToken.None));
        Assert.Contains(plans, plan => plan.Contains("outbox", StringComparison.Ordinal));
    }

    /// <summary>Does it, and explains every statement that was sent meanwhile. None reads a whole table that grows.</summary>
    async Task<IReadOnlyList<string>> Plan(Func<Task> act)
    {
        _recorder.Forget();
        await act();
        var plans = new List<string>();
        foreach (var statement in _recorder.Statements) plans.Add(await Plans.Of(_service, statement));
        Assert.NotEmpty(plans);
        Assert.All(plans, Indexed);
        return plans;
    }

    static void Indexed(string plan) => Assert.False(Plans.ReadsAWholeTable(plan), plan);

    static void Ordered(string plan) => Assert.False(Plans.Sorts(plan) && plan.Contains("complaints", StringComparison.Ordinal), plan);
}
