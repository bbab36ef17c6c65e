using System.Net;
using System.Text.Json;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Running;

namespace Heard.Tests.Features.OpenReferral;

/// <summary>Another directory reads ours: every page, every required field, and nothing that is empty.</summary>
public sealed class OpenReferralTests(SharedService shared) : IClassFixture<SharedService>
{
    const string Feed = "/open-referral/families";

    [Fact]
    public async Task The_feed_says_what_it_is_and_is_open_to_every_website()
    {
        using var reader = new Caller(shared.Service);
        var about = await reader.Get(Feed);
        using var json = JsonDocument.Parse(about.Text);
        Assert.Equal("3.0", json.RootElement.GetProperty("version").GetString());
        Assert.Equal("*", about.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task Page_by_page_every_source_is_read_once_with_what_the_standard_requires()
    {
        var names = new List<string>();
        for (var page = 1; ; page++)
        {
            using var list = await Read($"{Feed}/services?page={page}&per_page=20");
            Assert.Equal(53, list.RootElement.GetProperty("total_items").GetInt32());
            Assert.Equal(3, list.RootElement.GetProperty("total_pages").GetInt32());
            Assert.Equal(page == 1, list.RootElement.GetProperty("first_page").GetBoolean());
            foreach (var service in list.RootElement.GetProperty("contents").EnumerateArray())
            {
                names.Add(service.GetProperty("name").GetString()!);
                foreach (var field in new[] { "id", "name", "description", "status", "organization" }) Assert.NotEqual("", service.GetProperty(field).ToString());
                foreach (var field in new[] { "id", "name", "description" }) Assert.NotEqual("", service.GetProperty("organization").GetProperty(field).GetString());
                Assert.True(Guid.TryParse(service.GetProperty("id").GetString(), out _));
                NothingIsEmpty(service);
                using var alone = await Read($"{Feed}/services/{service.GetProperty("id").GetString()}");
                Assert.Equal(service.GetRawText(), alone.RootElement.GetRawText());
            }

            if (list.RootElement.GetProperty("last_page").GetBoolean()) break;
        }

        Assert.Equal(53, names.Distinct().Count());
        using var after = await Read($"{Feed}/services?page=9");
        Assert.True(after.RootElement.GetProperty("empty").GetBoolean());
    }

    [Fact]
    public async Task What_is_asked_for_by_term_or_words_is_what_comes()
    {
        using var terms = await Read($"{Feed}/taxonomy_terms");
        var children = terms.RootElement.GetProperty("contents").EnumerateArray().Single(term => term.GetProperty("code").GetString() == "children");
        using var found = await Read($"{Feed}/services?taxonomy_term_id={children.GetProperty("id").GetString()}");
        Assert.Equal(["My Side: advocates for children", "Childline", "Meic", "Coram Voice", "NYAS", "Children’s Commissioner for England: Help at Hand", "Children’s Commissioner for Wales"], found.RootElement.GetProperty("contents").EnumerateArray().Select(service => service.GetProperty("name").GetString()));
        using var words = await Read($"{Feed}/services?text=tea");
        Assert.Equal(1, words.RootElement.GetProperty("total_items").GetInt32());
    }

    [Theory]
    [InlineData("/services/nobody")]
    [InlineData("/taxonomy_terms/nobody")]
    public async Task What_is_not_there_is_said_so_as_a_problem(string address)
    {
        using var reader = new Caller(shared.Service);
        var answer = await reader.Get(Feed + address);
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("There is nothing with this id", answer.Text, StringComparison.Ordinal);
    }

    async Task<JsonDocument> Read(string address)
    {
        using var reader = new Caller(shared.Service);
        return JsonDocument.Parse((await reader.Get(address)).Text);
    }

    static void NothingIsEmpty(JsonElement element)
    {
        if (element.ValueKind is JsonValueKind.Object) foreach (var field in element.EnumerateObject()) NothingIsEmpty(field.Value);
        else if (element.ValueKind is JsonValueKind.Array) Assert.NotEqual(0, element.GetArrayLength());
        else Assert.NotEqual("", element.ToString());
    }
}
