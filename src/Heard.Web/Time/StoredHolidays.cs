using System.Text;
using Heard.Domain.Time;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Time;

/// <summary>The bank holidays that were read from the feed, in the database for every node. Each node brings its calendar up to date from there.</summary>
public sealed partial class StoredHolidays(IServiceScopeFactory scopes, Calendar calendar, ILogger<StoredHolidays> log) : IHostedService
{
    /// <summary>The name of the feed's row.</summary>
    public const string Name = "bank-holidays";

    /// <summary>Before the first request is served.</summary>
    public Task StartAsync(CancellationToken cancellationToken) => Refresh(cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Brings the calendar of this node up to date.</summary>
    public async Task Refresh(CancellationToken cancellation)
    {
        await using var scope = scopes.ForEveryBody();
        var feeds = scope.ServiceProvider.GetRequiredService<AppDb>().Feeds.AsNoTracking().Where(row => row.Name == Name);
        if (await feeds.Select(row => (DateTimeOffset?)row.ReadAt).FirstOrDefaultAsync(cancellation) is not { } readAt || readAt == calendar.ReadAt) return;
        if (await Read(feeds, cancellation) is var (holidays, row)) calendar.Know(holidays, row.ReadAt);
    }

    /// <summary>What is stored; null: nothing is, or nothing that this version can read.</summary>
    public async Task<(BankHolidays Holidays, FeedRow Row)?> Read(IQueryable<FeedRow> feeds, CancellationToken cancellation)
    {
        if (await feeds.AsNoTracking().FirstOrDefaultAsync(row => row.Name == Name, cancellation) is not { } row) return null;
        try
        {
            return (BankHolidayFeed.Read(new MemoryStream(Encoding.UTF8.GetBytes(row.Text))), row);
        }
        catch (InvalidDataException wrong)
        {
            CannotRead(wrong.Message);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Error, "The bank holidays that are stored cannot be read: {Problem}")]
    partial void CannotRead(string problem);
}
