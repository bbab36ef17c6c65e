using Heard.Tests.Running;
using Heard.Web.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Features.Api;

/// <summary>A campaign's page in a browser sends complaints through the API; nothing else is open to other websites.</summary>
public sealed class CrossOriginTests(SharedService shared) : IClassFixture<SharedService>
{
    static readonly (string, string)[] FromElsewhere = [("Origin", "https://campaign.example.org"), ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "content-type,idempotency-key")];

    [Fact]
    public async Task A_page_of_another_website_may_read_the_form_and_send_a_complaint()
    {
        using var client = new Client(shared.Service);
        var preflight = await client.Send("OPTIONS", "/api/v1/boats/complaints", null, FromElsewhere);
        Assert.Equal(204, preflight.Status);
        Assert.Equal("POST", Header(preflight, "Access-Control-Allow-Methods"));
        Assert.Contains("Idempotency-Key", Header(preflight, "Access-Control-Allow-Headers"), StringComparison.Ordinal);
        Assert.DoesNotContain("Authorization", Header(preflight, "Access-Control-Allow-Headers"), StringComparison.Ordinal);
        Assert.False(preflight.Headers.Contains("Access-Control-Allow-Credentials"));
        foreach (var reply in new[] { preflight, await client.Complain(Client.Shortest), await client.Complain([]), await client.Get("/api/v1/boats/form") }) Assert.Equal("*", Header(reply, "Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Only_what_the_table_names_answers_another_website()
    {
        using var client = new Client(shared.Service);
        var endpoints = shared.Service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.RoutePattern.RawText is not "{**path:file}").Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct().ToArray();
        Assert.All(SecurityHeaders.CrossOrigin, open => Assert.Contains(open.Pattern, endpoints));
        foreach (var endpoint in endpoints)
        {
            foreach (var method in new[] { "GET", "POST", "PUT", "DELETE" })
            {
                var address = System.Text.RegularExpressions.Regex.Replace(endpoint.Replace("{body}", "boats", StringComparison.Ordinal), @"\{[^}]+\}", "something");
                var reply = await client.Send("OPTIONS", address, null, ("Origin", "https://campaign.example.org"), ("Access-Control-Request-Method", method));
                var open = SecurityHeaders.CrossOrigin.Contains((endpoint, method));
                Assert.Equal((address, open ? 204 : 405), (address, reply.Status));
                Assert.Equal(open, reply.Headers.Contains("Access-Control-Allow-Origin"));
            }
        }
    }

    static string Header(Reply reply, string name) => Assert.Single(reply.Headers.GetValues(name));
}
