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
    }
}
