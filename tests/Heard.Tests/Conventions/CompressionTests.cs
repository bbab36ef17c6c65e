using System.Text.RegularExpressions;
using Heard.Tests.Running;
using Heard.Web.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Conventions;

/// <summary>What is sent small, and what must not be: a compressed page tells its secrets by its length.</summary>
public sealed partial class CompressionTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task A_page_that_is_compressed_is_the_same_for_everybody_and_holds_no_token_and_sets_no_cookie()
    {
        using var client = Client();
        var marked = shared.Service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<SameForEverybodyAttribute>() is not null).Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Replace("{body}", "boats", StringComparison.Ordinal).Replace("{source}", "citizens-advice", StringComparison.Ordinal)).ToList();
        Assert.Contains("/boats", marked);
        foreach (var address in marked)
        {
            using var sent = await client.GetAsync(address);
            Assert.Equal(["br"], sent.Content.Headers.ContentEncoding);
            Assert.False(sent.Headers.Contains("Set-Cookie"), address);
            using var plain = Client(compressed: false);
            Assert.DoesNotContain("__RequestVerificationToken", await plain.GetStringAsync(address), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/boats/track")]
    [InlineData("/boats/complain")]
    [InlineData("/staff/sign-in")]
    [InlineData("/boats/no-such-page")]
    public async Task A_page_that_may_hold_a_secret_is_sent_as_it_is(string address)
    {
        using var client = Client();
        using var sent = await client.GetAsync(address);
        Assert.Empty(sent.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task A_browser_keeps_our_files_for_good_since_a_new_one_has_a_new_name()
    {
        // Without the setting, files that were built and not published are never kept.
        await using var service = await RunningService.Start("EnableStaticAssetsDevelopmentCaching=true");
        using var client = Client(compressed: false, service);
        var sheet = Sheet().Match(await client.GetStringAsync("/cy/boats")).Groups[1].Value;
        using var sent = await client.GetAsync(sheet);
        Assert.True(sent.IsSuccessStatusCode, $"'{sheet}'");
        Assert.Contains("immutable", sent.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    HttpClient Client(bool compressed = true, RunningService? service = null)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri((service ?? shared.Service).Address) };
        if (compressed) client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        return client;
    }

    [GeneratedRegex("rel=\"stylesheet\" href=\"(/assets/heard[.][^\"]+[.]css)\"")]
    private static partial Regex Sheet();
}
