using System.Text;
using Heard.Tests.Running;

namespace Heard.Tests.Features.Api;

/// <summary>Whatever is sent, the answer is a clear problem and never a failure of the service.</summary>
[Trait("Database", "Both")]
public sealed class HostileJsonTests(SharedService shared) : IClassFixture<SharedService>
{
    const string Address = "/api/v1/boats/complaints";

    public static TheoryData<string, int, string?> Bodies => new()
    {
        { "", 400, null },
        { "{", 400, null },
        { "null", 422, " wrong-type" },
        { "[]", 422, " wrong-type" },
        { "7", 422, " wrong-type" },
        { "{}", 422, "/answers wrong-type" },
        { """{"answers":[]}""", 422, "/answers wrong-type" },
        { """{"answers":{},"answers":{}}""", 400, null },
        { """{"answers":{"email":"a","email":"b"}}""", 400, null },
        { """{"answers":{"email":"a","\u0065mail":"b"}}""", 400, null },
        { $$"""{"answers":{{string.Concat(Enumerable.Repeat("[", 5_000))}}}""", 400, null },
        { """{"answers":{"what-happened":{"a":{"b":"c"}}}}""", 422, "/answers/what-happened wrong-type" },
        { """{"answers":{"what-happened":1e400}}""", 422, "/answers/what-happened wrong-type" },
        { """{"answers":{"what-happened":null}}""", 422, "/answers/what-happened wrong-type" },
        { """{"answers":{"what-happened":true}}""", 422, "/answers/what-happened wrong-type" },
        { """{"answers":{"what-happened":"\ud800"}}""", 422, "/answers/what-happened not-text" },
        { """{"answers":{"what-happened":"\udc00\ud800"}}""", 422, "/answers/what-happened not-text" },
        { """{"answers":{"what-happened":"a\u0000b"}}""", 422, "/answers/what-happened not-text" },
        { """{"answers":{"contact-by":["email","\ud800"]}}""", 422, "/answers/contact-by/1 not-text" },
        { """{"answers":{"\ud800":"x"}}""", 400, null },
        { """{"answers":{"__proto__":"x"}}""", 422, "/answers/__proto__ unknown-question" },
        { """{"answers":{},"language":"\ud800"}""", 422, "/language not-offered" },
        { """{"answers":{},"channel":7}""", 422, "/channel not-offered" },
        { """{"answers":{} /* comment */}""", 400, null },
        { """{"answers":{},}""", 400, null },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_strange_body_gets_a_clear_problem(string body, int status, string? error)
    {
        using var client = new Client(shared.Service);
        var reply = await client.Send("POST", Address, Client.Json(body));
        Assert.Equal(status, reply.Status);
        Assert.Equal("application/problem+json", reply.Content.ContentType!.MediaType);
        if (error is not null) Assert.Contains(error, reply.Errors);
    }

    [Theory]
    [InlineData(new byte[] { 0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x7B, 0x7D })]
    [InlineData(new byte[] { 0x22, 0xED, 0xA0, 0x80, 0x22 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00 })]
    public async Task Bytes_that_are_not_UTF_8_are_malformed(byte[] bytes)
    {
        using var client = new Client(shared.Service);
        var reply = await client.Send("POST", Address, Client.Json(bytes));
        Assert.Equal(400, reply.Status);
        Assert.EndsWith("#problem-malformed", reply["type"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_of_a_million_characters_is_too_large_with_and_without_its_length_told()
    {
        using var client = new Client(shared.Service);
        var body = Encoding.UTF8.GetBytes($$$"""{"answers":{"what-happened":"{{{new string('a', 1_000_000)}}}"}}""");
        using var unsized = new StreamContent(new Unsized(body));
        unsized.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        foreach (var content in new HttpContent[] { Client.Json(body), unsized })
        {
            var reply = await client.Send("POST", Address, content);
            Assert.Equal(413, reply.Status);
            Assert.Equal("application/problem+json", reply.Content.ContentType!.MediaType);
        }
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task Another_content_type_is_not_read(string type)
    {
        using var client = new Client(shared.Service);
        var reply = await client.Send("POST", Address, Client.Json("{}"u8.ToArray(), type));
        Assert.Equal(415, reply.Status);
        Assert.EndsWith("#problem-media-type", reply["type"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("Ada\r\nBcc: all@example.com")]
    [InlineData("\u202Egnirts\u202C 👩‍👩‍👧 ﷽")]
    public async Task Strange_words_are_kept_as_they_were_written(string words)
    {
        using var client = await Client.WithKey(shared.Service, "boats", "complaints:write", "complaints:read");
        var answers = Client.Shortest;
        answers["what-happened"] = words;
        answers["your-first-name"] = words;
        var sent = await client.Complain(answers);
        Assert.Equal(201, sent.Status);
        var read = await client.Get(sent.Headers.Location!.ToString());
        Assert.Equal(words.Replace("\r\n", "\n", StringComparison.Ordinal), read.Json.GetProperty("answers").GetProperty("what-happened")[0].GetString());
    }

    [Theory]
    [InlineData("GET", "/api/v1/nobody/form", 404)]
    [InlineData("GET", "/api/v1/boats/nothing", 404)]
    [InlineData("GET", "/api/v2/boats/form", 404)]
    [InlineData("GET", "/api", 404)]
    [InlineData("POST", "/api/v1/boats/form", 405)]
    [InlineData("PUT", "/api/v1/boats/form", 405)]
    [InlineData("DELETE", "/api/v1/boats/complaints", 405)]
    [InlineData("GET", "/api/v1/boats/complaints", 401)]
    public async Task What_is_not_there_or_not_allowed_is_said_in_JSON(string method, string address, int status)
    {
        using var client = new Client(shared.Service);
        var reply = await client.Send(method, address, null);
        Assert.Equal(status, reply.Status);
        Assert.Equal("application/problem+json", reply.Content.ContentType!.MediaType);
        Assert.Equal(status, reply.Json.GetProperty("status").GetInt32());
    }

    /// <summary>A stream that does not tell its length, so that it is sent in pieces.</summary>
    sealed class Unsized(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
