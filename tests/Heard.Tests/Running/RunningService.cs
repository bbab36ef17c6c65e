using System.Net;
using System.Net.Sockets;
using Heard.Web;
using Heard.Web.Data;
using Heard.Web.Demo;
using Heard.Web.Outbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Running;

/// <summary>
/// The whole service on a free port of this machine, with a database of its own: SQLite in a temporary folder, or a
/// fresh database on the PostgreSQL that <c>./test</c> has started. <c>HEARD_TEST_DATABASE</c> chooses.
/// </summary>
public sealed class RunningService : IAsyncDisposable
{
    readonly WebApplication _app;
    readonly string _directory;
    readonly TestDatabase _database;

    RunningService(WebApplication app, string directory, TestDatabase database, string address)
    {
        _app = app;
        _directory = directory;
        _database = database;
        Address = address;
    }

    /// <summary>The password of every demonstration account.</summary>
    public const string Password = "a demonstration password";

    /// <summary>Where it listens: <c>http://localhost:port</c>.</summary>
    public string Address { get; }

    /// <summary>Its data directory.</summary>
    public string Directory => _directory;

    /// <summary>Its database.</summary>
    public TestDatabase Store => _database;

    /// <summary>Its parts.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Starts it with the demonstration bodies.</summary>
    /// <param name="settings">More settings, as <c>key=value</c>.</param>
    public static Task<RunningService> Start(params string[] settings) => Start(null, settings);

    /// <summary>Starts it with the demonstration bodies, by a clock of the test's.</summary>
    public static async Task<RunningService> Start(TimeProvider? clock, params string[] settings)
    {
        if (!Prepared.Suits(settings)) return await Start(await TestDatabase.Create(), clock, settings);
        var directory = NewDirectory();
        return await Start(Build(directory, await Prepared.CopyTo(directory, clock), clock, settings));
    }

    /// <summary>Starts it on a database that is empty or another node's, by a clock of the test's.</summary>
    public static async Task<RunningService> Start(TestDatabase database, TimeProvider? clock, params string[] settings)
    {
        var service = Build(NewDirectory(), database, clock, settings);
        await Database.Prepare(service.Services);
        await Demonstration.Prepare(service._app);
        return await Start(service);
    }

    static RunningService Build(string directory, TestDatabase database, TimeProvider? clock, string[] settings)
    {
        var address = $"http://localhost:{FreePort()}";
        var app = Service.Build([.. Arguments(address, directory, database), .. settings.Select(setting => "--" + setting)], clock);
        return new RunningService(app, directory, database, address);
    }

    static async Task<RunningService> Start(RunningService service)
    {
        await service._app.StartAsync();
        return service;
    }

    static string NewDirectory() => System.IO.Directory.CreateTempSubdirectory("heard-test-").FullName;

    /// <summary>The settings of a service with the demonstration bodies, as arguments.</summary>
    internal static string[] Arguments(string address, string directory, TestDatabase database) =>
    [
        "--applicationName=Heard.Web",
        $"--contentRoot={Path.Combine(Repository.Root, "src", "Heard.Web")}",
        $"--urls={address}",
        $"--Heard:DataDirectory={directory}",
        "--Heard:Demo=true",
        "--Holidays:Feed=",
        $"--Heard:DemoPassword={Password}",
        "--RateLimits:Guesses=100000", "--RateLimits:Prints=100000", "--RateLimits:Answers=100000",
        "--Logging:LogLevel:Default=Error",
        .. database.Settings,
    ];

    /// <summary>The messages that were sent, oldest first.</summary>
    public async Task<IReadOnlyList<string>> Mail(string to)
    {
        while (await IsSending()) await Task.Delay(50);
        var folder = Path.Combine(_directory, "mail");
        if (!System.IO.Directory.Exists(folder)) return [];
        var found = new List<string>();
        foreach (var file in System.IO.Directory.GetFiles(folder, "*.eml").Order(StringComparer.Ordinal))
        {
            using var message = await MimeKit.MimeMessage.LoadAsync(file);
            if (message.To.Mailboxes.Any(box => box.Address == to)) found.Add(message.Subject + "\n\n" + message.TextBody);
        }

        return found;
    }

    /// <summary>Whether a message is still on its way to the folder.</summary>
    async Task<bool> IsSending()
    {
        await Services.GetRequiredService<OutboxSender>().SendDue(CancellationToken.None);
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().EnterSystem();
        return await scope.ServiceProvider.GetRequiredService<AppDb>().Outbox.IgnoreQueryFilters().AnyAsync(row => row.State == OutboxState.Waiting);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _database.DisposeAsync();
        System.IO.Directory.Delete(_directory, recursive: true);
    }

    /// <summary>A port that nobody listens on.</summary>
    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
