using System.Collections.Immutable;
using Heard.Domain;
using Heard.Domain.Learning;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Running;
using Heard.Web.Data;
using Heard.Web.Experiences;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Data;

/// <summary>No column, no order, no row number and no transaction leads from how somebody found it to their complaint.</summary>
[Trait("Database", "Both")]
public sealed class ExperienceApartTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task The_tables_have_no_column_that_could_hold_a_link() => await Read(database =>
    {
        Assert.Equal(["Answers", "Id", "Language", "OrganisationId", "Week", "Words"], Columns<ExperienceRow>(database));
        Assert.Equal(["Digest", "OrganisationId"], Columns<ExperienceGivenRow>(database));
        foreach (var row in new[] { typeof(ExperienceRow), typeof(ExperienceGivenRow) })
        {
            var entity = database.Model.FindEntityType(row)!;
            Assert.Empty(entity.GetForeignKeys());
            Assert.Empty(entity.GetReferencingForeignKeys());
        }

        return Task.FromResult(0);
    });

    [Fact]
    public async Task The_database_keeps_no_order_in_which_they_came()
    {
        foreach (var _ in Enumerable.Range(0, 12)) await Submitted.At(shared.Service, "families", (services, body) => services.GetRequiredService<ExperienceBook>()
            .Give(body.Id, Guid.CreateVersion7(), Language.English, new(ImmutableSortedDictionary<Expectation, Agreement>.Empty.Add(Expectation.ListenedTo, Agreement.Neither), "")));
        await Submitted.At(shared.Service, "families", async (services, body) =>
        {
            var database = services.GetRequiredService<AppDb>();
            if (database is SqliteDb)
            {
                var tables = await database.Database.SqlQuery<string>($"SELECT sql AS Value FROM sqlite_master WHERE type = 'table' AND name LIKE 'experiences%'").ToListAsync();
                Assert.Equal(2, tables.Count);
                Assert.All(tables, table => Assert.EndsWith("WITHOUT ROWID", table.Trim(), StringComparison.Ordinal));
                return 0;
            }

            var given = await database.Database.SqlQuery<string>($"""SELECT xmin::text || ' ' || encode("Digest", 'hex') AS "Value" FROM experiences_given ORDER BY ctid""").ToListAsync();
            var said = await database.Database.SqlQuery<string>($"""SELECT xmin::text || ' ' || "Id" AS "Value" FROM experiences WHERE "Week" = (SELECT max("Week") FROM experiences) ORDER BY ctid""").ToListAsync();
            Assert.Equal((12, 12), (given.Count, said.Count));
            foreach (var rows in new[] { given, said })
            {
                Assert.Single(rows.Select(row => row.Split(' ')[0]).Distinct());
                Assert.Equal(rows.Order(StringComparer.Ordinal), rows);
            }

            var forced = await database.Database.SqlQuery<bool>($"""SELECT relforcerowsecurity AS "Value" FROM pg_class WHERE relname IN ('experiences', 'experiences_given')""").ToListAsync();
            Assert.Equal([true, true], forced);
            return 0;
        });
    }

    static IEnumerable<string> Columns<TRow>(AppDb database) => database.Model.FindEntityType(typeof(TRow))!.GetProperties().Select(property => property.Name).Order();

    Task<T> Read<T>(Func<AppDb, Task<T>> read) => Submitted.At(shared.Service, "families", (services, _) => read(services.GetRequiredService<AppDb>()));
}
