using Heard.Domain.Complaints;
using Heard.Domain.Organisations;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Files;
using Heard.Web.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Files;

/// <summary>A running service with a scanner that knows one virus. Nothing is looked at before a test says so.</summary>
public sealed class ScannedService : IAsyncLifetime
{
    /// <summary>The scanner.</summary>
    public Clamd Scanner { get; } = new();

    /// <summary>The service.</summary>
    public RunningService Service { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await Scanner.Start();
        Service = await RunningService.Start(Scanner.Setting, "RateLimits:Uploads=100000", "Jobs:Off=true");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        Scanner.Dispose();
    }
}

/// <summary>What tests of files do beside the pages.</summary>
static class FileSteps
{
    /// <summary>Waits until nothing waits for the scanner any more.</summary>
    public static async Task Checked(this RunningService service)
    {
        while (await service.Read(database => database.Files.IgnoreQueryFilters().AnyAsync(file => file.State == FileState.Waiting)))
        {
            await service.Services.GetRequiredService<FileCheck>().CheckDue(CancellationToken.None);
            await Task.Delay(50);
        }
    }

    /// <summary>Reads over every body.</summary>
    public static async Task<T> Read<T>(this RunningService service, Func<AppDb, Task<T>> read)
    {
        await using var scope = service.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().EnterSystem();
        return await read(scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    /// <summary>Does something in a body.</summary>
    public static async Task<T> In<T>(this RunningService service, string name, Func<IServiceProvider, Organisation, Task<T>> act)
    {
        await using var scope = service.Services.CreateAsyncScope();
        var body = (await scope.ServiceProvider.GetRequiredService<Bodies>().Find(name))!;
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().Enter(body.Id);
        return await act(scope.ServiceProvider, body);
    }

    /// <summary>Sends the form that this person has begun, with the shortest answers.</summary>
    public static async Task<Guid> Submits(this RunningService service, Person person, string email = "ada@example.com", string body = "boats")
    {
        await service.In(body, (services, _) => services.GetRequiredService<Writes>().Act(async database =>
        {
            var draft = await database.Drafts.Where(draft => draft.ComplaintId == null).OrderByDescending(draft => draft.ChangedAt).FirstAsync();
            draft.Answers = EventJson.Write(Given.Shortest.With("email", email));
            return await database.SaveChangesAsync();
        }));
        await person.Open($"/{body}/complain/check");
        await person.Press($"/{body}/complain/check");
        Assert.EndsWith("/complain/sent", person.Answer.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        return await service.Read(database => database.Complaints.IgnoreQueryFilters().OrderByDescending(row => row.ReceivedAt).Select(row => row.Id).FirstAsync());
    }

    /// <summary>The complaint as it stands.</summary>
    public static Task<(string Reference, Complaint Complaint)> Complaint(this RunningService service, Guid id, string body = "boats") => service.In(body, async (services, _) =>
    {
        var file = (await CaseFile.Read(services.GetRequiredService<AppDb>(), id))!;
        return (file.Complaint.Reference.ToString(), file.Complaint);
    });
}
