using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace Heard.BrowserTests.Journeys;

/// <summary>How to complain, on a page of somebody else: a strict one, with styles that shout.</summary>
public sealed class OnAnotherWebsite(Browser browser)
{
    const int Most = 10 * 1024;

    [Fact]
    public async Task One_line_shows_the_ways_on_a_strict_page_and_takes_nothing_of_its_styles()
    {
        await using var website = await Start(browser.Service.Address);
        await using var reader = await browser.Visit(width: 320);
        List<string> complaints = [];
        reader.Page.Console += (_, message) => complaints.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
        await reader.Page.GotoAsync(website.Urls.Single());

        var link = reader.Page.GetByRole(AriaRole.Link, new() { Name = "Complain online" });
        await Assertions.Expect(link).ToBeVisibleAsync();
        Assert.Equal($"{browser.Service.Address}/boats/complain", await link.GetAttributeAsync("href"));
        Assert.Equal("tel:08081570140", await reader.Page.GetByRole(AriaRole.Link, new() { Name = "0808 157 0140", Exact = true }).GetAttributeAsync("href"));

        var heading = reader.Page.GetByRole(AriaRole.Heading, new() { Name = "Not happy with Boat Licensing Agency? Please tell us" });
        Assert.Equal("rgb(11, 12, 12) 24px", await heading.EvaluateAsync<string>("element => `${getComputedStyle(element).color} ${getComputedStyle(element).fontSize}`"));
        Assert.Equal("rgb(255, 0, 0)", await reader.Page.Locator("#theirs").EvaluateAsync<string>("element => getComputedStyle(element).color"));
        Assert.True(await reader.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 320"));
        Assert.Empty(complaints);
    }

    [Theory]
    [InlineData("boats")]
    [InlineData("northline")]
    [InlineData("families")]
    public async Task It_is_small_in_both_languages_and_there_as_plain_html(string body)
    {
        using var client = new HttpClient { BaseAddress = new Uri(browser.Service.Address) };
        foreach (var language in new[] { "", "/cy" })
        {
            using var script = await client.GetAsync($"{language}/{body}/embed.js");
            Assert.Equal("text/javascript", script.Content.Headers.ContentType!.MediaType);
            Assert.InRange((await script.Content.ReadAsByteArrayAsync()).Length, 1, Most);
            var plain = await client.GetStringAsync($"{language}/{body}/embed");
            Assert.DoesNotContain("<script", plain, StringComparison.Ordinal);
            Assert.Contains($"{browser.Service.Address}{language}/{body}/complain", plain, StringComparison.Ordinal);
        }
    }

    static async Task<WebApplication> Start(string service)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var website = builder.Build();
        website.Run(context => context.Request.Path == "/loud.css" ? Loud(context) : Strict(context, service));
        await website.StartAsync();
        return website;
    }

    static Task Loud(HttpContext context)
    {
        context.Response.ContentType = "text/css";
        return context.Response.WriteAsync("* { color: red !important; font-size: 60px !important; text-transform: uppercase; } div { display: none; } section { width: 900px; } #theirs { display: block; }");
    }

    static Task Strict(HttpContext context, string service)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src 'self'; script-src {service}; img-src data:; require-trusted-types-for 'script'";
        return context.Response.WriteAsync($"""
            <!DOCTYPE html><html lang="en"><head><title>The marina</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/loud.css"></head>
            <body><p id="theirs">Ours</p><script type="module" src="{service}/boats/embed.js"></script></body></html>
            """);
    }
}
