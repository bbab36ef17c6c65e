using Heard.Tests.Running;
using Microsoft.EntityFrameworkCore;

namespace Heard.Tests.Features.Api;

[Trait("Database", "Both")]
public sealed class ReadingTests(SharedService shared) : IClassFixture<SharedService>
{
    const string List = "/api/v1/northline/complaints";

    Task<Client> Reader() => Client.WithKey(shared.Service, "northline", "complaints:read", "complaints:write");

    [Fact]
    public async Task Following_next_meets_every_complaint_once_most_urgent_first()
    {
        using var client = await Reader();
        var (seen, address, parts) = (new List<(string Need, string Reference)>(), List + "?limit=3", 0);
        while (address is not null)
        {
            var part = await client.Get(address);
            Assert.Equal(200, part.Status);
            seen.AddRange(part.Json.GetProperty("complaints").EnumerateArray().Select(line => (line.TryGetProperty("needBy", out var by) ? by.GetString()! : "9999", line.GetProperty("reference").GetString()!)));
            address = part.Json.TryGetProperty("next", out var next) ? next.GetString()! : null;
            parts++;
        }

        var all = await Client.Look(shared.Service, database => database.Complaints.AsNoTracking().Select(row => row.Reference).ToListAsync(), "northline");
        Assert.Equal(all.Order(), seen.Select(line => line.Reference).Order());
        Assert.Equal(seen.Select(line => line.Need).Order(), seen.Select(line => line.Need));
        Assert.True(parts > 2);
    }

    [Fact]
    public async Task The_list_is_narrowed_by_stage_by_day_and_by_words()
    {
        using var client = await Reader();
        var answers = Client.Shortest;
        answers["what-happened"] = "The hoarding on Quayside blocks the dropped kerb.";
        var sent = await client.Post(List, new { answers });
        var found = await client.Get(List + "?q=hoarding%20quayside&stage=received");
        Assert.Equal(sent["reference"], Assert.Single(found.Json.GetProperty("complaints").EnumerateArray()).GetProperty("reference").GetString());
        Assert.Empty((await client.Get(List + "?q=hoarding%20quayside&stage=withdrawn")).Json.GetProperty("complaints").EnumerateArray());
        Assert.Empty((await client.Get(List + "?q=%00%27%22%29*")).Json.GetProperty("complaints").EnumerateArray());
        Assert.Empty((await client.Get(List + "?due_before=2000-01-01")).Json.GetProperty("complaints").EnumerateArray());
        Assert.NotEmpty((await client.Get(List + "?due_before=2100-01-01")).Json.GetProperty("complaints").EnumerateArray());
    }

    [Theory]
    [InlineData("stage=lost", "stage not-offered")]
    [InlineData("stage=0", "stage not-offered")]
    [InlineData("due_before=tomorrow", "due_before not-a-day")]
    [InlineData("after=2026-01-01", "after not-from-here")]
    [InlineData("limit=101", "limit not-a-limit")]
    [InlineData("limit=-1", "limit not-a-limit")]
    public async Task A_parameter_that_makes_no_sense_is_named(string query, string error)
    {
        using var client = await Reader();
        var reply = await client.Get($"{List}?{query}");
        Assert.Equal(400, reply.Status);
        Assert.Equal([error], reply.Errors);
    }

    [Fact]
    public async Task Whoever_reads_a_complaint_is_written_down_by_the_name_of_the_key()
    {
        using var client = await Reader();
        var sent = await client.Post(List, new { answers = Client.Shortest });
        var address = sent.Headers.Location!.ToString();
        await client.Get(List);
        Assert.Equal(200, (await client.Get(address)).Status);
        Assert.Equal(200, (await client.Get(address + "/events")).Status);
        Assert.Equal(404, (await client.Get(List + "/nonsense")).Status);
        var reference = sent["reference"];
        var log = await Client.Look(shared.Service, database => database.AccessLog.AsNoTracking()
            .Where(row => row.ComplaintId == database.Complaints.First(complaint => complaint.Reference == reference).Id).ToListAsync(), "northline");
        Assert.Equal(["Case system", "Case system"], log.Select(row => row.AccountName));
    }

    [Fact]
    public async Task A_complaint_of_another_body_is_not_found()
    {
        using var northline = await Reader();
        using var boats = await Client.WithKey(shared.Service, "boats", "complaints:read", "complaints:handle");
        var reference = (await northline.Post(List, new { answers = Client.Shortest }))["reference"];
        Assert.Equal(404, (await boats.Get($"/api/v1/boats/complaints/{reference}")).Status);
        Assert.Equal(404, (await boats.Get($"/api/v1/boats/complaints/{reference}/events")).Status);
        Assert.Equal(404, (await boats.Post($"/api/v1/boats/complaints/{reference}/add-note", new { words = "Hello" })).Status);
    }

    [Fact]
    public async Task A_complaint_and_its_events_say_what_happened_by_whom_and_when()
    {
        using var client = await Reader();
        var sent = await client.Post(List, new { answers = Client.Shortest });
        var complaint = await client.Get(sent.Headers.Location!.ToString());
        Assert.Equal("received", complaint["stage"]);
        Assert.Equal("Ada", complaint.Json.GetProperty("complainant").GetProperty("firstName").GetString());
        Assert.Equal("acknowledge", complaint.Json.GetProperty("needs")[0].GetProperty("kind").GetString());
        Assert.DoesNotContain("code", complaint.Text, StringComparison.OrdinalIgnoreCase);
        var first = (await client.Get(sent.Headers.Location + "/events")).Json.GetProperty("events")[0];
        Assert.Equal(("complaint-received", "program"), (first.GetProperty("type").GetString(), first.GetProperty("by").GetProperty("kind").GetString()));
        Assert.Equal("Nobody rang back.", first.GetProperty("data").GetProperty("answers").GetProperty("what-happened")[0].GetString());
    }

    [Theory]
    [InlineData("ways", 9)]
    [InlineData("opening-times", 1)]
    [InlineData("help", 1)]
    public async Task What_the_body_tells_everybody_is_there_in_both_languages(string address, int least)
    {
        using var client = new Client(shared.Service);
        var english = await client.Get($"/api/v1/boats/{address}");
        var welsh = await client.Get($"/api/v1/boats/{address}?language=cy");
        Assert.Equal((200, 200), (english.Status, welsh.Status));
        Assert.True(english.Json.EnumerateObject().Last().Value.GetArrayLength() >= least);
        Assert.NotEqual(english.Text, welsh.Text);
    }
}
