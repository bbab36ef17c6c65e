using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Data;

/// <summary>Contexts are kept and used again: nothing of whom they worked for before may be left in them.</summary>
[Trait("Database", "Both")]
public sealed class UsedAgainTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task A_context_that_worked_for_one_body_reads_nothing_of_it_for_another_or_for_nobody()
    {
        var made = await Submitted.Make(shared.Service, Given.Shortest);
        var used = new HashSet<AppDb>(ReferenceEqualityComparer.Instance);
        var again = false;
        foreach (var body in Enumerable.Repeat(new[] { "boats", "northline", null }, 20).SelectMany(bodies => bodies))
        {
            await using var scope = shared.Service.Services.CreateAsyncScope();
            if (body is not null) scope.ServiceProvider.GetRequiredService<OrganisationScope>().Enter((await shared.Service.Services.GetRequiredService<Heard.Web.Organisations.Bodies>().Find(body))!.Id);
            var database = scope.ServiceProvider.GetRequiredService<AppDb>();
            again |= !used.Add(database);
            Assert.Empty(database.ChangeTracker.Entries());
            Assert.Equal(body == "boats", await database.Complaints.AnyAsync(row => row.Reference == made.Reference));
            if (body is null) Assert.False(await database.Complaints.AnyAsync());
            await database.Organisations.FirstAsync();
        }

        Assert.True(again, "No context was used twice.");
        if (TestDatabase.IsPostgres) await NobodysUntilTold<PostgresDb>(used);
        else await NobodysUntilTold<SqliteDb>(used);
    }

    /// <summary>Whatever is taken from where they are kept, without being told for whom it works, reads nothing: those that were used before among them.</summary>
    async Task NobodysUntilTold<TDb>(HashSet<AppDb> used)
        where TDb : AppDb
    {
        var taken = Enumerable.Range(0, used.Count + 20).Select(_ => shared.Service.Services.GetRequiredService<IDbContextFactory<TDb>>().CreateDbContext()).ToList();
        Assert.Contains(taken, used.Contains);
        foreach (var untold in taken)
        {
            Assert.Null(untold.Organisation);
            Assert.False(await untold.Complaints.AnyAsync());
            await untold.DisposeAsync();
        }
    }
}
