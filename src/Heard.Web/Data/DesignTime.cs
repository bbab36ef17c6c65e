using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Heard.Web.Data;

/// <summary>For <c>dotnet ef migrations add NAME --context SqliteDb --output-dir Data/Migrations/Sqlite</c>.</summary>
sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=design.db").WithIdentitySchema().Options);
}

/// <summary>For <c>dotnet ef migrations add NAME --context PostgresDb --output-dir Data/Migrations/Postgres</c>.</summary>
sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresDb>
{
    public PostgresDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=design").WithIdentitySchema().Options);
}
