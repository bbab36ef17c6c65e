using Heard.Tests.Running;
using Heard.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Dependable;

/// <summary>Starting on a database that an older version made, or on which another process died.</summary>
public sealed class StartingTests
{
    [Fact]
    public async Task A_migration_that_died_a_moment_ago_does_not_hold_up_the_next_start()
    {
        await using var installation = new Installation(await TestDatabase.Create());
        await installation.Inside(async app =>
        {
            await InScope(app.Services, async database =>
            {
                await database.GetService<IMigrator>().MigrateAsync(First(database));
                await database.Database.ExecuteSqlRawAsync("""CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL)""");
                return await database.Database.ExecuteSqlRawAsync("""INSERT INTO "__EFMigrationsLock" VALUES (1, datetime('now'))""");
            });
            await Database.Prepare(app.Services);
            return await InScope(app.Services, IsUpToDate);
        });
    }

    [Fact]
    public async Task A_migration_that_another_process_is_busy_with_is_waited_for()
    {
        await using var installation = new Installation(await TestDatabase.Create());
        await installation.Inside(async app =>
        {
            Task starting;
            await using (new FileStream(Path.Combine(installation.Directory, "migrating"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
            {
                starting = Database.Prepare(app.Services);
                await Task.Delay(600);
                Assert.False(starting.IsCompleted);
                Assert.NotEmpty(await InScope(app.Services, database => database.Database.GetPendingMigrationsAsync()));
            }

            await starting;
            return await InScope(app.Services, IsUpToDate);
        });
    }

    [Fact]
    [Trait("Database", "Both")]
    public async Task A_database_with_the_first_schema_and_complaints_in_it_is_brought_up_to_date_and_they_are_found()
    {
        await using var installation = new Installation(await TestDatabase.Create());
        var (body, id) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await installation.Inside(async app =>
        {
            await AsOwner(app.Services, async database =>
            {
                await database.GetService<IMigrator>().MigrateAsync(First(database));
                object at = database is SqliteDb ? 1_790_000_000_000_000 : DateTimeOffset.FromUnixTimeSeconds(1_790_000_000);
                await database.Database.ExecuteSqlAsync(
                    $"""
                    INSERT INTO complaints ("Id", "OrganisationId", "Reference", "SubmissionKey", "ReceivedAt", "Stage", "Consent", "Language", "NeedBy", "HasAdjustments", "Name", "Opening", "SearchText", "Version")
                    VALUES ({id}, {body}, {"23456789"}, {Guid.CreateVersion7()}, {at}, {"Received"}, {"NotNeeded"}, {"English"}, {new DateOnly(2026, 12, 1)}, {false}, {"Ada"}, {"Nobody rang"}, {"Nobody rang about the mooring"}, {0})
                    """);
            });
            await Database.Prepare(app.Services);
            await InScope(app.Services, IsUpToDate);

            var found = await InScope(app.Services, database => database.Search("mooring").Select(row => row.Id).ToListAsync(), body);
            Assert.Equal([id], found);
            return 0;
        });
    }

    static string First(AppDb database) => database.Database.GetMigrations().First();

    static async Task<int> IsUpToDate(AppDb database)
    {
        Assert.Empty(await database.Database.GetPendingMigrationsAsync());
        return 0;
    }

    static async Task<T> InScope<T>(IServiceProvider services, Func<AppDb, Task<T>> work, Guid? body = null)
    {
        await using var scope = services.CreateAsyncScope();
        if (body is { } id) scope.ServiceProvider.GetRequiredService<OrganisationScope>().Enter(id);
        else scope.ServiceProvider.GetRequiredService<OrganisationScope>().EnterSystem();
        return await work(scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    /// <summary>On PostgreSQL the role that serves cannot make tables.</summary>
    static async Task AsOwner(IServiceProvider services, Func<AppDb, Task> work)
    {
        var configuration = services.GetRequiredService<Microsoft.Extensions.Configuration.IConfiguration>();
        if (configuration["ConnectionStrings:PostgresOwner"] is not { Length: > 0 } owner)
        {
            await InScope(services, async database => { await work(database); return 0; });
            return;
        }

        var options = new DbContextOptionsBuilder<PostgresDb>();
        Database.Postgres(options, owner);
        await using var database = new PostgresDb(options.WithIdentitySchema().Options);
        await work(database);
    }
}
