using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Data;

/// <summary>
/// SQLite takes one writer at a time. Here writers queue instead of failing: one consumer takes what is waiting, does
/// each act inside a savepoint of one transaction, commits once for the group, and only then answers. Who is told that
/// an act failed finds nothing of it in the database.
/// </summary>
public sealed class WriteGate : IAsyncDisposable
{
    const int MostInAGroup = 64;

    static readonly AsyncLocal<bool> InsideAnAct = new();

    readonly Channel<Turn> _queue = Channel.CreateBounded<Turn>(4_096);
    readonly string _connectionString;
    readonly Task _running;
    SqliteDb? _database;

    /// <summary>Opens the gate on a database file.</summary>
    public WriteGate(string connectionString)
    {
        _connectionString = connectionString;
        _running = Task.Run(Run);
    }

    /// <summary>Does the act in its turn; done, committed and on disk when the task completes. It may be done again when another act of its group took the transaction down.</summary>
    /// <exception cref="ChannelClosedException">The service is stopping, and nothing was done.</exception>
    public Task<T> Act<T>(OrganisationScope scope, Func<AppDb, Task<T>> act, CancellationToken cancellation) =>
        InTurn(new GroupTurn<T>(scope, act, cancellation), cancellation);

    /// <summary>Runs <paramref name="save"/>, which writes over a connection of its own, while the gate writes nothing.</summary>
    public Task<T> Alone<T>(Func<Task<T>> save, CancellationToken cancellation) => InTurn(new LoneTurn<T>(save, cancellation), cancellation);

    /// <summary>Does what is in the queue, and takes nothing more.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _running;
        await Forget();
    }

    async Task<T> InTurn<T>(Turn<T> turn, CancellationToken cancellation)
    {
        if (InsideAnAct.Value) throw new InvalidOperationException("An act that waits for another act would wait for ever: do both in one.");
        await _queue.Writer.WriteAsync(turn, cancellation);
        return await turn.Done;
    }

    async Task Run()
    {
        InsideAnAct.Value = true;
        var group = new List<Turn>(MostInAGroup);
        while (await _queue.Reader.WaitToReadAsync())
        {
            while (group.Count < MostInAGroup && _queue.Reader.TryRead(out var turn))
            {
                if (turn.WasGivenUp()) continue;
                if (!turn.IsAlone)
                {
                    group.Add(turn);
                    continue;
                }

                await Together(group);
                await turn.Do(null, null);
                turn.Answer();
            }

            await Together(group);
        }
    }

    /// <summary>Does the group and answers it; empty afterwards.</summary>
    async Task Together(List<Turn> group)
    {
        // The others of a group of which nothing was kept are done without the one that took it down.
        while (group.Count > 0 && await Commit(group) is { } brokenBy)
        {
            brokenBy.Answer();
            group.Remove(brokenBy);
        }

        group.Clear();
    }

    /// <summary>
    /// Commits the group and answers it. Otherwise the turn that took the transaction down: SQLite undoes all of it, not
    /// only the savepoint, when the disk is full.
    /// </summary>
    async Task<Turn?> Commit(List<Turn> group)
    {
        try
        {
            var database = await Open();
            await using var transaction = ((SqliteConnection)database.Database.GetDbConnection()).BeginTransaction(deferred: false);
            await using var used = await database.Database.UseTransactionAsync(transaction);
            foreach (var turn in group)
            {
                if (!await turn.Do(database, transaction)) return turn;
            }

            await transaction.CommitAsync();
        }
        catch (Exception failure)
        {
            foreach (var turn in group) turn.Fail(failure);
            await Forget();
            return null;
        }

        foreach (var turn in group) turn.Answer();
        return null;
    }

    /// <summary>One context on one open connection, for every act.</summary>
    async Task<SqliteDb> Open()
    {
        if (_database is not null) return _database;
        var options = new DbContextOptionsBuilder<SqliteDb>().UseSqlite(_connectionString).AddInterceptors(Overwriting.Instance).WithIdentitySchema();
        _database = new SqliteDb(options.Options);

        // Every act has a savepoint already.
        _database.Database.AutoSavepointsEnabled = false;
        await _database.Database.OpenConnectionAsync();
        return _database;
    }

    /// <summary>After a failed commit the connection is not to be trusted, not even to close well.</summary>
    async Task Forget()
    {
        var database = _database;
        _database = null;
        try
        {
            if (database is not null) await database.DisposeAsync();
        }
        catch (SqliteException)
        {
            // It is gone either way; the gate goes on with a new one.
        }
    }
}
