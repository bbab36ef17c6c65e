using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Heard.Web.Data.Migrations.Postgres;

/// <summary>
/// Behind the query filter the database itself shows only the rows of the body that the transaction works for, to
/// the owner too (FORCE). Without a body it shows nothing.
/// </summary>
[DbContext(typeof(PostgresDb))]
[Migration("20261124002001_RowSecurity")]
public sealed class RowSecurityPolicies : Migration
{
    static readonly string[] Tables = ["complaints", "events", "drafts", "outbox", "access_log", "equality"];

    /// <summary>
    /// The column stands as it is: a cast of it would hide from the planner how many rows a body has, and it would read
    /// and sort a whole table where an index has the first page ready.
    /// </summary>
    public const string OwnBody =
        "current_setting('heard.organisation', true) = '*' OR \"OrganisationId\" = nullif(nullif(current_setting('heard.organisation', true), '*'), '')::uuid";

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables) migrationBuilder.Sql(Protect(table));
    }

    /// <summary>The policy of a table whose rows belong to a body: for the migration that makes the table.</summary>
    public static string Protect(string table) =>
        $"""
        ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY own_body ON {table} USING ({OwnBody});
        """;

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.Sql($"DROP POLICY own_body ON {table}; ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY; ALTER TABLE {table} DISABLE ROW LEVEL SECURITY;");
        }
    }
}
