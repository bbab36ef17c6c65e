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
        SetFirst(command, eventData.Context);
        await command.ExecuteNonQueryAsync(cancellationToken);
        return result;
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (command.Transaction is null) SetFirst(command, eventData.Context);
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
            SetFirst(command, eventData.Context);
        }

        return ValueTask.FromResult(result);
    }

    /// <summary>Sets the body before what the command does. A parameter, so that the text stays the same and PostgreSQL plans it once.</summary>
    static void SetFirst(DbCommand command, DbContext? context)
    {
        var body = command.CreateParameter();
        body.ParameterName = "heard_organisation";
        body.Value = (context as AppDb)?.Scope switch { { IsSystem: true } => "*", { Id: { } id } => id.ToString(), _ => "" };
        command.Parameters.Add(body);
        command.CommandText = "SELECT set_config('heard.organisation', @heard_organisation, true);\n" + command.CommandText;
    }
}
