using Heard.Domain;
using Heard.Domain.Intake;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Demo;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Dependable;

/// <summary>A form that is filled in and waits for "Send": the token in its browser's cookie, and the address of its person.</summary>
sealed record Ready(string Token, string Email);

/// <summary>A database and a data directory, over which the service's process comes and goes.</summary>
sealed class Installation(TestDatabase database, params string[] settings) : IAsyncDisposable
{
    /// <summary>Its data directory.</summary>
    public string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("heard-test-").FullName;

    /// <summary>Where it listens.</summary>
    public string Address { get; } = $"http://localhost:{RunningService.FreePort()}";

    /// <summary>Its settings as arguments.</summary>
    public string[] Arguments => [.. RunningService.Arguments(Address, Directory, database), .. settings.Select(setting => "--" + setting)];

    /// <summary>Makes the demonstration bodies, and forms that are ready to be sent to the first of them.</summary>
    public Task<List<Ready>> Prepare(int forms) => Inside(async app =>
    {
        await Database.Prepare(app.Services);
        await Demonstration.Prepare(app);
        await using var scope = app.Services.CreateAsyncScope();
        var body = (await scope.ServiceProvider.GetRequiredService<Bodies>().Find("boats"))!;
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().Enter(body.Id);
        var ready = Enumerable.Range(0, forms).Select(number => new Ready($"a-browser-of-person-{number}", $"person{number}@example.com")).ToList();
        var now = TimeProvider.System.GetUtcNow();
        await scope.ServiceProvider.GetRequiredService<Writes>().Act(async store =>
        {
            store.Drafts.AddRange(ready.Select(form => Draft(body.Id, form, now)));
            return await store.SaveChangesAsync();
        });
        return ready;
    });

    /// <summary>Starts the process. The demonstration is there already, and is not looked through at each start.</summary>
    public Task<ServiceProcess> Serve() => ServiceProcess.Serve(Address, [.. Arguments, "--Heard:Demo=false"]);

    /// <summary>Works with the parts of the service in this process: nothing listens and no job runs.</summary>
    public async Task<T> Inside<T>(Func<WebApplication, Task<T>> work)
    {
        await using var app = Service.Build([.. Arguments, "--Jobs:Off=true"]);
        return await work(app);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        System.IO.Directory.Delete(Directory, recursive: true);
    }

    static DraftRow Draft(Guid body, Ready form, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(),
        OrganisationId = body,
        TokenDigest = FollowCode.Digest(form.Token),
        Answers = EventJson.Write(Given.Shortest.With("email", form.Email)),
        FormVersion = ComplaintForm.Current.Version,
        Language = Language.English,
        ChangedAt = now,
        ExpiresAt = now.AddHours(24),
    };
}
