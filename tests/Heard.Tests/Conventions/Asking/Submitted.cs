using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Mailbox;
using Heard.Tests.Running;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Experiences;
using Heard.Web.Files;
using Heard.Web.Mailbox;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Conventions.Asking;

/// <summary>A complaint in a running service, with what opens it.</summary>
public sealed record Submitted(string Body, Guid Id, string Reference)
{
    /// <summary>A file of it that a colleague may open after a warning; empty: it has none.</summary>
    public Guid File { get; init; }

    /// <summary>A message that names it, waits for a colleague, and can be saved after a warning; empty: there is none.</summary>
    public Guid Mail { get; init; }

    /// <summary>A compliment that somebody wrote to the same body; empty: there is none.</summary>
    public Guid Feedback { get; init; }

    /// <summary>Makes one through the desk, as the last step of the form does.</summary>
    public static async Task<Submitted> Make(RunningService service, Answers answers, string body = "boats")
    {
        var made = await At(service, body, (services, organisation) => services.GetRequiredService<ComplaintDesk>()
            .Submit(organisation, Guid.CreateVersion7(), reference => Given.Submission(answers) with { Reference = reference }));
        return new Submitted(body, made.Id, made.Complaint!.Reference.ToString());
    }

    /// <summary>The code with which it is followed, as it is now.</summary>
    public async Task<string> FollowCode(RunningService service)
    {
        var file = await Read(service);
        return service.Services.GetRequiredService<FollowCode>().For(CodePurpose.Follow, Id, file.Complaint.CodeVersion);
    }

    /// <summary>The last part of the link with which the person affected authorises.</summary>
    public string AuthoriseLink(RunningService service) => $"{Reference}-{service.Services.GetRequiredService<FollowCode>().For(CodePurpose.Authorise, Id, 1)}";

    /// <summary>The last part of the link with which the first who was asked writes what they know.</summary>
    public string AskedLink(RunningService service) => $"{Reference}-1-{service.Services.GetRequiredService<FollowCode>().For(CodePurpose.Asked, Id, 1)}";

    /// <summary>It, as it is now.</summary>
    public async Task<CaseFile> Read(RunningService service) => (await At(service, Body, (services, _) => CaseFile.Read(services.GetRequiredService<AppDb>(), Id)))!;

    /// <summary>What lists read of it, as it is now.</summary>
    public Task<ComplaintRow> Row(RunningService service) => At(service, Body, (services, _) =>
        services.GetRequiredService<AppDb>().Complaints.AsNoTracking().SingleAsync(row => row.Id == Id));

    /// <summary>The messages about it, sent or waiting.</summary>
    public Task<List<OutboxRow>> Messages(RunningService service) => At(service, Body, (services, _) =>
        services.GetRequiredService<AppDb>().Outbox.AsNoTracking().Where(row => row.ComplaintId == Id).ToListAsync());

    /// <summary>Does something to it as the service itself.</summary>
    public Task<Acted> Act(RunningService service, ComplaintCommand command) =>
        At(service, Body, (services, body) => services.GetRequiredService<ComplaintDesk>().Act(body, Id, command, Actor.System));

    /// <summary>A colleague has filed this, and there is no scanner.</summary>
    public Task<Guid> Attach(RunningService service, string name, byte[] content) => At(service, Body, async (services, body) =>
    {
        var received = await services.GetRequiredService<FileDesk>().Receive(name, new MemoryStream(content), default);
        await services.GetRequiredService<ComplaintDesk>().Act(body, Id, new AttachFiles([received.File!]), Actor.System, database =>
        {
            var row = received.Row(body.Id, services.GetRequiredService<TimeProvider>().GetUtcNow());
            (row.ComplaintId, row.State) = (Id, FileState.Unscanned);
            database.Files.Add(row);
            return Task.CompletedTask;
        });
        return received.File!.Id;
    });

    /// <summary>A message has come to the mailbox that waits for a colleague, and there is no scanner.</summary>
    public Task<Guid> Receive(RunningService service, string words) => At(service, Body, async (services, body) =>
    {
        var message = Mailbox.Messages.From("somebody@example.com", $"{words} {Reference}", words, words).With(("run.exe", "MZ\0"u8.ToArray())).Bytes();
        var arrived = new ArrivedMail($"{Guid.CreateVersion7()}", DateTimeOffset.MaxValue, message.Length, Stream.Null, new MemoryStream(message));
        Assert.Equal(MailState.ForColleague, await services.GetRequiredService<MailIntake>().Take(body, arrived, default));
        var database = services.GetRequiredService<AppDb>();
        var id = await database.Mail.Where(row => row.Place == arrived.Place).Select(row => row.Id).SingleAsync();
        await services.GetRequiredService<Writes>().Act(within => within.Files.Where(row => row.MailId == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, FileState.Unscanned)));
        return id;
    });

    /// <summary>Somebody has thanked a colleague of the body.</summary>
    public Task<Guid> Thanked(RunningService service) => At(service, Body, (services, body) =>
        services.GetRequiredService<FeedbackBook>().Give(body.Id, Heard.Domain.Language.English, new(Heard.Domain.Learning.FeedbackKind.Compliment, "The keeper helped.", "The keeper", "Ada Brook", "01632 960123")));

    /// <summary>Does something within a body, as a request to its pages would.</summary>
    public static async Task<T> At<T>(RunningService service, string body, Func<IServiceProvider, Organisation, Task<T>> act)
    {
        await using var scope = service.Services.CreateAsyncScope();
        var organisation = (await scope.ServiceProvider.GetRequiredService<Bodies>().Find(body))!;
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().Enter(organisation.Id);
        return await act(scope.ServiceProvider, organisation);
    }
}
