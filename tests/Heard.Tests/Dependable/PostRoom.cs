using Heard.Domain.Complaints;
using Heard.Domain.Intake;
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

/// <summary>A service that sends only when it is told to, by a clock that the test moves, to a real mail server.</summary>
public sealed class PostRoom : IAsyncLifetime
{
    internal const string From = "post@heard.example";

    internal static readonly string[] SendsWhenTold = ["Jobs:Off=true", $"Mail:From={From}"];

    internal FakeTimeProvider Clock { get; } = new(Given.Now);

    internal MailServer Server { get; private set; } = null!;

    internal RunningService Service { get; private set; } = null!;

    internal OutboxSender Sender => Service.Services.GetRequiredService<OutboxSender>();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Server = await MailServer.Start();
        Service = await RunningService.Start(Clock, [.. SendsWhenTold, .. Server.Settings]);
        await Sender.SendDue(CancellationToken.None);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Server.DisposeAsync();
    }

    internal Task<int> Send() => Sender.SendDue(CancellationToken.None);

    /// <summary>Somebody complains, and is sent a receipt when the post goes.</summary>
    internal Task<Acted> Complain(string email, Func<Submit, Submit>? with = null) => InBoats((services, body) => services.GetRequiredService<ComplaintDesk>()
        .Submit(body, Guid.CreateVersion7(), reference => (with ?? (submit => submit))(Given.Submission(Given.Shortest.With("email", email)) with { Reference = reference })));

    internal Task<Acted> Act(Guid complaint, ComplaintCommand command) =>
        InBoats((services, body) => services.GetRequiredService<ComplaintDesk>().Act(body, complaint, command, Actor.System));

    internal Task<ComplaintRow> Listed(Guid complaint) =>
        InBoats((services, _) => services.GetRequiredService<AppDb>().Complaints.AsNoTracking().SingleAsync(row => row.Id == complaint));

    /// <summary>The one message to this address, as the outbox has it.</summary>
    internal Task<OutboxRow> Message(string to) => InBoats((services, _) => services.GetRequiredService<AppDb>().Outbox.AsNoTracking().SingleAsync(row => row.To == to));

    async Task<T> InBoats<T>(Func<IServiceProvider, Heard.Domain.Organisations.Organisation, Task<T>> work)
    {
        await using var scope = Service.Services.CreateAsyncScope();
        var body = (await scope.ServiceProvider.GetRequiredService<Bodies>().Find("boats"))!;
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().Enter(body.Id);
        return await work(scope.ServiceProvider, body);
    }
}
