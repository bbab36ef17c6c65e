using System.Xml.Linq;
using Heard.Domain.Organisations;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Heard.Tests.Features.Public;

/// <summary>Search engines find every public page in both languages and nothing else, and a page is right within a second of a change.</summary>
[Trait("Database", "Both")]
public sealed class FoundTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task Every_page_of_the_map_is_there_may_be_found_and_names_itself_and_its_twin()
    {
        using var engine = new HttpClient { BaseAddress = new Uri(shared.Service.Address) };
        var robots = await engine.GetStringAsync("/robots.txt");
        var map = XDocument.Parse(await engine.GetStringAsync(new Uri(robots.Split("Sitemap: ")[1].Trim()).AbsolutePath));
        var pages = map.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value).AbsolutePath).ToList();
        Assert.Empty(new[] { "/boats", "/cy/boats", "/families/help/citizens-advice", "/northline/contact", "/boats/other-routes" }.Except(pages));

        foreach (var page in pages.Where(page => page.Contains("boats", StringComparison.Ordinal)))
        {
            using var answer = await engine.GetAsync(page);
            Assert.True(answer.IsSuccessStatusCode, page);
            Assert.False(answer.Headers.Contains("X-Robots-Tag"), page);
            var html = await answer.Content.ReadAsStringAsync();
            Assert.Contains($"<link rel=\"canonical\" href=\"{shared.Service.Address}{page}\">", html, StringComparison.Ordinal);
            var english = page.Replace("/cy/", "/", StringComparison.Ordinal);
            Assert.Contains($"hreflang=\"cy\" href=\"{shared.Service.Address}/cy{english}\"", html, StringComparison.Ordinal);
            Assert.Contains($"hreflang=\"x-default\" href=\"{shared.Service.Address}{english}\"", html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/boats/track")]
    [InlineData("/boats/complain")]
    [InlineData("/boats/help?words=secret")]
    [InlineData("/staff/sign-in")]
    [InlineData("/boats/no-such-page")]
    public async Task What_is_somebodys_or_was_typed_is_no_page_of_its_own(string page)
    {
        using var stranger = new HttpClient { BaseAddress = new Uri(shared.Service.Address) };
        using var answer = await stranger.GetAsync(page);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.Headers.Contains("X-Robots-Tag") || html.Contains($"<link rel=\"canonical\" href=\"{shared.Service.Address}{page.Split('?')[0]}\">", StringComparison.Ordinal));
        Assert.DoesNotContain("secret\">", html.Split("<body")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_made_once_and_again_when_anything_changes_here_or_on_another_node_or_the_minute_is_over()
    {
        var clock = new FakeTimeProvider(Given.Now);
        await using var service = await RunningService.Start(clock);
        Assert.False(await IsKept(service));
        Assert.True(await IsKept(service));

        await Change(service, "We like otters.");
        Assert.Contains("We like otters.", await Page(service), StringComparison.Ordinal);

        await ChangeOnAnotherNode(service, "We like herons.");
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Contains("We like herons.", await Page(service), StringComparison.Ordinal);

        Assert.True(await IsKept(service));
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.False(await IsKept(service));
    }

    [Fact]
    public async Task The_other_language_is_another_page()
    {
        using var person = new Caller(shared.Service);
        var english = (await person.Get("/boats/contact")).Text;
        var welsh = (await person.Get("/cy/boats/contact")).Text;
        Assert.Equal(english, (await person.Get("/boats/contact")).Text);
        Assert.NotEqual(english, welsh);
    }

    static async Task<bool> IsKept(RunningService service)
    {
        using var client = new HttpClient { BaseAddress = new Uri(service.Address) };
        using var answer = await client.GetAsync("/boats");
        Assert.True(answer.IsSuccessStatusCode);
        return answer.Headers.Age is not null;
    }

    static async Task<string> Page(RunningService service)
    {
        using var client = new HttpClient { BaseAddress = new Uri(service.Address) };
        return await client.GetStringAsync("/boats");
    }

    static Task Change(RunningService service, string welcome) => In(service, async (services, body) =>
    {
        var desk = services.GetRequiredService<BodyDesk>();
        Assert.Null(await desk.Change(body, "welcome", Json(welcome), desk.Today, 0, Actor.System, "A test."));
    });

    /// <summary>Its row is in the database, and nobody has told this node.</summary>
    static Task ChangeOnAnotherNode(RunningService service, string welcome) => In(service, (services, body) => services.GetRequiredService<Writes>().Act(store =>
    {
        store.BodyChanges.Add(new BodyChangeRow { OrganisationId = body.Id, Number = 2, Part = "welcome", Value = Json(welcome), From = new(2026, 11, 23), At = Given.Now, AccountId = "", AccountName = "", Why = "A test." });
        return store.SaveChangesAsync();
    }));

    static string Json(string welcome) => BodyDesk.Json(new Heard.Domain.Bilingual[] { new(welcome) });

    static async Task In(RunningService service, Func<IServiceProvider, Organisation, Task> work)
    {
        await using var scope = service.Services.CreateAsyncScope();
        var body = (await scope.ServiceProvider.GetRequiredService<Bodies>().Find("boats"))!;
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().Enter(body.Id);
        await work(scope.ServiceProvider, body);
    }
}
