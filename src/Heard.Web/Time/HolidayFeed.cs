using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Heard.Domain.Time;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Heard.Web.Time;

/// <summary>
/// Asks once a day where bank holidays are announced. One node asks for all of them. What is doubtful is refused, the
/// operator is alarmed, and what was known stays.
/// </summary>
public sealed partial class HolidayFeed(
    IServiceScopeFactory scopes, StoredHolidays stored, Calendar calendar, BankHolidays floor, IHttpClientFactory clients, IOptions<HolidaySettings> settings, HeardSettings heard, HeardMetrics metrics, TimeProvider clock, ILogger<HolidayFeed> log)
{
    /// <summary>The largest answer that is read, in bytes: 1 MB. The feed has 40 kB.</summary>
    public const int MostBytes = 1024 * 1024;

    static readonly TimeSpan AfterFailure = TimeSpan.FromHours(1), Patience = TimeSpan.FromSeconds(10);

    /// <summary>Not every installation asks at the same moment.</summary>
    readonly TimeSpan _late = TimeSpan.FromHours(Random.Shared.NextDouble());

    DateTimeOffset _notBefore = DateTimeOffset.MinValue;

    /// <summary>Asks if a day has passed since it was last answered. True: what it says was taken, or is known.</summary>
    public async Task<bool> AskIfDue(CancellationToken cancellation)
    {
        var now = clock.Now();
        if (settings.Value.Address(heard.Demo) is not { } address || now < _notBefore || IsFresh(now)) return false;
        await using var alone = scopes.ForEveryBody();
        await using var turn = await alone.ServiceProvider.GetRequiredService<AppDb>().Alone($"feed/{StoredHolidays.Name}", cancellation);
        if (turn is null) return false;
        await stored.Refresh(cancellation);
        if (IsFresh(now)) return false;
        if (await Ask(address, cancellation) is { } problem)
        {
            _notBefore = now + AfterFailure + _late;
            metrics.HolidaysFailed();
            NotTaken(address.Host, problem);
            return false;
        }

        await stored.Refresh(cancellation);
        return true;
    }

    bool IsFresh(DateTimeOffset now) => now < calendar.ReadAt + TimeSpan.FromDays(1) + _late;

    /// <summary>Why what it answers is not taken; null: it is.</summary>
    async Task<string?> Ask(Uri address, CancellationToken cancellation)
    {
        await using var scope = scopes.ForEveryBody();
        var known = await stored.Read(scope.ServiceProvider.GetRequiredService<AppDb>().Feeds, cancellation);
        using var patience = new CancellationTokenSource(Patience);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            using var question = new HttpRequestMessage(HttpMethod.Get, address);
            if (known is var (_, row) && EntityTagHeaderValue.TryParse(row.ETag, out var mark)) question.Headers.IfNoneMatch.Add(mark);
            using var client = clients.CreateClient();
            using var answer = await client.SendAsync(question, HttpCompletionOption.ResponseHeadersRead, either.Token);
            if (answer.StatusCode == HttpStatusCode.NotModified && known is var (_, same)) return await Keep(scope, same.Text, same.ETag);
            if (answer.StatusCode != HttpStatusCode.OK) return $"it answers {(int)answer.StatusCode}";
            await answer.Content.LoadIntoBufferAsync(MostBytes, either.Token);
            var bytes = await answer.Content.ReadAsByteArrayAsync(either.Token);
            var holidays = BankHolidayFeed.Read(new MemoryStream(bytes));
            return HolidayNews.Doubt(known?.Holidays, floor, holidays, LondonTime.DayOf(clock.GetUtcNow())) ?? await Keep(scope, Encoding.UTF8.GetString(bytes), answer.Headers.ETag?.ToString() ?? "");
        }
        catch (HttpRequestException failure)
        {
            return failure.HttpRequestError is HttpRequestError.ConfigurationLimitExceeded ? $"it is larger than {MostBytes} bytes" : $"it does not answer ({failure.HttpRequestError})";
        }
        catch (InvalidDataException wrong)
        {
            return wrong.Message;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return $"it has not answered within {Patience.TotalSeconds} seconds";
        }
    }

    /// <summary>Null: it is stored.</summary>
    async Task<string?> Keep(AsyncServiceScope scope, string text, string mark)
    {
        var now = clock.Now();
        await scope.ServiceProvider.GetRequiredService<Writes>().Act(async database =>
        {
            if (await database.Feeds.FirstOrDefaultAsync(row => row.Name == StoredHolidays.Name) is { } row) (row.Text, row.ReadAt, row.ETag) = (text, now, mark);
            else database.Feeds.Add(new FeedRow { Name = StoredHolidays.Name, Text = text, ReadAt = now, ETag = mark });
            return await database.SaveChangesAsync();
        });
        return null;
    }

    [LoggerMessage(LogLevel.Error, "The bank holidays of {Host} were not taken, and what was known stays: {Problem}")]
    partial void NotTaken(string host, string problem);
}
