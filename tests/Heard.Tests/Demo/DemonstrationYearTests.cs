using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Domain.Time;
using Heard.Tests.Running;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Demo;
using Heard.Web.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Demo;

/// <summary>The demonstration as it is made at the first start. That it starts means that the rules allowed every act.</summary>
[Trait("Database", "Both")]
public sealed class DemonstrationYearTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task Every_written_complaint_is_there_and_its_chain_holds()
    {
        var (rows, events) = await Read(database => database.Complaints, database => database.Events);
        foreach (var body in Situations.Bodies)
        {
            var id = (await shared.Service.Services.GetRequiredService<Bodies>().Find(body))!.Id;
            Assert.Equal(Situations.Of(body).Sum(situation => situation.People.Count), rows.Count(row => row.OrganisationId == id));
        }

        var chain = shared.Service.Services.GetRequiredService<EventChain>();
        Assert.All(events.GroupBy(row => row.ComplaintId), own => Assert.Null(chain.FirstBreak([.. own.OrderBy(row => row.Sequence)])));
        Assert.Equal(rows.Sum(row => row.Version), events.Count);
    }

    [Fact]
    public async Task What_people_sent_along_stands_with_their_complaints()
    {
        var told = Situations.Bodies.SelectMany(body => Situations.Of(body).SelectMany(situation => situation.People)).SelectMany(telling => telling.Files).ToList();
        Assert.True(told.Count >= 10, "Too few files are sent along.");
        var (complaints, _) = await Complaints();
        Assert.Equal(told.Order(), complaints.SelectMany(complaint => complaint.Files).Select(file => file.Name).Order());
        var (files, _) = await Read(database => database.Files.Where(file => file.ComplaintId != null), database => database.Events.Take(1));
        Assert.Equal(told.Order(), files.Select(file => file.Name).Order());
    }

    [Fact]
    public async Task Every_stage_and_every_state_of_authorisation_can_be_shown()
    {
        var (complaints, _) = await Complaints();
        foreach (var stage in Enum.GetValues<Stage>()) Assert.Contains(complaints, complaint => complaint.Stage == stage);
        foreach (var state in Enum.GetValues<ConsentState>()) Assert.Contains(complaints, complaint => complaint.Authorisation.State == state);
        Assert.Contains(complaints, complaint => complaint.Authorisation is { State: ConsentState.Given, Limits.Length: > 0 });
        foreach (var why in Enum.GetValues<NoConsent>()) Assert.Contains(complaints, complaint => complaint.Authorisation.Why == why);
        Assert.Contains(complaints, complaint => complaint.Undelivered);
        Assert.Contains(complaints, complaint => complaint.AcknowledgedAt is null && complaint.Stage is Stage.Received);
        Assert.Contains(complaints, complaint => complaint.ReceivedOn < LondonTime.DayOf(complaint.ReceivedAt));
    }

    [Fact]
    public async Task Whatever_can_happen_to_a_complaint_has_happened_to_somebodys()
    {
        var (_, events) = await Read(database => database.Complaints, database => database.Events);
        string[] expected =
        [
            nameof(ComplaintReceived), nameof(Acknowledged), nameof(WordsAdded), nameof(WordsRead), nameof(ContactCorrected), nameof(PutRightAtOnce),
            nameof(ComplaintWithdrawn), nameof(CodeRenewed), nameof(CodeSent), nameof(AuthorisationGiven), nameof(AuthorisationRefused),
            nameof(AuthorisationWithdrawn), nameof(AuthorisationConfirmed), nameof(Assigned), nameof(NoteAdded), nameof(ErrandFinished),
            nameof(MessageUndelivered), nameof(UndeliveredSettled),
        ];
        Assert.Subset(events.Select(row => row.Type).ToHashSet(), expected.ToHashSet());
    }

    [Fact]
    public async Task About_one_in_six_needs_something_now_and_a_few_of_those_are_overdue()
    {
        var (rows, _) = await Read(database => database.Complaints, database => database.Events);
        var today = LondonTime.Today(TimeProvider.System.GetUtcNow());
        Assert.InRange(rows.Count(row => row.Need is not null), 42, 60);
        Assert.InRange(rows.Count(row => row.NeedBy < today), 3, 25);
    }

    [Fact]
    public async Task Nothing_has_happened_yet_that_happens_later()
    {
        var (_, events) = await Read(database => database.Complaints, database => database.Events);
        Assert.All(events, row => Assert.True(row.At <= TimeProvider.System.GetUtcNow()));
        Assert.All(events.GroupBy(row => row.ComplaintId), own => Assert.Equal(own.OrderBy(row => row.Sequence).Select(row => row.At), own.Select(row => row.At).Order()));
    }

    [Fact]
    public async Task Messages_of_the_past_were_sent_in_the_past_and_nobody_gets_one_today()
    {
        Assert.Empty(await shared.Service.Mail("maureen.tidswell@example.org"));
        var (messages, _) = await Read(database => database.Outbox, database => database.Events);
        Assert.True(messages.Count > 200);
        Assert.All(messages, message => Assert.Equal((OutboxState.Sent, message.CreatedAt), (message.State, message.SentAt)));
        Assert.False(Directory.Exists(Path.Combine(shared.Service.Directory, "mail")));
    }

    async Task<(List<Complaint> Complaints, List<ComplaintRow> Rows)> Complaints()
    {
        var (rows, events) = await Read(database => database.Complaints, database => database.Events);
        var complaints = events.GroupBy(row => row.ComplaintId).Select(own => CaseFile.Fold(own.OrderBy(row => row.Sequence).Select(row => new Happened(EventJson.Read(row.Type, row.Payload), row.At, row.ActorKind, row.ActorName)))!);
        return ([.. complaints], rows);
    }

    async Task<(List<TOne> One, List<TOther> Other)> Read<TOne, TOther>(Func<AppDb, IQueryable<TOne>> one, Func<AppDb, IQueryable<TOther>> other)
        where TOne : class
        where TOther : class
    {
        await using var scope = shared.Service.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().EnterSystem();
        var database = scope.ServiceProvider.GetRequiredService<AppDb>();
        return (await one(database).IgnoreQueryFilters().AsNoTracking().ToListAsync(), await other(database).IgnoreQueryFilters().AsNoTracking().ToListAsync());
    }
}
