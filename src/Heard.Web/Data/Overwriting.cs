using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Heard.Web.Data;

/// <summary>What is deleted from SQLite is overwritten with zeros. A setting of the connection and not of the file, so each one gets it.</summary>
public sealed class Overwriting : DbConnectionInterceptor
{
    /// <summary>It keeps nothing: one for all.</summary>
    public static readonly Overwriting Instance = new();

    /// <summary>Sets it on an open connection.</summary>
    public static async Task SetOn(DbConnection connection, CancellationToken cancellation = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA secure_delete = ON";
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <inheritdoc/>
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default) =>
        SetOn(connection, cancellationToken);
}
