using System.Threading.Channels;
using CsCheck;
using Heard.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Heard.Tests.Dependable;

/// <summary>The gate that every write to SQLite goes through: who is told "done" finds it on the disk, who is told "failed" finds nothing.</summary>
public sealed class WriteGateTests : IAsyncLifetime
{
    readonly string _directory = Directory.CreateTempSubdirectory("heard-gate-").FullName;
    WriteGate _gate = null!;

    string Connection => $"Data Source={Path.Combine(_directory, "heard.db")};Foreign Keys=True;Default Timeout=30;Pooling=False";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await using var database = Open();
        await database.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL");
        await database.Database.MigrateAsync();
        _gate = new WriteGate(Connection);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _gate.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    /// <summary>What an act does after it has written its row.</summary>
    enum Then
    {
        Ends,
        Throws,

        /// <summary>Takes the whole transaction down, as SQLite does by itself when the disk is full.</summary>
        LosesTheTransaction,

        /// <summary>Leaves behind what the commit refuses.</summary>
        SpoilsTheCommit,

        /// <summary>Saves over a connection of its own.</summary>
        SavesAlone,
    }

    [Fact]
    public async Task Whoever_is_told_done_finds_it_there_and_whoever_is_told_failed_does_not() =>
        await Gen.Frequency((6, Gen.Const(Then.Ends)), (2, Gen.Const(Then.Throws)), (1, Gen.Const(Then.LosesTheTransaction)), (1, Gen.Const(Then.SpoilsTheCommit)), (2, Gen.Const(Then.SavesAlone)))
            .List[1, 40].SampleAsync(
                async acts =>
                {
                    var told = await Task.WhenAll(acts.Select(async then =>
                    {
                        var name = Guid.CreateVersion7().ToString("N");
                        var failure = await Record.ExceptionAsync(() => Do(name, then));
                        return (Name: name, Then: then, Done: failure is null);
                    }));

                    await using var database = Open();
                    var there = await database.Organisations.Select(row => row.ShortName).ToListAsync();
                    foreach (var (name, then, done) in told) Assert.Equal((name, then, done), (name, then, there.Contains(name)));
                    Assert.All(told.Where(one => one.Then is Then.Throws or Then.LosesTheTransaction or Then.SpoilsTheCommit), one => Assert.False(one.Done));
                    if (!acts.Contains(Then.SpoilsTheCommit)) Assert.All(told.Where(one => one.Then is Then.Ends or Then.SavesAlone), one => Assert.True(one.Done));
                },
                iter: 60, threads: 1);

    [Fact]
    public async Task An_act_that_fails_is_told_its_own_reason()
    {
        var failures = await Task.WhenAll(new[] { Then.Throws, Then.LosesTheTransaction }.Select(async then => await Record.ExceptionAsync(() => Do(Guid.CreateVersion7().ToString("N"), then))));
        Assert.All(failures, failure => Assert.Equal("This act fails.", failure!.Message));
    }

    [Fact]
    public async Task A_full_disk_fails_what_does_not_fit_and_the_rest_goes_on()
    {
        await _gate.Act(new(), database => database.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1"), CancellationToken.None);
        var first = new TaskCompletionSource();
        var running = _gate.Act(new(), async _ => { await first.Task; return 0; }, CancellationToken.None);
        var before = Write("before", "{}");
        var big = Assert.ThrowsAsync<DbUpdateException>(() => Write("big", new string('x', 100_000)));
        var after = Write("after", "{}");
        first.SetResult();
        await Task.WhenAll(running, before, after);
        Assert.Equal(13, ((SqliteException)(await big).InnerException!).SqliteErrorCode);

        await _gate.Act(new(), database => database.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1000000"), CancellationToken.None);
        await Write("big", new string('x', 100_000));
        await using var there = Open();
        Assert.Equal(["after", "before", "big"], await there.Organisations.Select(row => row.ShortName).Order().ToListAsync());
    }

    [Fact]
    public async Task What_is_given_up_while_it_waits_is_not_done()
    {
        var (begun, first) = (new TaskCompletionSource(), new TaskCompletionSource());
        using var cancellation = new CancellationTokenSource();
        var running = _gate.Act(new(), async _ => { begun.TrySetResult(); await first.Task; return 0; }, CancellationToken.None);

        // What is taken together with the first has begun too.
        await begun.Task;
        var waiting = _gate.Act(new(), database => Add(database, "waiting", "{}"), cancellation.Token);
        await cancellation.CancelAsync();
        first.SetResult();
        await running;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        await using var there = Open();
        Assert.Empty(await there.Organisations.ToListAsync());
    }

    [Fact]
    public async Task At_the_end_everything_in_the_queue_is_done_and_nothing_more_is_taken()
    {
        var queued = Enumerable.Range(0, 500).Select(number => Write($"body{number}", "{}")).ToList();
        await _gate.DisposeAsync();
        await Task.WhenAll(queued);
        await Assert.ThrowsAsync<ChannelClosedException>(() => Write("late", "{}"));

        await using var there = Open();
        Assert.Equal(500, await there.Organisations.CountAsync());
    }

    [Fact]
    public async Task An_act_inside_an_act_is_refused_before_it_waits_for_ever() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => _gate.Act(new(), _ => Write("inner", "{}"), CancellationToken.None));

    [Fact]
    public async Task What_is_committed_is_on_the_disk_and_what_is_deleted_is_overwritten()
    {
        Assert.Equal(2, await Pragma("synchronous"));
        Assert.Equal(1, await Pragma("secure_delete"));
    }

    Task<long> Pragma(string name) => _gate.Act(new(), async database =>
    {
        await using var command = database.Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction)Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(database.Database.CurrentTransaction!);
        command.CommandText = "PRAGMA " + name;
        return (long)(await command.ExecuteScalarAsync())!;
    }, CancellationToken.None);

    Task<int> Write(string name, string settings) => _gate.Act(new(), database => Add(database, name, settings), CancellationToken.None);

    async Task<int> Do(string name, Then then)
    {
        if (then is Then.SavesAlone)
        {
            await using var own = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(Connection).WithIdentitySchema().Options).Behind(_gate);
            return await Add(own, name, "{}");
        }

        return await _gate.Act(new(), async database =>
        {
            await Add(database, name, "{}");
            if (then is Then.LosesTheTransaction) await database.Database.ExecuteSqlRawAsync("ROLLBACK");
            if (then is Then.SpoilsTheCommit)
            {
                await database.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys = ON");
                database.UserClaims.Add(new IdentityUserClaim<string> { UserId = "nobody", ClaimType = "a", ClaimValue = "b" });
                return await database.SaveChangesAsync();
            }

            return then is Then.Ends ? 0 : throw new InvalidOperationException("This act fails.");
        }, CancellationToken.None);
    }

    static async Task<int> Add(AppDb database, string name, string settings)
    {
        database.Organisations.Add(new OrganisationRow { Id = Guid.CreateVersion7(), ShortName = name, Settings = settings });
        return await database.SaveChangesAsync();
    }

    SqliteDb Open() => new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(Connection).WithIdentitySchema().Options);
}
