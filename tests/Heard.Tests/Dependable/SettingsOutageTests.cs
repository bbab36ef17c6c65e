using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Heard.Tests.Dependable;

/// <summary>What needs nothing but the settings is still read while the database gives no answer, for a minute.</summary>
public sealed class SettingsOutageTests
{
    [Fact]
    public async Task A_page_for_everybody_is_there_for_a_minute_without_the_database_and_right_again_afterwards()
    {
        var clock = new FakeTimeProvider(Given.Now);
        await using var service = await RunningService.Start(clock);
        using var reader = new HttpClient { BaseAddress = new Uri(service.Address) };
        Assert.Equal(200, await Ask());

        await Do("ALTER TABLE organisations RENAME TO away");
        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(200, await Ask());
        clock.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal(500, await Ask());

        await Do("ALTER TABLE away RENAME TO organisations");
        Assert.Equal(200, await Ask());

        // With a query: such a page is made anew each time.
        async Task<int> Ask()
        {
            using var answer = await reader.GetAsync("/boats/other-routes?about=Decision");
            return (int)answer.StatusCode;
        }

        async Task Do(string statement)
        {
            await using var scope = service.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<OrganisationScope>().EnterSystem();
            await scope.ServiceProvider.GetRequiredService<AppDb>().Database.ExecuteSqlRawAsync(statement);
        }
    }
}
