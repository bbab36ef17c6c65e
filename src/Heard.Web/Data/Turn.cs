using Microsoft.Data.Sqlite;

namespace Heard.Web.Data;

/// <summary>Somebody who waits at the <see cref="WriteGate"/>.</summary>
abstract class Turn
{
    /// <summary>It writes over a connection of its own.</summary>
    public abstract bool IsAlone { get; }

    /// <summary>True when nobody wants it any more; its caller has been told.</summary>
    public abstract bool WasGivenUp();

    /// <summary>Does it, keeping what came of it until <see cref="Answer"/>. False when it took the whole transaction down.</summary>
    public abstract Task<bool> Do(SqliteDb? database, SqliteTransaction? transaction);

    /// <summary>Tells its caller what came of it.</summary>
    public abstract void Answer();

    /// <summary>Tells its caller why nothing was kept: an act's own failure before that of the group.</summary>
    public abstract void Fail(Exception failure);
}

abstract class Turn<T>(CancellationToken cancellation) : Turn
{
    readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    T _result = default!;
    Exception? _failure;

    public Task<T> Done => _done.Task;

    public override bool WasGivenUp() => cancellation.IsCancellationRequested && _done.TrySetCanceled(cancellation);

    public override async Task<bool> Do(SqliteDb? database, SqliteTransaction? transaction)
    {
        _failure = null;
        try
        {
            _result = await Try(database, transaction);
            return true;
        }
        catch (Exception failure)
        {
            _failure = failure;
            return transaction is null || await Undo(transaction);
        }
    }

    protected abstract Task<T> Try(SqliteDb? database, SqliteTransaction? transaction);

    /// <summary>Takes this act back. False when that cannot be done, because the transaction is gone.</summary>
    protected virtual Task<bool> Undo(SqliteTransaction transaction) => Task.FromResult(true);

    public override void Answer()
    {
        if (_failure is null) _done.SetResult(_result);
        else _done.SetException(_failure);
    }

    public override void Fail(Exception failure) => _done.SetException(_failure ?? failure);
}

/// <summary>A save by somebody else's connection, while the gate stands still.</summary>
sealed class LoneTurn<T>(Func<Task<T>> save, CancellationToken cancellation) : Turn<T>(cancellation)
{
    public override bool IsAlone => true;

    protected override Task<T> Try(SqliteDb? database, SqliteTransaction? transaction) => save();
}

/// <summary>An act in a savepoint of the group's transaction.</summary>
sealed class GroupTurn<T>(OrganisationScope scope, Func<AppDb, Task<T>> act, CancellationToken cancellation) : Turn<T>(cancellation)
{
    const string Savepoint = "act";

    public override bool IsAlone => false;

    protected override async Task<T> Try(SqliteDb? database, SqliteTransaction? transaction)
    {
        await transaction!.SaveAsync(Savepoint);
        var result = await act(database!.For(scope));
        await transaction.ReleaseAsync(Savepoint);
        return result;
    }

    protected override async Task<bool> Undo(SqliteTransaction transaction)
    {
        try
        {
            await transaction.RollbackAsync(Savepoint);
            await transaction.ReleaseAsync(Savepoint);
            return true;
        }
        catch (Exception)
        {
            // Why does not matter: the act's own failure is told, and the group begins again without it.
            return false;
        }
    }
}
