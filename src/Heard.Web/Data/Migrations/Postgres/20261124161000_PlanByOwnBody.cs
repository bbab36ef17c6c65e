using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Heard.Web.Data.Migrations.Postgres;

/// <summary>
/// The policies of databases that were made earlier are put as <see cref="RowSecurityPolicies.OwnBody"/> puts them now:
/// the same rows, found by the index of the body. SQLite has no policies and no such migration.
/// </summary>
[DbContext(typeof(PostgresDb))]
[Migration("20261124161000_PlanByOwnBody")]
public sealed class PlanByOwnBody : Migration
{
    const string Earlier = "current_setting('heard.organisation', true) = '*' OR \"OrganisationId\"::text = current_setting('heard.organisation', true)";

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(Put(RowSecurityPolicies.OwnBody));

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(Put(Earlier));

    static string Put(string rule) =>
        $"""
        DO $do$ DECLARE named text; BEGIN
            FOR named IN SELECT tablename FROM pg_policies WHERE policyname = 'own_body' AND schemaname = current_schema() LOOP
                EXECUTE format('ALTER POLICY own_body ON %I USING (%s)', named, $rule${rule}$rule$);
            END LOOP;
        END $do$;
        """;
}
