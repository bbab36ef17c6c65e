using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Heard.Web.Data;

/// <summary>
/// Tells PostgreSQL, transaction by transaction, which body's rows may be seen: <c>heard.organisation</c> is its id,
/// <c>*</c> for a job that goes over every body, and empty otherwise, which shows nothing. Set locally, so that it can
/// never stay behind on a pooled connection.
/// </summary>
public sealed class RowSecurity : DbCommandInterceptor, IDbTransactionInterceptor
{
    /// <summary>It keeps nothing: one for all.</summary>
    public static readonly RowSecurity Instance = new();

    /// <inheritdoc/>
    public async ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = result;
        command.CommandText = SetFor(eventData.Context);
        await command.ExecuteNonQueryAsync(cancellationToken);
        return result;
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (command.Transaction is null) command.CommandText = SetFor(eventData.Context) + command.CommandText;
        return ValueTask.FromResult(result);
    }

    /// <inheritdoc/>
    public override async ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (command.Transaction is null) await result.NextResultAsync(cancellationToken);
        return result;
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (command.Transaction is null && eventData.CommandSource is CommandSource.ExecuteUpdate or CommandSource.ExecuteDelete)
        {
            command.CommandText = SetFor(eventData.Context) + command.CommandText;
        }

        return ValueTask.FromResult(result);
    }

    /// <summary>The value is an id of our own or a constant: never something that was typed.</summary>
    static string SetFor(DbContext? context) =>
        $"SELECT set_config('heard.organisation', '{(context as AppDb)?.Scope switch { { IsSystem: true } => "*", { Id: { } id } => id.ToString(), _ => "" }}', true);\n";
}
