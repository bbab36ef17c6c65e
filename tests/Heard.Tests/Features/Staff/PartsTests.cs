using Heard.Domain.Complaints;
using Heard.Domain.Routes;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Data;

namespace Heard.Tests.Features.Staff;

/// <summary>Parts that go another way, as colleagues and people meet them.</summary>
[Trait("Database", "Both")]
public sealed class PartsTests(SharedService shared) : IClassFixture<SharedService>
{
    static readonly (string, string)[] Appeal =
    [
        ("Form.What", "You want the refusal changed."), ("Form.Owner", "The licence appeals team"), ("Form.Left", "yes"),
        ("Form.by-day", "15"), ("Form.by-month", "1"), ("Form.by-year", "2090"), ("Form.Words", "You can appeal, and soon."),
    ];

    [Fact]
    public async Task A_part_is_sent_another_way_followed_and_comes_back_together_with_the_rest_in_the_answer()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        await complaint.Act(shared.Service, new BeginCloserLook(CloserLookWhy.Colleague, "Three teams."));
        await complaint.Act(shared.Service, new SendStatement([new(0, "Nobody rang back."), new(0, "The licence was refused.")], "", "By email.", 0, "This is what I look at."));
        using var handler = await SignedIn();
        Assert.NotNull((await handler.Get(Of(complaint, "parts"))).Page.QuerySelector($"a[href$='/parts/to/{nameof(RouteKind.Appeal)}']"));
        Assert.Equal("#Issue", (await handler.Submit(Of(complaint, "parts/to/Appeal"), Appeal)).Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.True((await handler.Submit(Of(complaint, "parts/to/Appeal"), [.. Appeal, ("Form.Issue", "2")])).IsRedirect);
        var letter = Assert.Single(await complaint.Messages(shared.Service), message => message.Body.StartsWith("You can appeal, and soon.", StringComparison.Ordinal));
        Assert.Contains("You want the refusal changed. (An appeal against a decision)\nWith The licence appeals team. You will hear about it by 16 January 2090.", letter.Body.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        using var person = await new Caller(shared.Service).Follow(complaint);
        Assert.Contains("With The licence appeals team.", (await person.Get("/boats/track/complaint")).Text, StringComparison.Ordinal);
        Assert.Contains("Goes another way", (await handler.Get(Of(complaint, "answer"))).Text, StringComparison.Ordinal);

        Assert.True((await handler.Submit(Of(complaint, "parts/1"), ("Form.News", "Ended"), ("Form.Words", "The appeal was allowed."))).IsRedirect);
        Assert.Contains("The appeal was allowed.", (await person.Get("/boats/track/complaint")).Text, StringComparison.Ordinal);
        Assert.Contains("The appeal was allowed.", (await handler.Get(Of(complaint, "answer/preview"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_about_personal_information_has_its_thirty_days_and_points_to_the_Information_Commissioner()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var handler = await SignedIn();
        var page = await handler.Get(Of(complaint, "parts/to/DataProtection"));
        Assert.Null(page.Page.QuerySelector("#by-day"));
        Assert.True((await handler.Submit(Of(complaint, "parts/to/DataProtection"),
            [.. Appeal.Where(field => !field.Item1.StartsWith("Form.by", StringComparison.Ordinal)), .. Fields(page, "Form.Raised-day", "Form.Raised-month", "Form.Raised-year")])).IsRedirect);
        var part = Assert.Single((await complaint.Read(shared.Service)).Complaint.Parts);
        Assert.Equal(part.Raised, (await complaint.Read(shared.Service)).Complaint.ReceivedOn);
        Assert.Contains(await complaint.Messages(shared.Service), message => message.Body.Contains("Information Commissioner's Office", StringComparison.Ordinal));
        Assert.Equal(NeedKind.Acknowledge, (await complaint.Row(shared.Service)).Need);
    }

    [Fact]
    public async Task Where_everything_goes_another_way_the_person_is_not_sent_away()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var handler = await SignedIn();
        Assert.True((await handler.Submit(Of(complaint, "parts/to/Appeal"), [.. Appeal.Where(field => field.Item1 != "Form.Left"), ("Form.Left", "no")])).IsRedirect);
        var row = await complaint.Row(shared.Service);
        Assert.Equal((Stage.OtherRoutes, NeedKind.Part), (row.Stage, row.Need));
        using var person = await new Caller(shared.Service).Follow(complaint);
        var page = await person.Get("/boats/track/complaint");
        Assert.Contains("Everything that you raised goes another way.", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Page.QuerySelector("a[href='/boats/track/closer-look']"));
        Assert.True((await handler.Submit(Of(complaint, "parts/1"), ("Form.News", "CameBack"), ("Form.Words", "There is no right of appeal."))).IsRedirect);
        Assert.Equal(Stage.CloserLook, (await complaint.Row(shared.Service)).Stage);
        Assert.Contains("You want the refusal changed.", (await handler.Get(Of(complaint, "statement"))).Page.QuerySelector("#Issue1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_the_field_and_nothing_is_lost()
    {
        var complaint = await Submitted.Make(shared.Service, Given.ForMother);
        using var handler = await SignedIn();
        var wrong = (await handler.Submit(Of(complaint, "parts/to/Court"), ("Form.What", "The order."), ("Form.by-day", "31"), ("Form.by-month", "2"), ("Form.by-year", "2090"))).Page;
        Assert.Equal(["#Owner", "#by", "#Left", "#Words", "#NothingPrivate"], wrong.QuerySelectorAll(".govuk-error-summary a").Select(link => link.GetAttribute("href")));
        Assert.Equal("The order.", wrong.QuerySelector("#What")!.TextContent.Trim());
        Assert.Equal("31", wrong.QuerySelector("#by-day")!.GetAttribute("value"));
        Assert.Empty((await complaint.Read(shared.Service)).Complaint.Parts);
    }

    static IEnumerable<(string, string)> Fields(Answer answered, params string[] names) => names.Select(name => (name, answered.Page.QuerySelector($"[name='{name}']")!.GetAttribute("value")!));

    static string Of(Submitted complaint, string page) => $"/staff/boats/complaints/{complaint.Reference}/{page}";

    Task<Caller> SignedIn() => new Caller(shared.Service).SignIn("handler@boats.example");
}
