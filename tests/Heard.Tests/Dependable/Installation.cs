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
sealed class Installation : IAsyncDisposable
{
    readonly TestDatabase _database;
    readonly string[] _settings;

    Installation(string directory, TestDatabase database, string[] settings)
    {
        Directory = directory;
        _database = database;
        _settings = settings;
    }

    /// <summary>An empty one.</summary>
    public Installation(TestDatabase database, params string[] settings) : this(NewDirectory(), database, settings)
    {
    }

    /// <summary>One with the demonstration bodies.</summary>
    public static async Task<Installation> WithBodies(params string[] settings)
    {
        var directory = NewDirectory();
        return new(directory, await Prepared.CopyTo(directory), settings);
    }

    /// <summary>Its data directory.</summary>
    public string Directory { get; }

    /// <summary>Where it listens.</summary>
    public string Address { get; } = $"http://localhost:{RunningService.FreePort()}";

    /// <summary>Its settings as arguments.</summary>
    public string[] Arguments => [.. RunningService.Arguments(Address, Directory, _database), .. _settings.Select(setting => "--" + setting)];

    /// <summary>Makes the demonstration bodies where nothing is yet.</summary>
    public Task<bool> MakeBodies() => Inside(async app =>
    {
        await Database.Prepare(app.Services);
        await Demonstration.Prepare(app);
        return true;
    });

    /// <summary>Makes forms that are ready to be sent to the first of the demonstration bodies.</summary>
    public Task<List<Ready>> Forms(int number) => Inside(async app =>
    {
        await using var scope = app.Services.CreateAsyncScope();
        var body = (await scope.ServiceProvider.GetRequiredService<Bodies>().Find("boats"))!;
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().Enter(body.Id);
        var ready = Enumerable.Range(0, number).Select(person => new Ready($"a-browser-of-person-{person}", $"person{person}@example.com")).ToList();
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
        await _database.DisposeAsync();
        System.IO.Directory.Delete(Directory, recursive: true);
    }

    static string NewDirectory() => System.IO.Directory.CreateTempSubdirectory("heard-test-").FullName;

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
