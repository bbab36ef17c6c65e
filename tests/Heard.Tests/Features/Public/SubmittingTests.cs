using Heard.Domain.Complaints;
using Heard.Domain.Organisations;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Features.Public;

[Trait("Database", "Both")]
public sealed class SubmittingTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task Twenty_simultaneous_submissions_of_one_form_make_one_complaint_and_one_message()
    {
        var key = Guid.CreateVersion7();
        var answers = Given.Shortest.With("email", "twenty@example.com");
        var acted = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Submit(key, answers))));

        var reference = Assert.Single(acted.Select(one => one.Complaint!.Reference).Distinct());
        Assert.Single(acted, one => one.IsNew);
        await using var scope = shared.Service.Services.CreateAsyncScope();
        await Enter(scope.ServiceProvider);
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<AppDb>().Complaints.CountAsync(row => row.Reference == reference.ToString()));
        Assert.Single(await shared.Service.Mail("twenty@example.com"));
    }

    [Fact]
    public async Task A_reference_that_somebody_has_already_is_drawn_again()
    {
        var taken = (await Submit(Guid.CreateVersion7(), Given.Shortest)).Complaint!.Reference.ToString();
        var tries = 0;
        var made = await Submitted.At(shared.Service, "boats", (services, organisation) => services.GetRequiredService<ComplaintDesk>().Submit(
            organisation, Guid.CreateVersion7(), reference => Given.Submission(Given.Shortest) with { Reference = reference },
            also: (database, id) =>
            {
                if (tries++ == 0) database.Entry(database.Complaints.Local.Single(row => row.Id == id)).Property(row => row.Reference).CurrentValue = taken;
                return Task.CompletedTask;
            }));
        Assert.Equal(2, tries);
        Assert.NotEqual(taken, made.Complaint!.Reference.ToString());
    }

    [Fact]
    public async Task The_same_complaint_changed_by_many_at_once_loses_nothing()
    {
        var made = await Submit(Guid.CreateVersion7(), Given.Shortest);
        await Task.WhenAll(Enumerable.Range(0, 15).Select(number => Task.Run(() => Act(made.Id, new AddNote($"Note {number}")))));

        await using var scope = shared.Service.Services.CreateAsyncScope();
        await Enter(scope.ServiceProvider);
        var database = scope.ServiceProvider.GetRequiredService<AppDb>();
        var file = (await CaseFile.Read(database, made.Id))!;
        Assert.Equal(15, file.Timeline.Count(happened => happened.Event is NoteAdded));
        var events = await database.Events.Where(row => row.ComplaintId == made.Id).OrderBy(row => row.Sequence).ToListAsync();
        Assert.Null(scope.ServiceProvider.GetRequiredService<EventChain>().FirstBreak(events));
    }

    [Fact]
    public async Task A_changed_payload_or_a_missing_event_breaks_the_chain_and_an_erased_payload_does_not()
    {
        var made = await Submit(Guid.CreateVersion7(), Given.Shortest);
        await Act(made.Id, new AddNote("One"));
        await Act(made.Id, new AddNote("Two"));
        await using var scope = shared.Service.Services.CreateAsyncScope();
        await Enter(scope.ServiceProvider);
        var chain = scope.ServiceProvider.GetRequiredService<EventChain>();
        var events = await scope.ServiceProvider.GetRequiredService<AppDb>().Events.AsNoTracking().Where(row => row.ComplaintId == made.Id).OrderBy(row => row.Sequence).ToListAsync();

        Assert.Equal(2, chain.FirstBreak([events[0], events[2]]));
        events[1].Payload = null;
        Assert.Null(chain.FirstBreak(events));
        events[1].Payload = """{"words":"Other"}""";
        Assert.Equal(2, chain.FirstBreak(events));
    }

    [Fact]
    public async Task Without_a_body_nothing_is_read()
    {
        await Submit(Guid.CreateVersion7(), Given.Shortest);
        await using var scope = shared.Service.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<AppDb>();
        Assert.Equal(0, await database.Complaints.CountAsync());
        Assert.Equal(0, await database.Events.CountAsync());
    }

    [Fact]
    public async Task Another_bodys_complaint_is_not_found()
    {
        var made = await Submit(Guid.CreateVersion7(), Given.Shortest);
        await using var scope = shared.Service.Services.CreateAsyncScope();
        var families = await Enter(scope.ServiceProvider, "families");
        Assert.Null(await CaseFile.Read(scope.ServiceProvider.GetRequiredService<AppDb>(), made.Id));
        var acted = await scope.ServiceProvider.GetRequiredService<ComplaintDesk>().Act(families, made.Id, new AddNote("Hello"), Actor.System);
        Assert.Equal(Refusal.NoSuchComplaint, acted.Refusal);
    }

    async Task<Acted> Submit(Guid key, Heard.Domain.Intake.Answers answers)
    {
        await using var scope = shared.Service.Services.CreateAsyncScope();
        var body = await Enter(scope.ServiceProvider);
        return await scope.ServiceProvider.GetRequiredService<ComplaintDesk>().Submit(body, key, reference => Given.Submission(answers) with { Reference = reference });
    }

    async Task<Acted> Act(Guid complaint, ComplaintCommand command)
    {
        await using var scope = shared.Service.Services.CreateAsyncScope();
        var body = await Enter(scope.ServiceProvider);
        return await scope.ServiceProvider.GetRequiredService<ComplaintDesk>().Act(body, complaint, command, Actor.System);
    }

    static async Task<Organisation> Enter(IServiceProvider services, string name = "boats")
    {
        var body = (await services.GetRequiredService<Bodies>().Find(name))!;
        services.GetRequiredService<OrganisationScope>().Enter(body.Id);
        return body;
    }
}
