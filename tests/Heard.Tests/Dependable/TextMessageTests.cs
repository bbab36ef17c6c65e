using System.Text;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Heard.Web.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Heard.Tests.Dependable;

/// <summary>Text messages, by GOV.UK Notify. Nobody but Notify runs one: a server of ours speaks its API and proves our signature.</summary>
public sealed class TextMessageTests : IAsyncLifetime
{
    readonly FakeTimeProvider _clock = new(Given.Now);
    NotifyServer _notify = null!;
    RunningService _service = null!;

    public async ValueTask InitializeAsync()
    {
        _notify = await NotifyServer.Start(_clock);
        _service = await Start(_notify.Settings);
    }

    public async ValueTask DisposeAsync()
    {
        await _service.DisposeAsync();
        await _notify.DisposeAsync();
    }

    [Fact]
    public async Task A_person_who_chose_text_messages_gets_one_with_the_code_and_then_one_for_each_piece_of_news()
    {
        var complaint = await Complain("07700 900123");
        await Act(complaint, new Acknowledge("I am Priya Nair, and the lock is mine to mend."));
        await Send();

        Assert.Equal(["07700 900123", "07700 900123"], _notify.Taken.Select(text => text.Number));
        Assert.All(_notify.Taken, text => Assert.StartsWith("Boat Licensing Agency: ", text.Message, StringComparison.Ordinal));
        Assert.Contains("Your code is ", _notify.Taken[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Priya", _notify.Taken[1].Message, StringComparison.Ordinal);
        Assert.All(await Rows(complaint), row => Assert.Equal((OutboxWay.Text, OutboxState.Sent), (row.By, row.State)));
    }

    [Fact]
    public async Task A_number_that_does_not_exist_is_given_up_at_once_and_a_colleague_is_asked()
    {
        var complaint = await Complain(NotifyServer.WrongNumber);
        await Send();

        Assert.Equal((OutboxState.Dead, 1), ((await Rows(complaint)).Single().State, (await Rows(complaint)).Single().Attempts));
        Assert.Equal(NeedKind.MessageUndelivered, await Need(complaint));
    }

    [Theory]
    [InlineData(NotifyServer.Busy)]
    [InlineData(NotifyServer.NotOnTrial)]
    public async Task What_is_not_about_the_number_is_tried_again(string number)
    {
        var complaint = await Complain(number);
        await Send();

        Assert.Equal((OutboxState.Waiting, _clock.GetUtcNow() + OutboxSender.Pauses[0]), ((await Rows(complaint)).Single().State, (await Rows(complaint)).Single().DueAt));
        Assert.NotEqual(NeedKind.MessageUndelivered, await Need(complaint));
    }

    [Fact]
    public async Task Email_goes_by_it_too_where_the_settings_say_so()
    {
        await using var service = await Start([.. _notify.Settings, "Mail:Mode=Notify"]);
        await Act(service, async (services, body) => await services.GetRequiredService<ComplaintDesk>().Submit(body, Guid.CreateVersion7(), reference => Given.Submission() with { Reference = reference }));
        await service.Services.GetRequiredService<OutboxSender>().SendDue(CancellationToken.None);

        var email = Assert.Single(_notify.Taken);
        Assert.Equal("ada@example.com", email.Number);
        Assert.StartsWith("Thank you for telling us.", email.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_none_can_be_sent_a_colleague_tells_the_person()
    {
        await using var service = await Start(["Mail:Mode=Smtp", "Mail:Smtp:Host=127.0.0.1", "Mail:Smtp:Port=9"]);
        var complaint = await Complain("07700 900123", service);
        await service.Services.GetRequiredService<OutboxSender>().SendDue(CancellationToken.None);

        Assert.Equal(NeedKind.MessageUndelivered, await Need(complaint, service));
    }

    [Fact]
    public async Task For_a_first_look_text_messages_lie_in_a_folder()
    {
        await using var service = await Start([]);
        await Complain("07700 900123", service);
        await service.Services.GetRequiredService<OutboxSender>().SendDue(CancellationToken.None);

        var file = Assert.Single(Directory.GetFiles(Path.Combine(service.Services.GetRequiredService<Heard.Web.HeardSettings>().DataDirectory, "texts")));
        Assert.StartsWith("To: 07700 900123\n\nBoat Licensing Agency: ", await File.ReadAllTextAsync(file, Encoding.UTF8), StringComparison.Ordinal);
    }

    async Task<RunningService> Start(IEnumerable<string> settings)
    {
        var service = await RunningService.Start(_clock, [.. PostRoom.SendsWhenTold, .. settings]);
        await service.Services.GetRequiredService<OutboxSender>().SendDue(CancellationToken.None);
        return service;
    }

    Task<int> Send() => _service.Services.GetRequiredService<OutboxSender>().SendDue(CancellationToken.None);

    Task<Guid> Complain(string number, RunningService? service = null) => Act(service ?? _service, async (services, body) => (await services.GetRequiredService<ComplaintDesk>().Submit(
        body, Guid.CreateVersion7(), reference => Given.Submission(Given.Shortest.With("contact-by", "text").With("email").With("text-number", number)) with { Reference = reference })).Id);

    Task<Guid> Act(Guid complaint, ComplaintCommand command) =>
        Act(_service, async (services, body) => (await services.GetRequiredService<ComplaintDesk>().Act(body, complaint, command, Actor.System)).Id);

    Task<NeedKind?> Need(Guid complaint, RunningService? service = null) =>
        Act(service ?? _service, async (services, _) => (await services.GetRequiredService<AppDb>().Complaints.AsNoTracking().SingleAsync(row => row.Id == complaint)).Need);

    Task<List<OutboxRow>> Rows(Guid complaint) => Act(_service, (services, _) => services.GetRequiredService<AppDb>().Outbox.AsNoTracking().Where(row => row.ComplaintId == complaint).OrderBy(row => row.Id).ToListAsync());

    static async Task<T> Act<T>(RunningService service, Func<IServiceProvider, Heard.Domain.Organisations.Organisation, Task<T>> work)
    {
        await using var scope = service.Services.CreateAsyncScope();
        var body = (await scope.ServiceProvider.GetRequiredService<Bodies>().Find("boats"))!;
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().Enter(body.Id);
        return await work(scope.ServiceProvider, body);
    }
}
