using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Sockets;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Data;
using Heard.Web.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Heard.Tests.Conventions;

/// <summary>
/// The whole story with a word of its own in everything that is personal, and everything listened to that leaves the
/// service for an operator: logs with their scopes, traces, tags of metrics. None of the words is heard.
/// </summary>
[Trait("Database", "Both")]
public sealed class LogCanaryTests
{
    const string Canary = "zqxcanary";

    static readonly string[] EverythingInTheLogs =
    [
        "Logging:LogLevel:Default=Information", "Logging:LogLevel:Microsoft.AspNetCore=Information", "Logging:LogLevel:Microsoft.EntityFrameworkCore=Information",
        "Logging:LogLevel:Microsoft.EntityFrameworkCore.Update=Information", "Logging:LogLevel:Microsoft.EntityFrameworkCore.Database.Command=Information",
        "Logging:LogLevel:Quartz=Information", "Logging:LogLevel:Heard=Debug", "Logging:Console:LogLevel:Default=None",
    ];

    [Fact]
    public async Task Nothing_that_people_write_and_no_code_reaches_a_log_a_trace_or_a_metric()
    {
        using var post = new RefusingPost();
        await using var service = await RunningService.Start([.. EverythingInTheLogs, "Mail:Mode=Smtp", "Mail:Smtp:Host=127.0.0.1", $"Mail:Smtp:Port={post.Port}", "Mail:Smtp:Security=None"]);
        using var heard = new Listener(service);
        var secrets = await Tell(service);
        await service.Services.GetRequiredService<OutboxSender>().SendDue(CancellationToken.None);
        await Break(service);

        Assert.True(post.Refused > 0, "No message was tried.");
        foreach (var kind in new[] { "log", "trace", "metric" }) Assert.Contains(heard.Lines, line => line.StartsWith(kind, StringComparison.Ordinal));
        Assert.Contains(heard.Lines, line => line.Contains("was given up", StringComparison.Ordinal));
        Assert.Contains(heard.Lines, line => line.Contains("no such table", StringComparison.Ordinal) || line.Contains("does not exist", StringComparison.Ordinal));
        var leaks = heard.Lines.Where(line => secrets.Any(secret => line.Contains(secret, StringComparison.OrdinalIgnoreCase))).Distinct().ToList();
        Assert.True(leaks.Count == 0, string.Join("\n\n", leaks.Take(20)));
    }

    /// <summary>Made, saved, sent, followed, added to, authorised, searched, read and answered; and wrongly: signing in, the code, the address. What must not be heard.</summary>
    static async Task<string[]> Tell(RunningService service)
    {
        using var person = new Caller(service);
        await person.Submit("/boats/complain");
        await person.Submit("/boats/complain/for-whom", ("for-whom", "someone-else"));
        await person.Submit("/boats/complain/their-name", ("their-first-name", Canary), ("their-surname", Canary));
        await person.Submit("/boats/complain/what-happened", ("what-happened", $"{Canary} \0"));
        await person.Submit("/boats/complain/what-happened", ("what-happened", $"About {Canary}"));
        await person.Submit("/boats/complain/your-name", ("your-first-name", Canary));
        await person.Submit("/boats/complain/contact-by", ("contact-by", "email"), ("email", $"{Canary}@example.com"), ("contact-by", "phone"), ("phone", $"01632 960123 {Canary}"));
        await person.Submit("/boats/complain/address", ("street", Canary), ("postcode", Canary));
        var saved = (await person.Submit("/boats/complain/save?handler=Code")).Page.QuerySelector(".heard-code")!.TextContent.Trim();
        await person.Submit("/boats/complain/save?handler=Link", ("Email", $"{Canary}@example.com"));
        await person.Get($"/boats/complain/save/{Plain(saved)}?{Canary}={Canary}");
        await person.Submit("/boats/complain/save/return", ("Code", saved + Canary));
        await person.Get($"/boats/{Canary}?q={Canary}");

        var complaint = await Submitted.Make(service, Given.ForMother.With("what-happened", Canary).With("your-surname", Canary).With("email", $"{Canary}@example.com").With("their-link-email", $"{Canary}2@example.com"));
        var (code, link) = (await complaint.FollowCode(service), complaint.AuthoriseLink(service));
        await person.Get($"/boats/track/{complaint.Reference}-{code}");
        await person.Submit("/boats/track", ("Reference", Canary), ("Code", Canary));
        await person.Follow(complaint);
        await person.Submit("/boats/track/add", ("Words", Canary));
        await person.Submit("/boats/track/contact", ("contact-by", "email"), ("email", $"{Canary}3@example.com"));
        await person.Submit($"/boats/authorise/{link}", ("Answer", "limited"), ("Limits", Canary), ("Signature", Canary));
        await person.Submit("/boats/feedback/compliment", ("Words", Canary), ("Whom", Canary), ("Name", Canary), ("Contact", $"{Canary}@"));
        await person.Submit("/boats/feedback/compliment", ("Words", Canary), ("Whom", Canary), ("Name", Canary), ("Contact", Canary));
        await person.Submit("/staff/sign-in", ("Email", $"{Canary}@example.com"), ("Password", Canary));
        await person.Submit("/staff/sign-in", ("Email", "handler@boats.example"), ("Password", Canary));
        await person.Send(HttpMethod.Post, "/boats/track/add", Caller.Form(("Words", Canary)), ("User-Agent", Canary), ("Referer", $"{service.Address}/boats/authorise/{link}"));

        using var colleague = await new Caller(service).SignIn("handler@boats.example");
        await colleague.Get($"/staff/boats?q={Canary}");
        await colleague.Get($"/staff/boats/complaints/{complaint.Reference}?{Canary}");
        await colleague.Submit($"/staff/boats/complaints/{complaint.Reference}/acknowledge", ("Words", Canary));
        await colleague.Submit($"/staff/boats/complaints/{complaint.Reference}/note", ("Words", Canary));
        await colleague.Get($"/staff/sign-in?ReturnUrl=/staff/{Canary}");
        await person.Submit("/boats/track/withdraw", ("Words", Canary));
        return [Canary, Plain(saved), saved, code, Heard.Domain.Intake.PlainCharacters.Group(code), link.Split('-')[1], RunningService.Password];
    }

    /// <summary>An error inside requests that carry words: the table that they are written to is gone.</summary>
    static async Task Break(RunningService service)
    {
        var complaint = await Submitted.Make(service, Given.Shortest.With("what-happened", Canary));
        using var person = await new Caller(service).Follow(complaint);
        using var colleague = await new Caller(service).SignIn("handler@boats.example");
        await colleague.Get("/staff/security");
        await person.Get("/boats/track/add");
        await Ruin(service);
        Assert.Equal(HttpStatusCode.InternalServerError, (await person.Post("/boats/track/add", ("Words", Canary))).Status);
        Assert.Equal(HttpStatusCode.InternalServerError, (await colleague.Post($"/staff/boats/complaints/{complaint.Reference}/note", ("Words", Canary))).Status);
        Assert.Equal(HttpStatusCode.InternalServerError, (await person.Get($"/boats/authorise/{complaint.AuthoriseLink(service)}?q={Canary}")).Status);
    }

    static async Task Ruin(RunningService service)
    {
        await using var database = Heard.Tests.Data.Plans.Owner(service);
        await database.OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = "ALTER TABLE events RENAME TO events_that_are_gone";
        await command.ExecuteNonQueryAsync();
    }

    static string Plain(string code) => code.Replace(" ", "", StringComparison.Ordinal);
}

/// <summary>Hears what an operator could: every line of the logs with its scopes and exception, every tag of every trace and metric.</summary>
sealed class Listener : ILoggerProvider, ISupportExternalScope
{
    readonly ActivityListener _traces;
    readonly MeterListener _metrics = new();
    IExternalScopeProvider? _scopes;

    public Listener(RunningService service)
    {
        service.Services.GetRequiredService<ILoggerFactory>().AddProvider(this);

        // The test's own requests are made in this process too.
        _traces = new ActivityListener
        {
            ShouldListenTo = source => !source.Name.StartsWith("System.Net", StringComparison.Ordinal) && !source.Name.StartsWith("Experimental.System.Net", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Lines.Enqueue($"trace {activity.Source.Name} {activity.DisplayName} {Tags(activity.TagObjects)} {string.Join(' ', activity.Events.Select(happened => happened.Name + Tags(happened.Tags)))} {Tags(activity.Baggage.Select(pair => KeyValuePair.Create(pair.Key, (object?)pair.Value)))}"),
        };
        ActivitySource.AddActivityListener(_traces);
        _metrics.InstrumentPublished = (instrument, listener) =>
        {
            if (!instrument.Meter.Name.StartsWith("System.Net", StringComparison.Ordinal)) listener.EnableMeasurementEvents(instrument);
        };
        _metrics.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Lines.Enqueue($"metric {instrument.Name} {Tags(tags.ToArray())}"));
        _metrics.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Lines.Enqueue($"metric {instrument.Name} {Tags(tags.ToArray())}"));
        _metrics.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Lines.Enqueue($"metric {instrument.Name} {Tags(tags.ToArray())}"));
        _metrics.Start();
    }

    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Line(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    static string Tags(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.Select(tag => $"{tag.Key}={tag.Value}"));

    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }

    sealed class Line(Listener listener, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var scopes = new List<object?>();
            listener._scopes?.ForEachScope((scope, all) => all.Add(scope), scopes);
            var parts = state is IEnumerable<KeyValuePair<string, object?>> pairs ? Tags(pairs) : "";
            var around = string.Join(' ', scopes.Select(scope => scope is IEnumerable<KeyValuePair<string, object?>> inScope ? Tags(inScope) : scope?.ToString()));
            listener.Lines.Enqueue($"log {logLevel} {category}: {formatter(state, exception)} {parts} {exception} [{around}]");
        }
    }
}

/// <summary>A mail server that takes no recipient, and quotes the address when it says so.</summary>
sealed class RefusingPost : IDisposable
{
    readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public RefusingPost()
    {
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = Serve();
    }

    public int Port { get; }

    public int Refused { get; private set; }

    async Task Serve()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await Talk(client);
            }
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    async Task Talk(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream());
        await using var writer = new StreamWriter(client.GetStream()) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 refusing.example");
        while (await reader.ReadLineAsync() is { } line)
        {
            var isRecipient = line.StartsWith("RCPT", StringComparison.Ordinal);
            if (isRecipient) Refused++;
            await writer.WriteLineAsync(isRecipient ? $"550 {line} is not known here" : line.StartsWith("QUIT", StringComparison.Ordinal) ? "221 Bye" : "250 refusing.example");
        }
    }

    public void Dispose() => _listener.Dispose();
}
