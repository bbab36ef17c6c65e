using System.Text.Json;
using System.Text.RegularExpressions;
using Heard.Tests.Running;
using Heard.Web.Features.Api;
using Heard.Web.Security;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Features.Api;

public sealed class OpenApiTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task Every_address_of_the_API_is_described_with_its_scope_and_its_problems()
    {
        using var client = new Client(shared.Service);
        var document = (await client.Get("/openapi/v1.json")).Json;
        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var names = document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).Select(operation => operation.Value.GetProperty("operationId").GetString()).ToArray();
        Assert.Equal(names, names.Distinct());
        foreach (var endpoint in shared.Service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal)))
        {
            var method = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0].ToLowerInvariant();
            var operation = document.GetProperty("paths").GetProperty(endpoint.RoutePattern.RawText!).GetProperty(method);
            Assert.NotEqual("", operation.GetProperty("summary").GetString());
            Assert.Contains("body", operation.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()));
            Assert.Contains(operation.GetProperty("responses").EnumerateObject(), response => response.Name.StartsWith('2'));
            if (endpoint.Metadata.GetMetadata<NeedsScopeAttribute>() is not { } needs) continue;
            Assert.Equal(needs.Scope, operation.GetProperty("security")[0].GetProperty("key")[0].GetString());
            Assert.All(new[] { "401", "403", "404" }, status => Assert.True(operation.GetProperty("responses").GetProperty(status).GetProperty("content").TryGetProperty("application/problem+json", out _)));
        }
    }

    [Fact]
    public async Task The_example_of_a_complaint_in_the_description_can_be_sent()
    {
        using var client = new Client(shared.Service);
        var example = (await client.Get("/openapi/v1.json")).Json.GetProperty("paths").GetProperty("/api/v1/{body}/complaints").GetProperty("post")
            .GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("example");
        Assert.Equal(201, (await client.Send("POST", "/api/v1/boats/complaints", Client.Json(example.GetRawText()))).Status);
    }

    [Fact]
    public async Task What_a_complaint_is_answered_as_holds_what_its_description_says()
    {
        using var client = await Client.WithKey(shared.Service, "boats", "complaints:read", "complaints:write");
        var schemas = (await client.Get("/openapi/v1.json")).Json.GetProperty("components").GetProperty("schemas");
        var sent = await client.Complain(Client.Shortest);
        Same(schemas.GetProperty("SubmittedAnswer"), sent.Json);
        Same(schemas.GetProperty("ComplaintAnswer"), (await client.Get(sent.Headers.Location!.ToString())).Json);
        Same(schemas.GetProperty("ComplaintList"), (await client.Get("/api/v1/boats/complaints?limit=1")).Json);
        Same(schemas.GetProperty("ProblemAnswer"), (await client.Complain([])).Json);
    }

    /// <summary>No field is answered that is not described, and none is missing that is said to be there always.</summary>
    static void Same(JsonElement schema, JsonElement answer)
    {
        var described = schema.GetProperty("properties").EnumerateObject().Select(property => property.Name).ToArray();
        Assert.All(answer.EnumerateObject(), field => Assert.Contains(field.Name, described));
        if (schema.TryGetProperty("required", out var required)) Assert.All(required.EnumerateArray(), name => Assert.True(answer.TryGetProperty(name.GetString()!, out _), name.GetString()));
    }

    [Fact]
    public async Task The_page_for_people_names_every_address_and_every_problem()
    {
        using var client = new Client(shared.Service);
        var page = (await client.Get("/docs/api")).Text;
        Assert.All(ApiProblem.All, problem => Assert.Contains($"id=\"problem-{problem.Kind}\"", page, StringComparison.Ordinal));
        var ids = Regex.Matches(page, "id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToHashSet();
        Assert.All(Regex.Matches(page, "href=\"#([^\"]+)\""), link => Assert.Contains(link.Groups[1].Value, ids));
        foreach (var endpoint in shared.Service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal)))
        {
            Assert.Contains(endpoint.RoutePattern.RawText!, page, StringComparison.Ordinal);
        }
    }
}
