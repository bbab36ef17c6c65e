using System.Net;
using System.Text;
using System.Text.Json;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Files;
using Heard.Tests.Running;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace Heard.Tests.Features.Staff;

/// <summary>A content owner takes in the directory of others: nothing is public before it was seen and accepted, and going back is easy.</summary>
[Trait("Database", "Both")]
public sealed class HelpImportTests(SharedService shared) : IClassFixture<SharedService>
{
    const string Imports = "/staff/boats/settings/help/imports";

    [Fact]
    public async Task A_feed_is_read_page_by_page_and_found_only_once_it_is_accepted_and_going_back_brings_the_older_one()
    {
        await using var feed = await FeedServer.Start();
        using var owner = await new Caller(shared.Service).SignIn("content@boats.example");
        using var person = new Caller(shared.Service);

        Say(feed, [Service(1, "Harbour Advice"), Service(2, "Quay Listeners"), """{"id":"3"}"""]);
        var first = (await Read(owner, feed, "Coast")).Location!;
        var seen = await owner.Get(first);
        Assert.Contains("2 added, 0 changed, 0 gone, 0 unchanged. 1 cannot be taken in", seen.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await person.Get("/boats/help/1")).Status);

        Assert.True((await owner.Submit(first)).IsRedirect);
        Assert.Contains("Harbour Advice", (await person.Get("/boats/help/1")).Text, StringComparison.Ordinal);
        Assert.Contains("Quay Listeners", (await person.Get("/boats/help?words=quay")).Text, StringComparison.Ordinal);
        Assert.Contains("Harbour Advice", (await person.Get("/api/v1/boats/help")).Text, StringComparison.Ordinal);
        Assert.Contains("Fair Hearing", (await person.Get("/boats/help")).Text, StringComparison.Ordinal);

        Say(feed, [Service(1, "Harbour and Docks Advice"), Service(4, "Lighthouse")]);
        var second = (await Read(owner, feed, "Coast")).Location!;
        Assert.Contains("1 added, 1 changed, 1 gone, 0 unchanged", (await owner.Get(second)).Text, StringComparison.Ordinal);
        Assert.NotEmpty((await owner.Get(second)).Page.QuerySelectorAll("ins"));
        await owner.Submit(second);
        Assert.Contains("Docks", (await person.Get("/boats/help/1")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await person.Get("/boats/help/2")).Status);

        await owner.Submit(first);
        Assert.Contains("Quay Listeners", (await person.Get("/boats/help/2")).Text, StringComparison.Ordinal);
        Assert.True((await owner.Submit(first + "?handler=End")).IsRedirect);
        Assert.Equal(HttpStatusCode.NotFound, (await person.Get("/boats/help/2")).Status);
        Assert.Equal(HttpStatusCode.OK, (await person.Get("/boats/help/fair-hearing")).Status);
    }

    [Fact]
    public async Task A_file_is_read_as_a_feed_is_and_what_was_never_accepted_goes_after_three_months()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var service = await RunningService.Start(clock, "Jobs:Off=true");
        using (var owner = await new Caller(service).SignIn("content@boats.example"))
        {
            var accepted = (await FromFile(owner, "Harbours", Service(1, "Harbour Advice"))).Location!;
            Assert.True((await owner.Submit(accepted)).IsRedirect);
            var seen = await owner.Get((await FromFile(owner, "Coast", Service(2, "Quay Listeners"))).Location!);
            Assert.Contains("1 added, 0 changed, 0 gone, 0 unchanged", seen.Text, StringComparison.Ordinal);
            Assert.Contains("list.json", (await owner.Get(Imports)).Text, StringComparison.Ordinal);
            Assert.Equal("#file", (await FromFile(owner, "Broken", "not JSON")).Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        }

        clock.Advance(TimeSpan.FromDays(91));
        using var later = await new Caller(service).SignIn("content@boats.example");
        await FromFile(later, "Islands", Service(3, "Island Voices"));
        Assert.Equal(["Harbours", "Islands"], await service.Read(database => database.HelpImports.IgnoreQueryFilters().OrderBy(import => import.Feed).Select(import => import.Feed).ToListAsync()));
        Assert.Contains("Harbour Advice", (await later.Get("/boats/help/1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Our_own_feed_is_read_back_over_the_network()
    {
        using var owner = await new Caller(shared.Service).SignIn("content@boats.example");
        var read = await owner.Submit(Imports, ("Feed", "Families"), ("Address", $"{shared.Service.Address}/open-referral/families"));
        Assert.True(read.IsRedirect);
        Assert.Contains("53 added, 0 changed, 0 gone, 0 unchanged. 0 cannot be taken in", (await owner.Get(read.Location!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_saved_as_a_file_is_every_source_of_it()
    {
        using var owner = await new Caller(shared.Service).SignIn("content@northline.example");
        using var file = JsonDocument.Parse((await owner.Get("/staff/northline/settings/help/export")).Text);
        Assert.Equal(43, file.RootElement.GetProperty("contents").GetArrayLength());
    }

    [Fact]
    public async Task A_feed_that_fails_says_how_and_keeps_what_was_typed()
    {
        await using var feed = await FeedServer.Start();
        using var owner = await new Caller(shared.Service).SignIn("content@boats.example");
        foreach (var (answer, says) in new (Func<HttpContext, Task>, string)[]
        {
            (context => context.Response.WriteAsync("<html>"), "is not JSON"),
            (context => context.Response.WriteAsync("""{"contents":7}"""), "no list of services"),
            (context => { context.Response.StatusCode = 503; return Task.CompletedTask; }, "answered with 503"),
            (context => { context.Response.Redirect("http://10.0.0.1/"); return Task.CompletedTask; }, "sends us on"),
            (context => { context.Abort(); return Task.CompletedTask; }, "did not answer"),
        })
        {
            feed.Answer = answer;
            var failed = await Read(owner, feed, "Broken");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, failed.Status);
            Assert.Contains(says, failed.Page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
            Assert.Equal("Broken", failed.Page.QuerySelector("#Feed")!.GetAttribute("value"));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("ftp://example.org")]
    [InlineData("http://example.org/feed")]
    public async Task An_address_that_is_none_is_said_at_its_field(string address)
    {
        using var owner = await new Caller(shared.Service).SignIn("content@boats.example");
        var answer = await owner.Submit(Imports, ("Feed", "Coast"), ("Address", address));
        Assert.Equal("#Address", answer.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
    }

    static async Task<Answer> FromFile(Caller owner, string feed, string services)
    {
        await owner.Get(Imports);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(owner.Token), "\"__RequestVerificationToken\"" },
            { new StringContent(feed), "\"Feed\"" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes($"[{services}]")), "\"file\"", "list.json" },
        };
        return await owner.Send(HttpMethod.Post, Imports, form);
    }

    static Task<Answer> Read(Caller owner, FeedServer feed, string name) => owner.Submit(Imports, ("Feed", name), ("Address", new Uri(new Uri(feed.Setting["Holidays:Feed=".Length..]), "/directory").ToString()));

    /// <summary>One service on each page.</summary>
    static void Say(FeedServer feed, string[] services) => feed.Answer = context =>
    {
        Assert.Equal("/directory/services", context.Request.Path);
        var page = int.Parse(context.Request.Query["page"]!, provider: null);
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes($$"""{"total_pages":{{services.Length}},"contents":[{{services[page - 1]}}]}""")).AsTask();
    };

    static string Service(int id, string name) => $$"""{"id":"{{id}}","name":"{{name}}","description":"Helps.","status":"active","phones":[{"number":"01632 960000"}]}""";
}
