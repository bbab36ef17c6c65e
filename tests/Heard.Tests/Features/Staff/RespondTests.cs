using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Domain.Intake;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Features.Staff;

/// <summary>The final response as colleagues write it and people read it.</summary>
[Trait("Database", "Both")]
public sealed class RespondTests(SharedService shared) : IClassFixture<SharedService>
{
    static readonly (string, string)[] Answered =
    [
        ("Form.LookedAt", "The log of the office."), ("Form.ShouldHave", "Our promise says within a day."), ("Form.Happened", "Nobody rang."),
        ("Form.Finding", "Upheld"), ("Form.Impact", "A week of waiting."), ("Form.Apology", "I am sorry that nobody rang."), ("Form.BasedOn", "0"),
    ];

    [Fact]
    public async Task A_response_is_led_past_everything_that_is_in_the_way_read_by_other_eyes_and_read_by_the_person()
    {
        var complaint = await Looked(Given.Shortest);
        using var handler = await new Caller(shared.Service).SignIn("handler@boats.example");
        Assert.Contains("Issue 1 has no answer", (await handler.Get(Of(complaint))).Text, StringComparison.Ordinal);
        Assert.True((await handler.Submit(Of(complaint, "/issue/1"), Answered)).IsRedirect);
        Assert.True((await handler.Submit(Of(complaint, "/remedy/0"), Remedy("We ring you on Monday.", owner: ""))).IsRedirect);
        Assert.Contains("“We ring you on Monday.” has nobody who does it, or no day", (await handler.Get(Of(complaint))).Text, StringComparison.Ordinal);
        Assert.True((await handler.Submit(Of(complaint, "/remedy/1"), Remedy("We ring you on Monday.", owner: "Priya Nair"))).IsRedirect);
        Assert.True((await handler.Submit(Of(complaint) + "?handler=Around", ("Around.Opening", "You complained that nobody rang back."), ("Around.WillChange", ""))).IsRedirect);
        Assert.True((await handler.Submit(Of(complaint) + "?handler=Ask")).IsRedirect);
        var own = await handler.Submit(Of(complaint) + "?handler=Approve");
        Assert.Equal("You wrote it: somebody else approves it", own.Page.QuerySelector(".govuk-error-summary a")!.TextContent);

        using var manager = await new Caller(shared.Service).SignIn("manager@boats.example");
        Assert.True((await manager.Submit(Of(complaint) + "?handler=Approve")).IsRedirect);
        Assert.True((await handler.Submit(Of(complaint) + "?handler=Send")).IsRedirect);

        var sent = Assert.Single(await complaint.Messages(shared.Service), message => message.Subject.StartsWith("Our answer to your complaint", StringComparison.Ordinal));
        string[] told = ["You complained that nobody rang back.", "1. Nobody rang back.", "The log of the office.", "We uphold this part of your complaint.", "A week of waiting.", "I am sorry that nobody rang.",
            "We ring you on Monday. Priya Nair will do this by", "If you do not agree", "Parliamentary and Health Service Ombudsman", "A Member of Parliament has to send your complaint on.", "Priya Nair"];
        var at = 0;
        foreach (var words in told)
        {
            var found = sent.Body.IndexOf(words, at, StringComparison.Ordinal);
            Assert.True(found >= 0, words);
            at = found;
        }

        using var person = await new Caller(shared.Service).Follow(complaint);
        Assert.Null((await complaint.Act(shared.Service, new ReopenComplaint(ReopenWhy.NewFromPerson, "A letter was found."))).Refusal);
        Assert.Contains("I am sorry that nobody rang.", (await handler.Get(Of(complaint, "/preview?asSent=true"))).Text, StringComparison.Ordinal);
        Assert.NotNull((await person.Get("/boats/track/complaint")).Page.QuerySelector("a[href='/boats/track/answer']"));
        var answer = (await person.Get("/boats/track/answer")).Page;
        Assert.Equal(["1. Nobody rang back.", "What we will do to put it right", "If you do not agree"], answer.QuerySelectorAll("main h2").Select(heading => heading.TextContent));
    }

    [Fact]
    public async Task Of_two_who_write_about_one_issue_the_second_sees_both_texts_and_loses_neither()
    {
        var complaint = await Looked(Given.Shortest);
        using var first = await new Caller(shared.Service).SignIn("handler@boats.example");
        using var second = await new Caller(shared.Service).SignIn("manager@boats.example");
        Assert.True((await first.Submit(Of(complaint, "/issue/1"), Answered)).IsRedirect);
        (string, string)[] other = [.. Answered.Select(field => field.Item1 == "Form.Happened" ? (field.Item1, "It rang, and nobody was there.") : field)];
        var answer = await second.Submit(Of(complaint, "/issue/1"), other);
        Assert.Equal("Somebody changed this while you were writing", answer.Page.QuerySelector(".govuk-error-summary a[href='#meanwhile']")!.TextContent);
        Assert.Contains("Nobody rang.", answer.Page.QuerySelector("#meanwhile")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("It rang, and nobody was there.", answer.Page.QuerySelector("#Happened")!.TextContent.Trim());
        Assert.Equal("1", answer.Page.QuerySelector("input[name='Form.BasedOn']")!.GetAttribute("value"));
        Assert.True((await second.Post(Of(complaint, "/issue/1"), [.. other[..^1], ("Form.BasedOn", "1")])).IsRedirect);
        Assert.Equal("It rang, and nobody was there.", (await complaint.Read(shared.Service)).Complaint.AnswerTo(1)!.Happened);
    }

    [Fact]
    public async Task What_is_private_is_in_the_way_until_the_authorisation_is_confirmed_and_hidden_again_when_it_is_taken_back()
    {
        var complaint = await Looked(Given.ForMother);
        using var handler = await new Caller(shared.Service).SignIn("handler@boats.example");
        Assert.True((await handler.Submit(Of(complaint, "/issue/1"), [.. Answered, ("Form.IsPrivate", "true")])).IsRedirect);
        Assert.Contains("The answer to issue 1 is private", (await handler.Get(Of(complaint))).Text, StringComparison.Ordinal);
        foreach (var command in new ComplaintCommand[]
        {
            new GiveAuthorisation(ConsentHow.Link, "Edith", ""), new ConfirmAuthorisation("Rang."),
            new WriteResponse("You complained.", "", "writer", "Priya Nair"), new AskApproval(), new ApproveResponse("reader", "Gareth Owen"),
        })
        {
            Assert.Null((await complaint.Act(shared.Service, command)).Refusal);
        }

        Assert.True((await handler.Submit(Of(complaint) + "?handler=Send")).IsRedirect);
        using var daughter = await new Caller(shared.Service).Follow(complaint);
        Assert.Contains("Nobody rang.", (await daughter.Get("/boats/track/answer")).Text, StringComparison.Ordinal);
        await complaint.Act(shared.Service, new WithdrawAuthorisation());
        Assert.True((await daughter.Get("/boats/track/answer")).IsRedirect);
        Assert.Null((await daughter.Get("/boats/track/complaint")).Page.QuerySelector("a[href='/boats/track/answer']"));
    }

    [Fact]
    public async Task What_was_promised_is_listed_until_it_is_done_and_the_person_is_told()
    {
        var complaint = await Looked(Given.Shortest);
        using var handler = await new Caller(shared.Service).SignIn("handler@boats.example");
        await handler.Submit(Of(complaint, "/issue/1"), Answered);
        await handler.Submit(Of(complaint, "/remedy/0"), Remedy("We ring you on Monday.", owner: "Priya Nair"));
        foreach (var command in new ComplaintCommand[] { new WriteResponse("You complained.", "", "writer", "Priya Nair"), new AskApproval(), new ApproveResponse("reader", "Gareth Owen") })
        {
            Assert.Null((await complaint.Act(shared.Service, command)).Refusal);
        }

        await handler.Submit(Of(complaint) + "?handler=Send");
        Assert.Equal(NeedKind.Remedy, (await complaint.Row(shared.Service)).Need);
        var draft = await handler.Submit(Of(complaint, "/done/1"), ("Words", "It is done: …"));
        Assert.Contains("where the draft has dots", draft.Page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.True((await handler.Post(Of(complaint, "/done/1"), ("Words", "We rang this morning."))).IsRedirect);
        Assert.Null((await complaint.Row(shared.Service)).Need);
        Assert.Contains(await complaint.Messages(shared.Service), message => message.Body.StartsWith("We rang this morning.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_ends_without_an_answer_tells_the_person_why_and_that_they_can_still_ask()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var handler = await new Caller(shared.Service).SignIn("handler@boats.example");
        var address = $"/staff/boats/complaints/{complaint.Reference}/end";
        Assert.Equal("Select why it ends", (await handler.Submit(address)).Page.QuerySelector(".govuk-error-summary a")!.TextContent);
        Assert.True((await handler.Submit(address, ("Form.Why", "NoContact"), ("Form.Reason", "Four calls."), ("Form.Words", "I cannot reach you."))).IsRedirect);
        Assert.Contains(await complaint.Messages(shared.Service), message => message.Body.StartsWith("I cannot reach you.", StringComparison.Ordinal) && message.Body.Contains("ask for a closer look at any time", StringComparison.Ordinal));
        using var person = await new Caller(shared.Service).Follow(complaint);
        var page = (await person.Get("/boats/track/complaint")).Page;
        Assert.Contains("We have stopped looking at this complaint", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Four calls.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/boats/track/closer-look']"));
    }

    [Fact]
    public async Task When_the_Ombudsman_upholds_what_they_recommend_is_promised_and_kept_in_the_list()
    {
        var complaint = await Looked(Given.Shortest);
        using var handler = await new Caller(shared.Service).SignIn("handler@boats.example");
        await handler.Submit(Of(complaint, "/issue/1"), Answered);
        foreach (var command in new ComplaintCommand[] { new WriteResponse("You complained.", "", "writer", "Priya Nair"), new AskApproval(), new ApproveResponse("reader", "Gareth Owen") }) await complaint.Act(shared.Service, command);
        await handler.Submit(Of(complaint) + "?handler=Send");
        Assert.True((await handler.Submit($"/staff/boats/complaints/{complaint.Reference}/ombudsman", ("Step", "Upheld"), ("Words", "They say that we were wrong."))).IsRedirect);
        Assert.Null((await complaint.Row(shared.Service)).Need);
        var unfinished = await handler.Submit(Of(complaint, "/remedy/0"), Remedy("£150 for the summer.", owner: ""));
        Assert.Equal("#Owner", unfinished.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.True((await handler.Submit(Of(complaint, "/remedy/0"), Remedy("The summer's fee goes back.", owner: "Priya Nair"))).IsRedirect);
        Assert.Equal(NeedKind.Remedy, (await complaint.Row(shared.Service)).Need);
        using var person = await new Caller(shared.Service).Follow(complaint);
        Assert.Contains("The summer's fee goes back.", (await person.Get("/boats/track/complaint")).Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    async Task<Submitted> Looked(Answers answers)
    {
        var complaint = await Submitted.Make(shared.Service, answers);
        await complaint.Act(shared.Service, new Acknowledge("I have read it."));
        await complaint.Act(shared.Service, new BeginCloserLook(CloserLookWhy.Colleague, "Three teams."));
        await complaint.Act(shared.Service, new SendStatement([new(0, "Nobody rang back.")], "A call.", "By email.", 0, "This is what I look at.") { NothingPrivate = true });
        return complaint;
    }

    (string, string)[] Remedy(string what, string owner)
    {
        var by = shared.Service.Services.GetRequiredService<TimeProvider>().GetUtcNow().AddDays(20);
        return [("Form.Kind", "PutRight"), ("Form.What", what), ("Form.Pounds", ""), ("Form.Owner", owner), ("Form.by-day", $"{by.Day}"), ("Form.by-month", $"{by.Month}"), ("Form.by-year", $"{by.Year}")];
    }

    static string Of(Submitted complaint, string place = "") => $"/staff/boats/complaints/{complaint.Reference}/answer{place}";
}
