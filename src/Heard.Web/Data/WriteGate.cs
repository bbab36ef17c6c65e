using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Heard.Web.Data;

/// <summary>
/// SQLite takes one writer at a time. Here writers queue instead of failing: one consumer takes what is waiting, does
/// each act inside a savepoint of one transaction, commits once for the group, and only then answers.
/// </summary>
public sealed class WriteGate : IAsyncDisposable
{
    const int MostInAGroup = 64;

    readonly Channel<Turn> _queue = Channel.CreateBounded<Turn>(4_096);
    readonly string _connectionString;
    readonly Task _running;
    SqliteConnection? _connection;
    DbContextOptions<SqliteDb>? _options;

    /// <summary>Opens the gate on a database file.</summary>
    public WriteGate(string connectionString)
    {
        _connectionString = connectionString;
        _running = Task.Run(Run);
    }

    /// <summary>Does the act in its turn; done, committed and on disk when the task completes.</summary>
    public async Task<T> Act<T>(OrganisationScope scope, Func<AppDb, Task<T>> act, CancellationToken cancellation)
    {
        var turn = new GroupTurn<T>(scope, act);
        await _queue.Writer.WriteAsync(turn, cancellation);
        return await turn.Done.Task;
    }

    /// <summary>Runs <paramref name="save"/>, which writes over a connection of its own, while the gate writes nothing.</summary>
    public async Task<T> Alone<T>(Func<Task<T>> save, CancellationToken cancellation)
    {
        var turn = new LoneTurn<T>(save);
        await _queue.Writer.WriteAsync(turn, cancellation);
        return await turn.Done.Task;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _running;
        if (_connection is not null) await _connection.DisposeAsync();
    }

    async Task Run()
    {
        var group = new List<Turn>(MostInAGroup);
        while (await _queue.Reader.WaitToReadAsync())
        {
            group.Clear();
            while (group.Count < MostInAGroup && _queue.Reader.TryRead(out var turn))
            {
                if (turn.IsAlone)
                {
                    await Together(group);
                    group.Clear();
                    await turn.Do(null, null);
                    turn.Answer();
                    continue;
                }

                group.Add(turn);
            }

            await Together(group);
        }
    }

    async Task Together(List<Turn> group)
    {
        if (group.Count == 0) return;
        try
        {
            var connection = await Open();
            await using var transaction = connection.BeginTransaction(deferred: false);
            foreach (var turn in group) await turn.Do(_options, transaction);
            await transaction.CommitAsync();
        }
        catch (Exception failure)
        {
            foreach (var turn in group) turn.Fail(failure);
            await Forget();
            return;
        }

        foreach (var turn in group) turn.Answer();
    }

    async Task<SqliteConnection> Open()
    {
        if (_connection is not null) return _connection;
        _connection = new SqliteConnection(_connectionString);
        await _connection.OpenAsync();
        _options = new DbContextOptionsBuilder<SqliteDb>().UseSqlite(_connection).WithIdentitySchema().Options;
        return _connection;
    }

    /// <summary>After a failed commit the connection is not to be trusted.</summary>
    async Task Forget()
    {
        if (_connection is not null) await _connection.DisposeAsync();
        (_connection, _options) = (null, null);
    }

    abstract class Turn
    {
        public abstract bool IsAlone { get; }

        /// <summary>Does it, keeping the result or the failure until <see cref="Answer"/>.</summary>
        public abstract Task Do(DbContextOptions<SqliteDb>? options, SqliteTransaction? transaction);

        public abstract void Answer();

        public abstract void Fail(Exception failure);
    }

    abstract class Turn<T> : Turn
    {
        T _result = default!;
        Exception? _failure;

        public TaskCompletionSource<T> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override async Task Do(DbContextOptions<SqliteDb>? options, SqliteTransaction? transaction)
        {
            try
            {
                _result = await Try(options, transaction);
            }
            catch (Exception failure)
            {
                _failure = failure;
            }
        }

        protected abstract Task<T> Try(DbContextOptions<SqliteDb>? options, SqliteTransaction? transaction);

        public override void Answer()
        {
            if (_failure is null) Done.SetResult(_result);
            else Done.SetException(_failure);
        }

        public override void Fail(Exception failure) => Done.TrySetException(_failure ?? failure);
    }

    sealed class LoneTurn<T>(Func<Task<T>> save) : Turn<T>
    {
        public override bool IsAlone => true;

        protected override Task<T> Try(DbContextOptions<SqliteDb>? options, SqliteTransaction? transaction) => save();
    }

    sealed class GroupTurn<T>(OrganisationScope scope, Func<AppDb, Task<T>> act) : Turn<T>
    {
        const string Savepoint = "act";

        public override bool IsAlone => false;

        protected override async Task<T> Try(DbContextOptions<SqliteDb>? options, SqliteTransaction? transaction)
        {
            await using var database = new SqliteDb(options!, scope);
            await database.Database.UseTransactionAsync(transaction);
            await transaction!.SaveAsync(Savepoint);
            try
            {
                var result = await act(database);
                await transaction.ReleaseAsync(Savepoint);
                return result;
            }
            catch
            {
                await transaction.RollbackAsync(Savepoint);
                await transaction.ReleaseAsync(Savepoint);
                throw;
            }
        }
    }
}
