using Heard.Domain.Complaints;
using Heard.Domain.Mail;
using Heard.Domain.Organisations;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Files;
using Heard.Tests.Running;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Mailbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Mailbox;

/// <summary>Messages that wait, and the colleagues who deal with them.</summary>
[Trait("Database", "Both")]
public sealed class MailTaskTests(PostBox post) : IClassFixture<PostBox>
{
    [Fact]
    public async Task A_colleague_makes_a_complaint_of_a_message_once_and_who_comes_second_is_told_who_was_first()
    {
        var row = await Waits("mp@example.org", "The pump");
        using var first = await new Caller(post.Service).SignIn("handler@boats.example");
        using var second = await new Caller(post.Service).SignIn("manager@boats.example");
        await second.Get(Address(row));
        var answers = await Task.WhenAll(first.Submit(Address(row), ("Do", "Complaint")), second.Post(Address(row), ("Do", "Spam")));
        Assert.All(answers, answer => Assert.True(answer.IsRedirect, $"{answer.Status}"));

        var settled = (await post.Rows()).Single(other => other.Id == row.Id);
        Assert.Equal(MailState.Settled, settled.State);
        var page = (await second.Get(Address(row))).Page.QuerySelector("main")!;
        Assert.Contains($"{settled.SettledBy} {(settled.SettledAs is MailSettlement.Spam ? "said that it is spam" : "made a complaint of it")}", page.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form"));
        Assert.Equal(settled.SettledAs is MailSettlement.Spam ? 0 : 1, await post.Read(database => database.Complaints.IgnoreQueryFilters().CountAsync(complaint => complaint.SearchText.Contains("mp@example.org wrote"))));
    }

    [Fact]
    public async Task What_somebody_does_who_looked_at_the_message_before_it_was_dealt_with_leaves_nothing()
    {
        var (complaint, _) = await post.Complains("hal@example.com");
        var row = await Waits("stale@example.org", "Stale");
        await Tasks((tasks, _) => tasks.Settle(row, MailSettlement.Duplicate, Actor.System));
        var before = (await post.Case(complaint)).Timeline.Count;
        await Assert.ThrowsAsync<TakenAlreadyException>(() => Tasks((tasks, _) => tasks.Settle(row, MailSettlement.Spam, Actor.System)));
        await Assert.ThrowsAsync<TakenAlreadyException>(() => Tasks((tasks, body) => tasks.Note(body, row, null, complaint, Actor.System)));
        Assert.Equal(before, (await post.Case(complaint)).Timeline.Count);
        Assert.Equal(MailSettlement.Duplicate, (await post.Rows()).Single(other => other.Id == row.Id).SettledAs);
    }

    [Fact]
    public async Task A_complaint_that_a_colleague_makes_of_a_message_has_its_words_its_files_and_its_original_and_the_sender_is_told()
    {
        var row = await Waits("program@example.org", "The pump", ("lock.jpg", Payload.Photograph()), ("run.exe", [.. "MZ"u8, 0, 0]));
        using var handler = await new Caller(post.Service).SignIn("handler@boats.example");
        await handler.Submit(Address(row), ("Do", "Complaint"));
        var settled = (await post.Rows()).Single(other => other.Id == row.Id);
        var file = await post.Case(settled.ComplaintId!.Value);
        Assert.Equal((Channel.Email, "program@example.org"), (file.Complaint.Channel, file.Complaint.Complainant.Email));
        Assert.Equal(["lock.jpg"], file.Complaint.Files.Select(one => one.Name));
        Assert.Equal("Priya Nair", file.Timeline[0].ByName);
        Assert.Single(await post.Service.Mail("program@example.org"));
        var complaint = (await handler.Get($"/staff/boats/complaints/{file.Complaint.Reference}")).Page;
        var link = complaint.QuerySelector($"a[href='{Address(row)}']");
        Assert.NotNull(link);
        Assert.Contains("run.exe", (await handler.Get(Address(row))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_is_added_to_the_complaint_that_a_colleague_names_or_filed_with_it_for_colleagues()
    {
        var (complaint, subject) = await post.Complains("gwen@example.com");
        var reference = (await post.Case(complaint)).Complaint.Reference;
        using var handler = await new Caller(post.Service).SignIn("handler@boats.example");

        var words = await post.Take(Messages.From("gwen.at.work@example.com", subject, "It is worse.").With(("lock.jpg", Payload.Photograph())));
        Assert.Contains(reference.Grouped, (await handler.Get(Address(words))).Text, StringComparison.Ordinal);
        foreach (var (typed, problem) in new[] { ("", "Enter a reference"), ("nonsense", "Enter a reference"), ("2222 2222", "There is no complaint") })
        {
            Assert.Contains(problem, (await handler.Submit(Address(words), ("Do", "Words"), ("Reference", typed))).Page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        }

        Assert.EndsWith($"/complaints/{reference}", (await handler.Submit(Address(words), ("Do", "Words"), ("Reference", reference.Grouped.ToLowerInvariant()))).Location, StringComparison.Ordinal);
        var file = await post.Case(complaint);
        Assert.Equal(("It is worse.", "lock.jpg"), (((WordsAdded)file.Timeline[^1].Event).Words, Assert.Single(file.Complaint.Files).Name));

        var note = await post.Take(Messages.From("neighbour@example.com", $"About {reference}", "I saw it too."));
        await handler.Submit(Address(note), ("Do", "Note"), ("NoteReference", reference.ToString()));
        file = await post.Case(complaint);
        Assert.Equal($"Email from neighbour@example.com: About {reference}\n\nI saw it too.", ((NoteAdded)file.Timeline[^1].Event).Words);
        Assert.Single(await post.Service.Mail("gwen@example.com"));
        Assert.Empty(await post.Service.Mail("neighbour@example.com"));
    }

    [Fact]
    public async Task The_list_is_the_oldest_first_says_why_and_is_counted_on_the_inbox()
    {
        var older = await Waits("older@example.org", "Older");
        var newer = await Waits("newer@example.org", "Newer");
        using var handler = await new Caller(post.Service).SignIn("handler@boats.example");
        var waiting = (await post.Rows()).Count(row => row is { State: MailState.ForColleague } && row.OrganisationId == older.OrganisationId);
        Assert.Contains($"{waiting} messages wait", (await handler.Get("/staff/boats")).Text, StringComparison.Ordinal);
        var list = (await handler.Get("/staff/boats/mail")).Page.QuerySelectorAll("table a").Select(link => link.TextContent).ToList();
        Assert.InRange(list.IndexOf("Older"), 0, list.IndexOf("Newer") - 1);
        await handler.Submit(Address(newer), ("Do", "NotForUs"));
        Assert.DoesNotContain("Newer", (await handler.Get("/staff/boats/mail")).Text, StringComparison.Ordinal);
        Assert.Contains("Priya Nair said that it needs nothing", (await handler.Get("/staff/boats/mail?show=done")).Text, StringComparison.Ordinal);

        var away = await post.Take(Messages.From("away@example.com", "Away until Monday", "I am away.").With("Auto-Submitted", "auto-replied"));
        Assert.Equal(MailState.Ignored, away.State);
        Assert.Contains("Away until Monday", (await handler.Get("/staff/boats/mail?show=ignored")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_a_message_is_written_down_and_only_who_reads_complaints_may()
    {
        var row = await Waits("private@example.org", "Private");
        using var handler = await new Caller(post.Service).SignIn("handler@boats.example");
        await handler.Get(Address(row));
        Assert.Equal(["Priya Nair"], await post.Read(database => database.AccessLog.IgnoreQueryFilters().Where(opened => opened.ComplaintId == row.Id).Select(opened => opened.AccountName).ToListAsync()));
        using var colleague = await new Caller(post.Service).SignIn("colleague@boats.example");
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await colleague.Get(Address(row))).Status);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await colleague.Get("/staff/boats/mail")).Status);
    }

    [Fact]
    public async Task The_original_is_saved_and_never_shown_after_a_warning_where_nothing_has_checked_it()
    {
        var row = await Waits("original@example.org", "The original");
        using var handler = await new Caller(post.Service).SignIn("handler@boats.example");
        Assert.Equal(System.Net.HttpStatusCode.Conflict, (await handler.Get(Address(row) + "/original")).Status);
        await post.Service.Checked();
        Assert.Contains("Nobody has checked this message", (await handler.Get(Address(row) + "/original")).Text, StringComparison.Ordinal);
        var saved = await handler.Post(Address(row) + "/original");
        Assert.Contains("original@example.org wrote", saved.Text, StringComparison.Ordinal);
        Assert.Contains("sandbox", string.Join(' ', saved.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_without_words_cannot_become_a_complaint_by_itself_and_one_that_was_too_large_neither()
    {
        var row = await post.Take(Messages.From("empty@example.org", "", ""));
        Assert.Equal(nameof(MailReason.Empty), row.Why);
        using var handler = await new Caller(post.Service).SignIn("handler@boats.example");
        Assert.Null((await handler.Get(Address(row))).Page.QuerySelector("input[value=Complaint]"));
        Assert.Contains("There are no words in it", (await handler.Post(Address(row), ("Do", "Complaint"))).Text, StringComparison.Ordinal);
        Assert.Contains("Select what to do", (await handler.Post(Address(row))).Text, StringComparison.Ordinal);
    }

    Task<bool> Tasks(Func<MailTasks, Organisation, Task> act) => Submitted.At(post.Service, "boats", async (services, body) =>
    {
        await act(services.GetRequiredService<MailTasks>(), body);
        return true;
    });

    async Task<MailRow> Waits(string address, string subject, params (string, byte[])[] files)
    {
        var message = Messages.From(address, subject, $"{address} wrote this.").With("Auto-Submitted", "auto-generated");
        var row = await post.Take(files.Length == 0 ? message : message.With(files));
        Assert.Equal((MailState.ForColleague, nameof(MailReason.Automatic)), (row.State, row.Why));
        return row;
    }

    static string Address(MailRow row) => $"/staff/boats/mail/{row.Id}";
}
