using System.Collections.Concurrent;
using System.Globalization;
using Heard.Domain.Mail;
using Heard.Domain.Organisations;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Heard.Web.Time;
using MailKit.Net.Imap;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Mailbox;

/// <summary>
/// Collects the mail of every body that has a mailbox. A message is stored first and moved or marked afterwards; a
/// process that dies in between leaves it to be moved at the next collection. One node at a time collects for a body.
/// </summary>
public sealed class MailCollector(IServiceScopeFactory scopes, Bodies bodies, IConfiguration configuration, HeardMetrics metrics, TimeProvider clock, ILogger<MailCollector> log)
{
    /// <summary>The pauses after each failure; the last one again and again.</summary>
    public static readonly IReadOnlyList<TimeSpan> Pauses = [TimeSpan.Zero, TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15)];

    /// <summary>After so many attempts at a message that the server does not give it waits for a colleague.</summary>
    const int MostReadings = 3;

    readonly ConcurrentDictionary<string, int> _unread = new();
    readonly ConcurrentDictionary<Guid, (int Failures, DateTimeOffset NotBefore)> _failing = new();

    /// <summary>Collects for every body. The number of messages that were stored.</summary>
    public async Task<int> Collect(CancellationToken cancellation)
    {
        var stored = 0;
        foreach (var body in (await bodies.All()).Values)
        {
            if (MailboxSettings.Of(configuration, body.ShortName) is not { } settings || (_failing.TryGetValue(body.Id, out var failing) && failing.NotBefore > clock.Now())) continue;
            try
            {
                stored += await Collect(body, settings, cancellation);
                _failing.TryRemove(body.Id, out _);
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !cancellation.IsCancellationRequested)
            {
                Failed(body, failure);
            }
        }

        return stored;
    }

    /// <summary>The server's words can quote a message: only the kind of failure is kept.</summary>
    void Failed(Organisation body, Exception failure)
    {
        var failures = _failing.TryGetValue(body.Id, out var before) ? before.Failures + 1 : 1;
        _failing[body.Id] = (failures, clock.Now() + Pauses[Math.Min(failures, Pauses.Count) - 1]);
        log.LogError("The mail of {Body} could not be collected, {Failures} times in a row: {Failure}", body.ShortName, failures, failure.GetType().Name);
        metrics.MailFailed(body.ShortName);
    }

    async Task<int> Collect(Organisation body, MailboxSettings settings, CancellationToken cancellation)
    {
        await using var alone = scopes.For(body.Id);
        await using var turn = await alone.ServiceProvider.GetRequiredService<AppDb>().Alone($"mail/{body.Id:N}", cancellation);
        if (turn is null) return 0;
        await using var mailbox = await OpenMailbox.Open(settings, cancellation);
        await using var scope = scopes.For(body.Id);
        var database = scope.ServiceProvider.GetRequiredService<AppDb>();
        var last = await LastStored(database, mailbox.Mark);
        if (last is { } number) await FinishWhatIsStored(database, mailbox, number, cancellation);
        var stored = 0;
        foreach (var next in await mailbox.New(last, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (await TakeOne(body, mailbox, next, cancellation)) stored++;
        }

        return stored;
    }

    async Task<bool> TakeOne(Organisation body, OpenMailbox mailbox, uint number, CancellationToken cancellation)
    {
        if (await Read(mailbox, number, cancellation) is not { } arrived) return false;
        await using var content = arrived.Content;

        // One scope for each, so that nothing of one message is still held in memory with the next.
        await using var scope = scopes.For(body.Id);
        var state = await scope.ServiceProvider.GetRequiredService<MailIntake>().Take(body, arrived, cancellation);
        if (arrived.Content is not null) await mailbox.Finish(number, cancellation);
        return state is not null;
    }

    /// <summary>A message that breaks the connection each time would keep all those after it from being collected.</summary>
    async Task<ArrivedMail?> Read(OpenMailbox mailbox, uint number, CancellationToken cancellation)
    {
        var place = mailbox.PlaceOf(number);
        if (_unread.GetValueOrDefault(place) >= MostReadings) return mailbox.Unread(number);
        try
        {
            var arrived = await mailbox.Read(number, MailRules.MostBytes, cancellation);
            _unread.TryRemove(place, out _);
            return arrived;
        }
        catch (Exception failure) when (failure is ImapProtocolException or ImapCommandException)
        {
            _unread.AddOrUpdate(place, 1, static (_, times) => times + 1);
            throw;
        }
    }

    /// <summary>What could not be fetched stays where it is.</summary>
    static async Task FinishWhatIsStored(AppDb database, OpenMailbox mailbox, uint last, CancellationToken cancellation)
    {
        var left = await mailbox.Unfinished(last, cancellation);
        if (left.Count == 0) return;
        var places = left.ToDictionary(mailbox.PlaceOf);
        foreach (var some in places.Keys.Chunk(200))
        {
            foreach (var place in await database.Mail.AsNoTracking().Where(row => some.Contains(row.Place) && database.Files.Any(file => file.MailId == row.Id)).Select(row => row.Place).ToListAsync(cancellation))
            {
                await mailbox.Finish(places[place], cancellation);
            }
        }
    }

    /// <summary>The number of the last message of this mailbox that is stored; null: none is.</summary>
    static async Task<uint?> LastStored(AppDb database, string mark)
    {
        var (from, to) = (mark + "0", mark + "9999999999");
        var place = await database.Mail.AsNoTracking().Where(row => row.Place.CompareTo(from) >= 0 && row.Place.CompareTo(to) <= 0)
            .OrderByDescending(row => row.Place).Select(row => row.Place).FirstOrDefaultAsync();
        return place is null ? null : uint.Parse(place.AsSpan(mark.Length), CultureInfo.InvariantCulture);
    }
}
