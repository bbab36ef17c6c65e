using System.Net;
using Heard.Domain.Complaints;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;

namespace Heard.Tests.Features.Staff;

/// <summary>A plan for each issue, people who are asked behind a private link, and what is thought so far.</summary>
[Trait("Database", "Both")]
public sealed class FindOutTests(SharedService shared) : IClassFixture<SharedService>
{
    static readonly (string, string)[] Keeper =
    [
        ("Form.Why", "KnowsSomething"), ("Form.Name", "The lock keeper"), ("Form.Email", "keeper@example.com"), ("Form.Question", "Who shut the lock on 3 May?"),
        ("Form.by-day", "4"), ("Form.by-month", "1"), ("Form.by-year", "2090"),
    ];

    [Fact]
    public async Task Somebody_who_is_asked_reads_the_question_and_nothing_else_and_what_they_write_is_there_for_the_answer()
    {
        var complaint = await Looked(Given.Shortest.With("what-happened", "A secret that nobody else reads."));
        using var handler = await SignedIn("handler");
        Assert.True((await handler.Submit(Of(complaint, "ask"), Keeper)).IsRedirect);
        var message = Assert.Single(await complaint.Messages(shared.Service), message => message.To == "keeper@example.com");
        Assert.DoesNotContain(complaint.Reference, message.Subject, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", message.Body, StringComparison.Ordinal);
        Assert.Contains("/boats/asked/" + complaint.AskedLink(shared.Service), message.Body, StringComparison.Ordinal);

        using var keeper = new Caller(shared.Service);
        var page = await keeper.Get("/boats/asked/" + complaint.AskedLink(shared.Service));
        Assert.Contains("Who shut the lock on 3 May?", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada", page.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await keeper.Submit("/boats/asked/" + complaint.AskedLink(shared.Service), ("Account", " "))).Status);
        Assert.True((await keeper.Submit("/boats/asked/" + complaint.AskedLink(shared.Service), ("Account", "I did, at nine."))).IsRedirect);
        Assert.DoesNotContain("I did, at nine.", (await keeper.Get("/boats/asked/" + complaint.AskedLink(shared.Service))).Text, StringComparison.Ordinal);

        Assert.Contains("I did, at nine.", (await handler.Get(Of(complaint, "plan"))).Text, StringComparison.Ordinal);
        Assert.Contains("I did, at nine.", (await handler.Get(Of(complaint, "answer/issue/1"))).Text, StringComparison.Ordinal);
        Assert.True((await handler.Submit(Of(complaint, "ask/1"), ("Reason", "That is enough."))).IsRedirect);
        Assert.Contains("does not need anything more from you", (await keeper.Get("/boats/asked/" + complaint.AskedLink(shared.Service))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1-", "-2-")]
    [InlineData("-1-", "-1-2")]
    [InlineData("-1-", "-01-x")]
    public async Task A_link_that_is_not_the_link_opens_nothing(string part, string other)
    {
        var complaint = await Looked(Given.Shortest);
        await complaint.Act(shared.Service, new AskPerson(AskWhy.KnowsSomething, "The keeper", "", "Who?", new DateOnly(2090, 1, 4), ""));
        using var stranger = new Caller(shared.Service);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get("/boats/asked/" + complaint.AskedLink(shared.Service).Replace(part, other, StringComparison.Ordinal))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get("/northline/asked/" + complaint.AskedLink(shared.Service))).Status);
    }

    [Fact]
    public async Task A_colleague_who_is_complained_about_can_neither_open_nor_handle_it()
    {
        var complaint = await Looked(Given.Shortest);
        using var handler = await SignedIn("handler");
        using var manager = await SignedIn("manager");
        Assert.Equal("#Email", (await handler.Submit(Of(complaint, "ask"), [.. Keeper.Skip(3), ("Form.Why", "ComplainedAbout"), ("Form.Name", "Me"), ("Form.Email", "handler@boats.example")])).Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.True((await manager.Submit(Of(complaint, "ask"), [.. Keeper.Skip(3), ("Form.Why", "ComplainedAbout"), ("Form.Name", "The handler"), ("Form.Email", "Handler@boats.example")])).IsRedirect);
        Assert.Equal(HttpStatusCode.NotFound, (await handler.Get(Of(complaint, ""))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await handler.Get(Of(complaint, "answer"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await manager.Get(Of(complaint, ""))).Status);
        using var theirs = new Caller(shared.Service);
        Assert.Contains("We want to hear from you before we do.", (await theirs.Get("/boats/asked/" + complaint.AskedLink(shared.Service))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_is_where_the_answer_begins_and_what_is_thought_so_far_is_heard_before_it_is_final()
    {
        var complaint = await Looked(Given.Shortest);
        using var handler = await SignedIn("handler");
        Assert.Equal(["#Evidence", "#Standards"], (await handler.Submit(Of(complaint, "plan/1"))).Page.QuerySelectorAll(".govuk-error-summary a").Select(link => link.GetAttribute("href")));
        Assert.True((await handler.Submit(Of(complaint, "plan/1"), ("Evidence", "The log of the lock."), ("Standards", "Locks are open from eight."))).IsRedirect);
        Assert.Equal("The log of the lock.", (await handler.Get(Of(complaint, "answer/issue/1"))).Page.QuerySelector("#LookedAt")!.TextContent.Trim());

        Assert.Equal("#Words", (await handler.Submit(Of(complaint, "views"), ("Form.Words", "I think that …"))).Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.True((await handler.Submit(Of(complaint, "views"), ("Form.Words", "I think that the lock was shut."))).IsRedirect);
        Assert.Contains(await complaint.Messages(shared.Service), message => message.Body.StartsWith("I think that the lock was shut.", StringComparison.Ordinal));
        using var person = await new Caller(shared.Service).Follow(complaint);
        Assert.Contains("I think that the lock was shut.", (await person.Get("/boats/track/complaint")).Text, StringComparison.Ordinal);
    }

    async Task<Submitted> Looked(Heard.Domain.Intake.Answers answers)
    {
        var complaint = await Submitted.Make(shared.Service, answers);
        await complaint.Act(shared.Service, new BeginCloserLook(CloserLookWhy.Colleague, "Three teams."));
        await complaint.Act(shared.Service, new SendStatement([new(0, "The lock was shut.")], "", "By email.", 0, "This is what I look at."));
        return complaint;
    }

    static string Of(Submitted complaint, string page) => $"/staff/boats/complaints/{complaint.Reference}{(page.Length > 0 ? "/" + page : "")}";

    Task<Caller> SignedIn(string name) => new Caller(shared.Service).SignIn(name + "@boats.example");
}
