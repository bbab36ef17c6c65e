using Heard.Tests.Running;
using Heard.Web.Installing;
using Heard.Web.Security;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Features.Api;

[Trait("Database", "Both")]
public sealed class KeyTests(SharedService shared) : IClassFixture<SharedService>
{
    const string List = "/api/v1/boats/complaints";

    [Fact]
    public async Task A_key_is_shown_once_and_what_is_kept_of_it_cannot_be_used()
    {
        var key = await Client.MakeKey(shared.Service, "boats", "complaints:read");
        Assert.StartsWith("heard_", key, StringComparison.Ordinal);
        var rows = await Client.Look(shared.Service, database => database.ApiKeys.AsNoTracking().ToListAsync());
        var row = rows.Single(row => row.Digest.SequenceEqual(ApiKey.Digest(key)));
        Assert.DoesNotContain(rows, other => System.Text.Json.JsonSerializer.Serialize(other).Contains(key, StringComparison.Ordinal));
        using var thief = new Client(shared.Service, "heard_" + Convert.ToHexStringLower(row.Digest));
        Assert.Equal(401, (await thief.Get(List)).Status);
    }

    [Fact]
    public async Task A_revoked_key_opens_nothing_from_the_next_request_on()
    {
        var key = await Client.MakeKey(shared.Service, "boats", "complaints:read", "complaints:write");
        using var client = new Client(shared.Service, key);
        Assert.Equal(200, (await client.Get(List)).Status);
        var digest = ApiKey.Digest(key);
        var row = await Client.Look(shared.Service, database => database.ApiKeys.AsNoTracking().SingleAsync(row => row.Digest == digest));
        Assert.Equal(0, await KeyVerbs.Run(shared.Service.Services, ["revoke", row.Id.ToString()], TextWriter.Null));
        Assert.Equal(401, (await client.Get(List)).Status);
        Assert.Equal(401, (await client.Complain(Client.Shortest)).Status);
        var output = new StringWriter();
        Assert.Equal(0, await KeyVerbs.Run(shared.Service.Services, ["list", "boats"], output));
        Assert.Contains(output.ToString().Split('\n'), line => line.Contains(row.Id.ToString(), StringComparison.Ordinal) && line.Contains("revoked", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("create")]
    [InlineData("create boats")]
    [InlineData("create boats name")]
    [InlineData("revoke nonsense")]
    [InlineData("")]
    public async Task The_command_says_how_it_is_called(string words) =>
        Assert.Equal(2, await KeyVerbs.Run(shared.Service.Services, words.Split(' ', StringSplitOptions.RemoveEmptyEntries), TextWriter.Null));

    [Theory]
    [InlineData("create nobody name complaints:read")]
    [InlineData("create boats name complaints:eat")]
    [InlineData("revoke 01900000-0000-7000-8000-000000000001")]
    [InlineData("list nobody")]
    public async Task The_command_finds_what_is_wrong(string words) =>
        Assert.Equal(1, await KeyVerbs.Run(shared.Service.Services, words.Split(' '), TextWriter.Null));

    [Theory]
    [InlineData(null, "Bearer realm=\"Heard\"")]
    [InlineData("heard_nonsense", "Bearer realm=\"Heard\", error=\"invalid_token\"")]
    [InlineData("nonsense", "Bearer realm=\"Heard\", error=\"invalid_token\"")]
    public async Task Who_has_no_key_is_asked_for_one(string? key, string challenge)
    {
        using var client = new Client(shared.Service, key);
        var reply = await client.Get(List);
        Assert.Equal((401, challenge), (reply.Status, string.Join(", ", reply.Headers.WwwAuthenticate)));
        Assert.EndsWith("#problem-key", reply["type"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_of_another_body_finds_nothing_and_is_not_told_what_it_lacks()
    {
        using var client = await Client.WithKey(shared.Service, "families", "complaints:read", "complaints:write", "complaints:handle");
        foreach (var reply in new[] { await client.Get(List), await client.Get(List + "/CWHT2345"), await client.Complain(Client.Shortest), await client.Post(List + "/CWHT2345/mark-read", new { }) })
        {
            Assert.Equal(404, reply.Status);
            Assert.Empty(reply.Headers.WwwAuthenticate);
        }
    }

    [Fact]
    public async Task Each_address_needs_the_scope_of_the_reviewed_table_and_no_other_will_do()
    {
        var table = File.ReadAllLines(Repository.PathOf("docs/security.md")).SkipWhile(line => !line.StartsWith("| scope |", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim().Trim('`')).ToArray()).ToDictionary(row => row[0], row => row[1]);
        Assert.Equal(Scopes.All, table.Keys);

        var guarded = shared.Service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.Metadata.GetMetadata<NeedsScopeAttribute>() is not null)
            .Select(endpoint => (endpoint.Metadata.GetMetadata<NeedsScopeAttribute>()!.Scope, Method: endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0], Address: endpoint.RoutePattern.RawText!)).ToArray();
        foreach (var scope in Scopes.All)
        {
            var opens = guarded.Where(one => one.Scope == scope).Select(one => $"{one.Method} {General(one.Address)}").Distinct().DefaultIfEmpty("nothing yet");
            Assert.Equal(table[scope].Split(", ").Order(), opens.Order());
        }

        foreach (var (scope, method, address) in guarded)
        {
            using var others = await Client.WithKey(shared.Service, "boats", [.. Scopes.All.Where(other => other != scope)]);
            var reply = await others.Send(method, address.Replace("{body}", "boats", StringComparison.Ordinal).Replace("{reference}", "CWHT2345", StringComparison.Ordinal), method == "POST" ? Client.Json("{}") : null);
            Assert.Equal((403, address), (reply.Status, address));
            Assert.Contains($"scope=\"{scope}\"", string.Join(", ", reply.Headers.WwwAuthenticate), StringComparison.Ordinal);
        }
    }

    /// <summary>The address after the body, with every command as one.</summary>
    static string General(string address)
    {
        var rest = address.Replace("/api/v1/{body}", "", StringComparison.Ordinal);
        return Heard.Web.Features.Api.ApiCommand.All.Any(command => rest.EndsWith("/" + command.Name, StringComparison.Ordinal)) ? "/complaints/{reference}/{command}" : rest;
    }

    [Fact]
    public async Task A_colleague_who_is_signed_in_is_nobody_to_the_API_and_a_key_is_nobody_to_the_pages()
    {
        using var client = await Client.WithKey(shared.Service, "boats", [.. Scopes.All]);
        Assert.Equal(302, (await client.Get("/staff/boats")).Status);
    }
}
