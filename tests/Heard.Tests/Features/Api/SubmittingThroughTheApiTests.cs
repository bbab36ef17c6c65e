using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Tests.Running;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Heard.Tests.Features.Api;

[Trait("Database", "Both")]
public sealed class SubmittingThroughTheApiTests(SharedService shared) : IClassFixture<SharedService>
{
    RunningService Service => shared.Service;

    [Fact]
    public async Task A_person_without_a_key_complains_and_follows_it_with_the_code()
    {
        using var client = new Client(Service);
        var sent = await client.Complain(Client.Shortest);
        Assert.Equal(201, sent.Status);
        Assert.Equal($"/api/v1/boats/complaints/{sent["reference"]}", sent.Headers.Location!.ToString());
        Assert.Equal(24, sent["code"].Length);
        var follow = sent.Json.GetProperty("links").GetProperty("follow").GetString()!;
        Assert.EndsWith($"/boats/track/{sent["reference"]}-{sent["code"].Replace(" ", "", StringComparison.Ordinal)}", follow, StringComparison.Ordinal);
        Assert.Equal(200, (await client.Get(follow)).Status);

        var row = await Row(sent["reference"]);
        Assert.Equal(Channel.Api, row.Channel);
        Assert.Equal(ActorKind.Complainant, (await Events(row.Id))[0].ActorKind);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_named_where_it_stands_in_the_language_asked()
    {
        using var client = new Client(Service);
        var answers = new Dictionary<string, object?> { ["for-whom"] = "nobody", ["contact-by"] = new[] { "email" }, ["email"] = "not an email", ["when"] = new string('a', 201) };
        var english = await client.Complain(answers);
        Assert.Equal(422, english.Status);
        Assert.Equal("application/problem+json", english.Content.ContentType!.MediaType);
        Assert.Equal(
            ["/answers/for-whom not-offered", "/answers/what-happened missing", "/answers/when too-long", "/answers/your-first-name missing", "/answers/email not-an-email", "/answers/agreement missing"],
            english.Errors);
        var welsh = await client.Complain(answers, ("Accept-Language", "cy"));
        Assert.Equal("cy", Assert.Single(welsh.Content.ContentLanguage));
        Assert.NotEqual(english["title"], welsh["title"]);
        Assert.NotEqual(english.Json.GetProperty("errors")[1].GetProperty("detail").GetString(), welsh.Json.GetProperty("errors")[1].GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_question_that_does_not_exist_and_an_answer_of_the_wrong_type_are_named()
    {
        using var client = new Client(Service);
        var answers = Client.Shortest;
        answers["shoe/size"] = "9";
        answers["when"] = 7;
        answers["contact-by"] = new object[] { "email", 7 };
        answers["for-whom"] = new[] { "myself" };
        var reply = await client.Post("/api/v1/boats/complaints", new { answers, colour = "red", language = "fr" });
        Assert.Equal(422, reply.Status);
        Assert.Equal(
            ["/answers/contact-by/1 wrong-type", "/answers/for-whom wrong-type", "/answers/shoe~1size unknown-question", "/answers/when wrong-type", "/colour unknown-field", "/language not-offered"],
            reply.Errors.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_answer_that_does_not_apply_is_named_and_not_kept()
    {
        using var client = new Client(Service);
        var answers = Client.Shortest;
        answers["phone"] = "020 7946 0000";
        var sent = await client.Complain(answers);
        Assert.Equal("phone", Assert.Single(sent.Json.GetProperty("ignored").EnumerateArray()).GetString());
        Assert.DoesNotContain("020 7946", (await Events((await Row(sent["reference"])).Id))[0].Payload!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_at_once_with_one_idempotency_key_make_one_complaint_and_get_one_answer()
    {
        using var client = new Client(Service);
        var key = Guid.CreateVersion7().ToString();
        var answers = Client.Shortest;
        answers["email"] = "once@example.com";
        var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.Complain(answers, ("Idempotency-Key", key))));
        Assert.All(replies, reply => Assert.Equal(201, reply.Status));
        Assert.Single(replies.Select(reply => reply.Text).Distinct());
        Assert.Single(await Service.Mail("once@example.com"));
    }

    [Fact]
    public async Task An_idempotency_key_is_for_one_complaint_of_one_caller()
    {
        using var anybody = new Client(Service);
        using var program = await Client.WithKey(Service, "boats", "complaints:write");
        var key = ("Idempotency-Key", Guid.CreateVersion7().ToString());
        var first = await anybody.Complain(Client.Shortest, key);
        Assert.Equal(first.Text, (await anybody.Complain(Client.Shortest, key)).Text);

        var other = Client.Shortest;
        other["what-happened"] = "Something else.";
        var reused = await anybody.Complain(other, key);
        Assert.Equal(422, reused.Status);
        Assert.EndsWith("#problem-repeated", reused["type"], StringComparison.Ordinal);
        Assert.DoesNotContain(first["code"], reused.Text, StringComparison.Ordinal);

        Assert.NotEqual(first["reference"], (await program.Complain(Client.Shortest, key))["reference"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("long")]
    public async Task An_idempotency_key_has_1_to_255_characters(string key)
    {
        using var client = new Client(Service);
        Assert.Equal(400, (await client.Complain(Client.Shortest, ("Idempotency-Key", key == "long" ? new string('k', 256) : key))).Status);
        Assert.Equal(201, (await client.Complain(Client.Shortest, ("Idempotency-Key", new string('k', 255)))).Status);
    }

    [Fact]
    public async Task A_program_types_in_a_letter_and_its_promises_count_from_the_day_it_arrived()
    {
        using var client = await Client.WithKey(Service, "boats", "complaints:write");
        var answers = Client.Shortest;
        answers["agreement"] = "yes";
        var sent = await client.Post("/api/v1/boats/complaints", new { answers, channel = "letter", receivedOn = "2026-01-05" });
        Assert.Equal(201, sent.Status);
        Assert.Equal("2026-01-08", sent["acknowledgeBy"]);
        var row = await Row(sent["reference"]);
        Assert.Equal(Channel.Letter, row.Channel);
        var first = (await Events(row.Id))[0];
        Assert.Equal((ActorKind.Program, "Case system"), (first.ActorKind, first.ActorName));
    }

    [Fact]
    public async Task A_letter_from_the_future_is_refused_and_leaves_nothing_behind()
    {
        using var client = await Client.WithKey(Service, "boats", "complaints:write");
        var before = await Client.Look(Service, database => database.Complaints.CountAsync());
        var reply = await client.Post("/api/v1/boats/complaints", new { answers = Client.Shortest, channel = "letter", receivedOn = "2099-01-01" });
        Assert.Equal(["/receivedOn received-in-the-future"], reply.Errors);
        Assert.Equal(before, await Client.Look(Service, database => database.Complaints.CountAsync()));
    }

    [Fact]
    public async Task Only_with_a_key_can_a_channel_be_named_and_never_that_of_the_website()
    {
        using var anybody = new Client(Service);
        using var program = await Client.WithKey(Service, "boats", "complaints:write");
        var letter = new { answers = Client.Shortest, channel = "letter" };
        Assert.Equal(["/channel key-needed"], (await anybody.Post("/api/v1/boats/complaints", letter)).Errors);
        Assert.Equal(["/channel not-offered"], (await program.Post("/api/v1/boats/complaints", letter with { channel = "online" })).Errors);
        Assert.Equal(["/receivedOn channel-needed"], (await program.Post("/api/v1/boats/complaints", new { answers = Client.Shortest, receivedOn = "2026-01-05" })).Errors);
        foreach (var channel in new[] { "telephone", "in-person", "letter", "email", "social-media", "api" }) Assert.Equal(201, (await program.Post("/api/v1/boats/complaints", letter with { channel = channel })).Status);
    }

    [Fact]
    public async Task A_network_can_be_slowed_and_a_repeat_and_a_key_cannot()
    {
        await using var service = await RunningService.Start("RateLimits:Complaints=2");
        using var anybody = new Client(service);
        var key = ("Idempotency-Key", "the first");
        var first = await anybody.Complain(Client.Shortest, key);
        Assert.All(await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => anybody.Complain(Client.Shortest, ("Idempotency-Key", "the second")))), reply => Assert.Equal(201, reply.Status));
        var third = await anybody.Complain(Client.Shortest);
        Assert.Equal(429, third.Status);
        Assert.Equal("60", third.Headers.GetValues("Retry-After").Single());
        Assert.Equal(first.Text, (await anybody.Complain(Client.Shortest, key)).Text);

        using var program = await Client.WithKey(service, "boats", "complaints:write");
        for (var i = 0; i < 4; i++) Assert.Equal(201, (await program.Complain(Client.Shortest)).Status);
    }

    Task<ComplaintRow> Row(string reference) => Client.Look(Service, database => database.Complaints.AsNoTracking().SingleAsync(row => row.Reference == reference));

    Task<List<EventRow>> Events(Guid complaint) => Client.Look(Service, database => database.Events.AsNoTracking().Where(row => row.ComplaintId == complaint).OrderBy(row => row.Sequence).ToListAsync());
}
