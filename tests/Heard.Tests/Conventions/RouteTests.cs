using System.Net;
using System.Text.RegularExpressions;
using Heard.Tests.Running;
using Heard.Web.Http;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Conventions;

/// <summary>What holds for every route that is found in the running application.</summary>
[Trait("Database", "Both")]
public sealed partial class RouteTests(SharedService shared) : IClassFixture<SharedService>
{
    static readonly string[] AnonymousForColleagues = ["/staff/sign-in", "/staff/sign-in/code", "/staff/sign-in/passkey", "/staff/sign-out"];

    /// <summary>The framework's own endpoint for static files that were added since the build: absent when published, and denied by the fallback policy.</summary>
    const string NewStaticFiles = "{**path:file}";

    RouteEndpoint[] Endpoints => [.. shared.Service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.RoutePattern.RawText != NewStaticFiles)];

    static readonly string[] Cached = [.. SecurityHeaders.Cached.Select(pattern => pattern.Replace("{body}", "boats", StringComparison.Ordinal))];

    /// <summary>Pages with nothing of anybody's in them: kept until they are asked for again, and found by search engines.</summary>
    HashSet<string> Same => [.. Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<SameForEverybodyAttribute>() is not null).Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/').Replace("{body}", "boats", StringComparison.Ordinal))];

    IEnumerable<string> Addresses => Endpoints.Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct().Select(pattern =>
        Parameter().Replace(pattern.Replace("{body}", "boats", StringComparison.Ordinal).Replace("{status:int}", "404", StringComparison.Ordinal).Replace("{number:int}", "1", StringComparison.Ordinal).Replace("/{link?}", "", StringComparison.Ordinal), pattern.Contains(":guid", StringComparison.Ordinal) ? Guid.Empty.ToString() : "something"));

    [Fact]
    public void Every_endpoint_says_who_may_use_it() =>
        Assert.Empty(Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>() is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null).Select(endpoint => endpoint.RoutePattern.RawText));

    [Fact]
    public void Nothing_on_the_colleagues_side_is_open_but_signing_in_and_out() =>
        Assert.Equal(AnonymousForColleagues.Order(), Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null
                && endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("staff", StringComparison.Ordinal) && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct().Order());

    [Fact]
    public async Task Every_answer_carries_every_header_and_no_page_of_anybodys_is_kept_by_a_cache()
    {
        using var client = Client();
        foreach (var address in Addresses.Append("/no-such-page").Append("/nobody/at/home"))
        {
            using var answer = await client.GetAsync(address);
            Assert.True((int)answer.StatusCode < 500, $"{address}: {answer.StatusCode}");
            foreach (var (name, value) in SecurityHeaders.Always) Assert.True(answer.Headers.TryGetValues(name, out var found) && found.Single() == value, $"{address}: {name}");
            Assert.False(answer.Headers.Contains("Server"), address);
            if (address.StartsWith("/assets", StringComparison.Ordinal) || Cached.Contains(address)) continue;
            Assert.True(Same.Contains(address) && answer.IsSuccessStatusCode ? answer.Headers.CacheControl is { NoCache: true, Public: false, MaxAge: null } : answer.Headers.CacheControl?.NoStore, $"{address} can be kept by a cache.");
            Assert.Equal(!(Same.Contains(address) && answer.IsSuccessStatusCode), answer.Headers.Contains("X-Robots-Tag"));
            foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [])
            {
                Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
                foreach (var part in new[] { "secure", "httponly", "samesite=", "path=/" }) Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Theory]
    [InlineData("TRACE")]
    [InlineData("OPTIONS")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("INVENTED")]
    public async Task Only_GET_HEAD_and_POST_reach_a_page(string method)
    {
        using var client = Client();
        foreach (var address in Addresses)
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), address);
            using var answer = await client.SendAsync(request);
            Assert.True(answer.StatusCode is HttpStatusCode.MethodNotAllowed, $"{method} {address}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_sent_to_sign_in_from_every_page_of_colleagues()
    {
        using var client = Client();
        foreach (var address in Addresses.Where(address => address.StartsWith("/staff", StringComparison.Ordinal) && !AnonymousForColleagues.Contains(address)))
        {
            using var answer = await client.GetAsync(address);
            Assert.True(answer.StatusCode is HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/staff/sign-in", StringComparison.Ordinal), $"{address}: {answer.StatusCode}");
        }
    }

    HttpClient Client() => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(shared.Service.Address) };

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
