using System.Net;
using System.Xml.Linq;
using Heard.Domain.Complaints;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;

namespace Heard.Tests.Features.Public;

/// <summary>What somebody said becomes public once another colleague has approved it: on the board, in the feed, the API, on a sheet and the first page.</summary>
[Trait("Database", "Both")]
public sealed class YouSaidTests(SharedService shared) : IClassFixture<SharedService>
{
    const string Place = "/staff/boats/you-said";

    static readonly (string, string)[] Written =
    [
        ("Form.Theme", "Otters in the lock"), ("Form.ThemeCy", "Dyfrgwn yn y loc"), ("Form.Topic", "locks"), ("Form.Said", "The otters have no way out."), ("Form.SaidCy", "Nid oes gan y dyfrgwn ffordd allan."), ("Form.People", "7"),
        ("Form.Doing", "Done"), ("Form.Did", "There is a ramp now."), ("Form.DidCy", "Mae ramp nawr."), ("Form.Evidence", "https://boats.example/otters"),
    ];

    [Fact]
    public async Task It_is_written_by_one_approved_by_another_and_then_read_everywhere()
    {
        using var writer = await new Caller(shared.Service).SignIn("handler@boats.example");
        using var reader = new Caller(shared.Service);
        Assert.True((await Write(writer, "new", Written)).IsRedirect);
        Assert.DoesNotContain("otters", (await reader.Get("/boats/you-said-we-did")).Text, StringComparison.Ordinal);

        var mine = (await writer.Get($"{Place}/otters-in-the-lock")).Page;
        Assert.Contains("Somebody else has to approve it", mine.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await writer.Post($"{Place}/otters-in-the-lock?handler=Approve", ("seen", "0"))).Status);

        using var approver = await new Caller(shared.Service).SignIn("leader@boats.example");
        var seen = (await approver.Get($"{Place}/otters-in-the-lock")).Page.QuerySelector("input[name=seen]")!.GetAttribute("value")!;
        Assert.True((await approver.Post($"{Place}/otters-in-the-lock?handler=Approve", ("seen", seen))).IsRedirect);

        foreach (var address in new[] { "/boats/you-said-we-did", "/boats/you-said-we-did/feed", "/boats/publications/you-said-we-did.html", "/boats", "/api/v1/boats/you-said-we-did" })
            Assert.Contains("There is a ramp now.", (await reader.Get(address)).Text, StringComparison.Ordinal);
        foreach (var address in new[] { "/cy/boats/you-said-we-did", "/cy/boats/you-said-we-did/feed" })
            Assert.Contains("Mae ramp nawr.", (await reader.Get(address)).Text, StringComparison.Ordinal);

        Assert.True((await writer.Post($"{Place}/otters-in-the-lock?handler=TakeDown")).IsRedirect);
        Assert.DoesNotContain("ramp", (await reader.Get("/boats/you-said-we-did")).Text, StringComparison.Ordinal);
    }

    /// <summary>Else somebody could change the words between the moment at which they are read and that at which they are approved.</summary>
    [Fact]
    public async Task Nobody_approves_other_words_than_they_read()
    {
        using var writer = await new Caller(shared.Service).SignIn("content@boats.example");
        using var approver = await new Caller(shared.Service).SignIn("manager@boats.example");
        Assert.True((await Write(writer, "new", [("Form.Theme", "Ducks"), .. Written.Skip(2)])).IsRedirect);
        var seen = (await approver.Get($"{Place}/ducks")).Page.QuerySelector("input[name=seen]")!.GetAttribute("value")!;
        Assert.True((await Write(writer, "ducks", [("Form.Theme", "Ducks"), .. Written.Skip(2).Where(field => field.Item1 != "Form.Did"), ("Form.Did", "Something else.")])).IsRedirect);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await approver.Post($"{Place}/ducks?handler=Approve", ("seen", seen))).Status);
        using var reader = new Caller(shared.Service);
        Assert.DoesNotContain("Ducks", (await reader.Get("/boats/you-said-we-did")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_can_begin_with_a_complaint_and_takes_nothing_of_it_along_but_what_it_is_about()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest.With("what-happened", "QUINCE was rude to me."));
        await complaint.Act(shared.Service, new Classify(["locks"]));
        await complaint.Act(shared.Service, new PutRight("Rang."));
        using var handler = await new Caller(shared.Service).SignIn("handler@boats.example");
        var link = (await handler.Get($"/staff/boats/complaints/{complaint.Reference}")).Page.QuerySelector("a[href*='you-said/new']")!.GetAttribute("href")!;
        var form = await handler.Get(link);
        Assert.DoesNotContain("QUINCE", form.Text, StringComparison.Ordinal);
        Assert.Equal("locks", form.Page.QuerySelector("#Topic option[selected]")!.GetAttribute("value"));
        Assert.True((await Write(handler, "new", [("Form.Theme", "Manners"), .. Written.Skip(2), ("Form.From", complaint.Reference)])).IsRedirect);
        Assert.Contains(complaint.Reference, (await handler.Get($"{Place}/manners")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_field()
    {
        using var writer = await new Caller(shared.Service).SignIn("handler@boats.example");
        var refused = await writer.Submit($"{Place}/new", ("Form.People", "many"), ("Form.Evidence", "http://boats.example"), ("Form.Topic", "otters"));
        Assert.Equal(["#Theme", "#Topic", "#Said", "#People", "#Doing", "#Did", "#Evidence"], refused.Page.QuerySelectorAll(".govuk-error-summary a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_feed_is_Atom_that_names_itself_and_its_entries()
    {
        using var reader = new HttpClient { BaseAddress = new Uri(shared.Service.Address) };
        using var answer = await reader.GetAsync("/families/you-said-we-did/feed");
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
        Assert.Equal(atom + "feed", feed.Name);
        Assert.Contains(feed.Elements(atom + "link"), link => link.Attribute("rel")?.Value == "self");
        var entries = feed.Elements(atom + "entry").ToList();
        Assert.True(entries.Count >= 2);
        foreach (var part in new[] { "id", "title", "updated" }) Assert.All(entries.Prepend(feed), element => Assert.NotEmpty(element.Element(atom + part)!.Value));
        Assert.Distinct(entries.Select(entry => entry.Element(atom + "id")!.Value));
    }

    /// <summary>As the page has it when it is opened.</summary>
    static async Task<Answer> Write(Caller caller, string entry, IEnumerable<(string, string)> fields) =>
        await caller.Submit($"{Place}/{entry}", [.. fields, ("basedOn", (await caller.Get($"{Place}/{entry}")).Page.QuerySelector("input[name=basedOn]")!.GetAttribute("value")!)]);
}
