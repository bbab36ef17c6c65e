using System.Net;
using Heard.Domain.Complaints;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Features.Staff;

/// <summary>Early resolution, a closer look, and the promised day, as colleagues and people meet them.</summary>
[Trait("Database", "Both")]
public sealed class LookingTests(SharedService shared) : IClassFixture<SharedService>
{
    static readonly (string, string)[] Talked = [("Form.Way", "Phone"), ("Form.Said", "Talked it over."), ("Form.Offered", "A new licence by Friday.")];

    [Fact]
    public async Task A_call_that_settles_it_ends_with_a_letter_that_says_how_to_get_a_closer_look_after_all()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var handler = await SignedIn();
        Assert.True((await handler.Submit(Of(complaint, "talk"), [.. Talked, ("Form.Outcome", "Accepted"), ("Form.Words", "We agreed on a new licence.")])).IsRedirect);
        var letter = Assert.Single(await complaint.Messages(shared.Service), message => message.Body.StartsWith("We agreed on a new licence.", StringComparison.Ordinal));
        Assert.Contains("you can ask for a closer look at any time", letter.Body, StringComparison.Ordinal);

        using var person = await new Caller(shared.Service).Follow(complaint);
        var page = (await person.Get("/boats/track/complaint")).Page;
        Assert.DoesNotContain("Talked it over.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/boats/track/closer-look']"));
        Assert.True((await person.Submit("/boats/track/closer-look", ("Words", ""))).IsRedirect);
        Assert.Equal(Stage.CloserLook, (await complaint.Read(shared.Service)).Complaint.Stage);
        Assert.Contains(await complaint.Messages(shared.Service), message => message.Body.StartsWith("You asked us to look more closely", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_looked_at_is_sent_put_right_and_agreed()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest.With("outcome", "A boat that is the right length."));
        await complaint.Act(shared.Service, new BeginCloserLook(CloserLookWhy.Colleague, "Three teams."));
        using var handler = await SignedIn();
        Assert.Contains("A boat that is the right length.", (await handler.Get(Of(complaint, "statement"))).Page.QuerySelector("#Outcome")!.TextContent, StringComparison.Ordinal);
        Assert.True((await handler.Submit(Of(complaint, "statement"), Stated("Nobody rang back.", "The form was lost."))).IsRedirect);
        var sent = Assert.Single(await complaint.Messages(shared.Service), message => message.Body.StartsWith("This is what I look at.", StringComparison.Ordinal));
        Assert.Contains("1. Nobody rang back.\n2. The form was lost.", sent.Body.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        using var person = await new Caller(shared.Service).Follow(complaint);
        Assert.Equal("Write what is wrong or missing", (await person.Submit("/boats/track/issues", ("Words", ""))).Page.QuerySelector(".govuk-error-summary a")!.TextContent);
        Assert.True((await person.Submit("/boats/track/issues", ("Words", "It was lost twice."))).IsRedirect);
        Assert.Contains("It was lost twice.", (await handler.Get(Of(complaint, "statement"))).Text, StringComparison.Ordinal);
        Assert.True((await handler.Submit(Of(complaint, "statement"), Stated("Nobody rang back.", "The form was lost twice."))).IsRedirect);

        await person.Get("/boats/track/complaint");
        Assert.True((await person.Post("/boats/track/complaint?handler=Agree")).IsRedirect);
        var statement = (await complaint.Read(shared.Service)).Complaint.Statement!;
        Assert.Equal((2, StatementState.Agreed), (statement.Version, statement.State));
        Assert.Equal("The form was lost twice.", statement.Issues[1].Words);
    }

    [Fact]
    public async Task More_room_for_issues_loses_nothing_and_sends_nothing()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        await complaint.Act(shared.Service, new BeginCloserLook(CloserLookWhy.Colleague, "Three teams."));
        using var handler = await SignedIn();
        var answer = await handler.Submit(Of(complaint, "statement") + "?handler=More", [.. Stated("One.", "Two."), ("Form.Issues[2].Number", "0"), ("Form.Issues[2].Words", "Three.")]);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(["One.", "Two.", "Three.", "", "", ""], answer.Page.QuerySelectorAll("textarea[id^=Issue]").Select(area => area.TextContent.Trim()));
        Assert.Null((await complaint.Read(shared.Service)).Complaint.Statement);
    }

    [Fact]
    public async Task A_representative_without_authorisation_is_sent_only_what_a_colleague_vouches_for()
    {
        var complaint = await Submitted.Make(shared.Service, Given.ForMother);
        await complaint.Act(shared.Service, new BeginCloserLook(CloserLookWhy.Colleague, "Three teams."));
        using var handler = await SignedIn();
        var refused = await handler.Submit(Of(complaint, "statement"), Stated("Nobody rang back."));
        Assert.Equal("#NothingPrivate", refused.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.True((await handler.Submit(Of(complaint, "statement"), [.. Stated("Nobody rang back."), ("Form.NothingPrivate", "true")])).IsRedirect);
        using var person = await new Caller(shared.Service).Follow(complaint);
        Assert.Contains("Nobody rang back.", (await person.Get("/boats/track/complaint")).Page.QuerySelector("main ol.govuk-list--number")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_promised_day_is_moved_with_words_and_the_first_promise_is_still_told()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var handler = await SignedIn();
        var wrong = await handler.Submit(Of(complaint, "deadline") + "?handler=Delay", Delayed(In(1), "It takes longer."));
        Assert.Equal("Enter a day after the one that was promised", wrong.Page.QuerySelector(".govuk-error-summary a")!.TextContent);
        Assert.Equal("Two are away.", wrong.Page.QuerySelector("#DelayReason")!.TextContent.Trim());
        var tooLong = await handler.Submit(Of(complaint, "deadline") + "?handler=Delay", Delayed(In(90), "It takes longer."));
        Assert.Equal("#until", tooLong.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.True((await handler.Submit(Of(complaint, "deadline") + "?handler=Delay", Delayed(In(45), "It takes longer."))).IsRedirect);
        using var person = await new Caller(shared.Service).Follow(complaint);
        var page = (await person.Get("/boats/track/complaint")).Page.QuerySelector("main")!.TextContent;
        Assert.Contains("We first promised", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Two are away.", page, StringComparison.Ordinal);
        Assert.Contains(await complaint.Messages(shared.Service), message => message.Body.StartsWith("It takes longer.", StringComparison.Ordinal) && message.Body.Contains("You will have our whole answer in writing by", StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_the_time_is_stopped_the_person_reads_so_and_then_the_new_day()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var handler = await SignedIn();
        Assert.True((await handler.Submit(Of(complaint, "deadline") + "?handler=Stop", ("Stop.Reason", "Their papers."), ("Stop.Words", "I wait for your papers."))).IsRedirect);
        using var person = await new Caller(shared.Service).Follow(complaint);
        Assert.Contains("does not run at the moment", (await person.Get("/boats/track/complaint")).Text, StringComparison.Ordinal);
        Assert.True((await handler.Submit(Of(complaint, "deadline") + "?handler=Restart", ("Reason", "They came."))).IsRedirect);
        Assert.DoesNotContain("does not run at the moment", (await person.Get("/boats/track/complaint")).Text, StringComparison.Ordinal);
        Assert.Contains(await complaint.Messages(shared.Service), message => message.Body.StartsWith("The time for our answer to your complaint runs again. You will have our whole answer", StringComparison.Ordinal));
    }

    static (string, string)[] Stated(params string[] issues) =>
    [
        .. issues.SelectMany((issue, place) => new[] { ($"Form.Issues[{place}].Number", $"{place + 1}"), ($"Form.Issues[{place}].Words", issue) }),
        ("Form.Outcome", "An apology."), ("Form.KeepInTouch", "By phone on Tuesdays."), ("Form.UpdateEvery", "10"), ("Form.Words", "This is what I look at."),
    ];

    static (string, string)[] Delayed(DateTimeOffset until, string words) =>
    [
        ("Delay.until-day", $"{until.Day}"), ("Delay.until-month", $"{until.Month}"), ("Delay.until-year", $"{until.Year}"),
        ("Delay.Reason", "Two are away."), ("Delay.Agreed", "no"), ("Delay.Words", words),
    ];

    DateTimeOffset In(int days) => shared.Service.Services.GetRequiredService<TimeProvider>().GetUtcNow().AddDays(days);

    static string Of(Submitted complaint, string place) => $"/staff/boats/complaints/{complaint.Reference}/{place}";

    Task<Caller> SignedIn() => new Caller(shared.Service).SignIn("handler@boats.example");
}
