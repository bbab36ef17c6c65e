using System.Text;
using Heard.Domain.Complaints;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Data;
using Heard.Web.Features.Api;
using Microsoft.EntityFrameworkCore;

namespace Heard.Tests.Features.Api;

[Trait("Database", "Both")]
public sealed class HandlingTests(SharedService shared) : IClassFixture<SharedService>
{
    Task<Client> Handler() => Client.WithKey(shared.Service, "boats", "complaints:write", "complaints:read", "complaints:handle");

    static async Task<string> New(Client client) => (await client.Complain(Client.Shortest)).Headers.Location!.ToString();

    [Fact]
    public async Task A_program_acknowledges_once_and_is_told_by_name_why_not_twice()
    {
        using var client = await Handler();
        var complaint = await New(client);
        var first = await client.Post(complaint + "/acknowledge", new { words = "We have read it." });
        Assert.Equal(200, first.Status);
        Assert.NotEqual(default, first.Json.GetProperty("acknowledgedAt").GetDateTimeOffset());
        var second = await client.Post(complaint + "/acknowledge", new { words = "We have read it." });
        Assert.Equal((409, nameof(Refusal.AlreadyAcknowledged)), (second.Status, second["refusal"]));

        var id = complaint.Split('/')[^1];
        var acknowledged = await Client.Look(shared.Service, database => database.Events.AsNoTracking()
            .Where(row => row.ComplaintId == database.Complaints.First(one => one.Reference == id).Id && row.Type == "Acknowledged").SingleAsync());
        Assert.Equal((ActorKind.Program, "Case system"), (acknowledged.ActorKind, acknowledged.ActorName));
    }

    [Fact]
    public async Task A_complaint_is_given_only_to_somebody_who_handles_complaints_here_under_their_own_name()
    {
        using var client = await Handler();
        var complaint = await New(client);
        Assert.True((await client.Post(complaint + "/assign", new { account = "handler@boats.example" })).Json.TryGetProperty("assignedTo", out _));
        foreach (var stranger in new[] { "content@boats.example", "handler@families.example", "nobody" }) Assert.Equal(["/account no-such-handler"], (await client.Post(complaint + "/assign", new { account = stranger })).Errors);
        Assert.Equal(["/name unknown-field"], (await client.Post(complaint + "/assign", new { account = "handler@boats.example", name = "Somebody Else" })).Errors);
        var assigned = (await client.Get(complaint + "/events")).Json.GetProperty("events").EnumerateArray().Last();
        Assert.Equal("Priya Nair", assigned.GetProperty("data").GetProperty("name").GetString());
        Assert.False((await client.Post(complaint + "/assign", new { account = "" })).Json.TryGetProperty("assignedTo", out _));
    }

    [Fact]
    public async Task Who_is_complained_about_is_kept_out_also_when_a_program_asks_them_and_nobody_else_can_be_named()
    {
        using var client = await Handler();
        var complaint = await New(client);
        var ask = new { why = "ComplainedAbout", name = "The handler", email = "handler@boats.example", question = "What was said?", by = "2090-01-03" };
        Assert.Equal(["/account unknown-field"], (await client.Post(complaint + "/ask-person", new { ask.why, ask.name, ask.email, ask.question, ask.by, account = "manager" })).Errors);
        Assert.Equal(200, (await client.Post(complaint + "/ask-person", ask)).Status);
        var refused = await client.Post(complaint + "/assign", new { account = "handler@boats.example" });
        Assert.Equal((409, nameof(Refusal.ComplainedAbout)), (refused.Status, refused["refusal"]));
    }

    [Fact]
    public async Task Whoever_gives_a_command_is_written_down_since_the_answer_shows_the_complaint_and_a_refusal_says_how_it_stands()
    {
        using var client = await Handler();
        var complaint = await New(client);
        var reference = complaint.Split('/')[^1];
        Assert.Equal(200, (await client.Post(complaint + "/acknowledge", new { words = "We have read it." })).Status);
        Assert.Equal(409, (await client.Post(complaint + "/acknowledge", new { words = "We have read it." })).Status);
        var log = await Client.Look(shared.Service, database => database.AccessLog.AsNoTracking()
            .Where(row => row.ComplaintId == database.Complaints.First(one => one.Reference == reference).Id).Select(row => row.AccountName).ToListAsync());
        Assert.Equal(["Case system", "Case system"], log);
    }

    [Fact]
    public async Task A_restricted_file_is_not_found_by_a_program_that_would_handle_it()
    {
        using var client = await Handler();
        var made = await Submitted.Make(shared.Service, Given.Shortest);
        var complaint = $"/api/v1/boats/complaints/{made.Reference}";
        Assert.Equal(200, (await client.Post(complaint + "/add-note", new { words = "Hello" })).Status);
        await made.Act(shared.Service, new RaiseRisk(RiskKind.Safeguarding, "He says that he is afraid to go home.", ""));
        Assert.Equal(404, (await client.Post(complaint + "/add-note", new { words = "Hello" })).Status);
        Assert.Equal(404, (await client.Get(complaint)).Status);
    }

    [Fact]
    public async Task What_a_command_lacks_or_does_not_take_is_named()
    {
        using var client = await Handler();
        var complaint = await New(client);
        Assert.Equal(["/words missing"], (await client.Post(complaint + "/add-note", new { })).Errors);
        Assert.Equal(["/colour unknown-field", "/words wrong-type"], (await client.Post(complaint + "/add-note", new { words = 7, colour = "red" })).Errors);
        Assert.Equal(["/words not-text"], (await client.Send("POST", complaint + "/add-note", Client.Json("""{"words":"\ud800"}"""))).Errors);
        Assert.Equal(["/words too-long"], (await client.Post(complaint + "/add-note", new { words = new string('a', 10_001) })).Errors);
        Assert.Equal(["/kind not-offered"], (await client.Post(complaint + "/finish-errand", new { kind = "fly" })).Errors);
        Assert.Equal(["/files unknown-field"], (await client.Post(complaint + "/add-words", new { words = "More.", files = Array.Empty<object>() })).Errors);
        var empty = await client.Post(complaint + "/add-note", new { words = " " });
        Assert.Equal((409, nameof(Refusal.NothingSaid)), (empty.Status, empty["refusal"]));
    }

    [Fact]
    public async Task A_command_that_takes_nothing_needs_no_body_and_what_was_added_is_read()
    {
        using var client = await Handler();
        var complaint = await New(client);
        var added = await client.Post(complaint + "/add-words", new { words = "And another thing.", channel = "telephone" });
        Assert.Contains("new-words", added.Json.GetProperty("needs").EnumerateArray().Select(need => need.GetProperty("kind").GetString()));
        var read = await client.Post(complaint + "/mark-read", null);
        Assert.Equal(200, read.Status);
        Assert.DoesNotContain("new-words", read.Json.GetProperty("needs").EnumerateArray().Select(need => need.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task What_only_the_person_does_has_no_address()
    {
        using var client = await Handler();
        var complaint = await New(client);
        foreach (var command in ApiCommand.NotForPrograms.Keys)
        {
            var name = System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(command.Name);
            Assert.True((await client.Post($"{complaint}/{name}", new { words = "x" })).Status is 404 or 405, name);
        }
    }

    [Fact]
    public void Every_command_of_the_rules_is_for_programs_or_named_with_why_not()
    {
        var text = new StringBuilder("""
            # Commands of the API

            Written by a test from the commands of the lifecycle; do not edit by hand. Each is sent with
            `POST /api/v1/{body}/complaints/{reference}/{command}` and a key with `complaints:handle`.

            | command | fields (*optional*) | what it does |
            | --- | --- | --- |

            """);
        foreach (var command in ApiCommand.All)
        {
            Assert.NotEqual(command.Name, CommandWords.Of(command));
            text.Append("| `").Append(command.Name).Append("` | ").AppendJoin(", ", command.Fields.Select(field => field.Required ? field.Name : $"*{field.Name}*")).Append(" | ").Append(CommandWords.Of(command)).Append(" |\n");
        }

        text.Append("\nNot for programs:\n\n");
        foreach (var (type, why) in ApiCommand.NotForPrograms.OrderBy(one => one.Key.Name, StringComparer.Ordinal)) text.Append("- ").Append(type.Name).Append(": ").Append(why).Append('\n');
        WrittenDocument.Check("docs/api-commands.md", text.ToString());
    }
}
