using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Data;

/// <summary>
/// The way in for everything that is written: an act is done whole, in one transaction, and has been committed when
/// the task completes. An act may be run again after a conflict or a lost connection, so it reads all it needs itself.
/// </summary>
public abstract class Writes
{
    const int Tries = 8;

    /// <summary>Does <paramref name="act"/> in a transaction and commits. It saves by <see cref="DbContext.SaveChangesAsync(CancellationToken)"/> itself.</summary>
    /// <param name="act">What is done, with a database of its own.</param>
    /// <param name="wasCommitted">Asked after a connection was lost at the commit: whether it is there already. Default: it is not, and is done again.</param>
    /// <param name="cancellation">Given up before it starts; once started it is finished.</param>
    public abstract Task<T> Act<T>(Func<AppDb, Task<T>> act, Func<AppDb, Task<bool>>? wasCommitted = null, CancellationToken cancellation = default);

    /// <summary>Somebody else wrote the same at the same moment, or a random reference was taken already: it is tried again.</summary>
    protected static async Task<T> Again<T>(Func<Task<T>> once, Func<DbUpdateException, bool> isConflict, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await once();
            }
            catch (DbUpdateException conflict) when (attempt < Tries && isConflict(conflict))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5 * attempt * attempt), cancellation);
            }
        }
    }
}

/// <summary>SQLite: every act goes through the one gate.</summary>
public sealed class SqliteWrites(WriteGate gate, OrganisationScope scope) : Writes
{
    /// <inheritdoc/>
    public override Task<T> Act<T>(Func<AppDb, Task<T>> act, Func<AppDb, Task<bool>>? wasCommitted = null, CancellationToken cancellation = default) =>
        Again(() => gate.Act(scope, act, cancellation), IsConflict, cancellation);

    /// <summary>Writers take turns at the gate, so all that is left is a key that stands there already (SQLITE_CONSTRAINT_UNIQUE).</summary>
    static bool IsConflict(DbUpdateException exception) => exception.InnerException is SqliteException { SqliteExtendedErrorCode: 2067 };
}

/// <summary>PostgreSQL: a transaction of its own for each act; conflicts and lost connections are tried again.</summary>
public sealed class PostgresWrites(IDbContextFactory<PostgresDb> databases, OrganisationScope scope) : Writes
{
    /// <inheritdoc/>
    public override Task<T> Act<T>(Func<AppDb, Task<T>> act, Func<AppDb, Task<bool>>? wasCommitted = null, CancellationToken cancellation = default) =>
        Again(() => Once(act, wasCommitted, cancellation), IsConflict, cancellation);

    async Task<T> Once<T>(Func<AppDb, Task<T>> act, Func<AppDb, Task<bool>>? wasCommitted, CancellationToken cancellation)
    {
        await using var outer = await databases.CreateDbContextAsync(cancellation);
        outer.For(scope);

        // An act that fails is undone whole: a savepoint before each save would only cost two more ways to the database.
        outer.Database.AutoSavepointsEnabled = false;
        var result = default(T)!;
        await outer.Database.CreateExecutionStrategy().ExecuteInTransactionAsync(
            async _ =>
            {
                outer.ChangeTracker.Clear();
                result = await act(outer);
            },
            async _ => wasCommitted is not null && await wasCommitted(outer),
            cancellation);
        return result;
    }

    /// <summary>Somebody else wrote the same complaint, or made it from the same draft, in the meantime.</summary>
    static bool IsConflict(DbUpdateException exception) =>
        exception is DbUpdateConcurrencyException || exception.InnerException is Npgsql.PostgresException { SqlState: "23505" or "40001" or "40P01" };
}
