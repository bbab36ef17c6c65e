using System.Net;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Running;
using static Heard.Tests.Features.Staff.Changing;

namespace Heard.Tests.Features.Public;

/// <summary>Somebody looks for help, and a content owner keeps it true.</summary>
[Trait("Database", "Both")]
public sealed class HelpTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task Three_questions_lead_to_who_fits_and_say_why_in_a_line()
    {
        using var person = new Caller(shared.Service);
        var page = (await person.Get("/families/help?need=SpeakFor&for=Children&area=Wales")).Page;
        Assert.Equal(["my-side", "meic", "nyas", "childrens-commissioner-wales"], page.QuerySelectorAll("#found h3[id]").Select(heading => heading.Id!).Take(4));
        Assert.StartsWith("For children and young people, free, independent, speaks Welsh", page.QuerySelector("#meic + p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("SpeakFor", page.QuerySelector("#need option[selected]")!.GetAttribute("value"));
        Assert.Contains("yn cyd-fynd", (await person.Get("/cy/families/help?need=SpeakFor&for=Children&area=Wales")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_postcode_goes_on_as_the_regions_it_may_lie_in_and_stands_in_no_address()
    {
        using var person = new Caller(shared.Service);
        var answer = await person.Send(HttpMethod.Post, "/families/help", Caller.Form(("need", "Listen"), ("postcode", "sy10 7ab")));
        Assert.Equal("/families/help?need=Listen&area=WestMidlands&area=Wales#found", answer.Location);
        var page = (await person.Get("/families/help?need=Listen&area=WestMidlands&area=Wales")).Page;
        Assert.NotNull(page.QuerySelector("#kinship-circle"));
        Assert.DoesNotContain("sy10", page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["WestMidlands", "Wales"], page.QuerySelectorAll("main form[method=post] [name=area]").Select(area => area.GetAttribute("value")!));
        Assert.Equal("/families/help?area=Wales#found", (await person.Send(HttpMethod.Post, "/families/help", Caller.Form(("area", "Wales"), ("postcode", " ")))).Location);
    }

    [Fact]
    public async Task What_is_no_postcode_is_said_at_its_field_and_everything_else_is_still_there()
    {
        using var person = new Caller(shared.Service);
        var answer = await person.Send(HttpMethod.Post, "/cy/boats/help", Caller.Form(("need", "Write"), ("words", "llythyr"), ("postcode", "my house")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("#postcode", answer.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.Equal("my house", answer.Page.QuerySelector("#postcode")!.GetAttribute("value"));
        Assert.Equal("llythyr", answer.Page.QuerySelector("#words")!.GetAttribute("value"));
        Assert.NotEmpty(answer.Page.QuerySelectorAll("#found h3[id]"));
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Only_who_is_open_at_this_moment_is_open_now()
    {
        using var person = new Caller(shared.Service);
        var page = (await person.Get("/boats/help?open=true")).Page;
        Assert.NotNull(page.QuerySelector("#samaritans"));
        Assert.All(page.QuerySelectorAll("#found h3[id]"), heading => Assert.Contains("open", heading.NextElementSibling!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_language_is_found_by_its_name_and_a_long_list_comes_page_by_page()
    {
        using var person = new Caller(shared.Service);
        Assert.NotNull((await person.Get("/boats/help?words=polish")).Page.QuerySelector("#polish-boaters"));
        Assert.NotNull((await person.Get("/cy/boats/help?words=pwyleg")).Page.QuerySelector("#polish-boaters"));
        var ids = new List<string>();
        for (var number = 1; number <= 3; number++) ids.AddRange((await person.Get($"/boats/help?page={number}")).Page.QuerySelectorAll("#found h3[id]").Select(heading => heading.Id!));
        Assert.Equal(47, ids.Distinct().Count());
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public async Task Whom_somebody_chose_they_can_copy_or_send_to_themselves()
    {
        using var person = new Caller(shared.Service);
        var page = (await person.Get("/boats/help/list?source=living-afloat&source=samaritans&source=nobody")).Page;
        Assert.Contains("01632 960201", page.QuerySelector("#text")!.TextContent, StringComparison.Ordinal);
        var mail = page.QuerySelector("a[href^='mailto:']")!.GetAttribute("href")!;
        Assert.Contains("116%20123", mail, StringComparison.Ordinal);
        Assert.True((await person.Get("/boats/help/list")).Page.QuerySelector("a[href^='mailto:']")!.GetAttribute("href")!.Length < 2_000);
    }

    [Fact]
    public async Task What_nobody_has_checked_says_so_and_is_on_no_paper()
    {
        using var person = new Caller(shared.Service);
        Assert.Contains("We have not checked these details ourselves yet", (await person.Get("/boats/help/mind")).Text, StringComparison.Ordinal);
        foreach (var place in new[] { "/boats", "/boats/procedure", "/boats/publications/leaflet.html", "/boats/complain/print" })
            Assert.DoesNotContain("Samaritans", (await person.Get(place)).Page.QuerySelector("main, body")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/boats/help?need=Interpret")]
    [InlineData("/boats/help?words=unicorns")]
    [InlineData("/boats/help?need=nonsense&for=99&area=-1&page=x")]
    public async Task Nobody_is_left_with_nothing(string address)
    {
        using var person = new Caller(shared.Service);
        var answer = await person.Get(address);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEmpty(answer.Page.QuerySelectorAll("#found h3"));
    }

    [Fact]
    public async Task A_source_has_a_page_of_its_own_and_one_that_is_not_there_has_none()
    {
        using var person = new Caller(shared.Service);
        Assert.Contains("In Sallowby and the Merrow valley", (await person.Get("/boats/help/sallowby-speak-up")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await person.Get("/boats/help/nobody")).Status);
    }

    [Fact]
    public async Task A_content_owner_adds_who_helps_and_takes_them_away_again()
    {
        using var owner = await new Caller(shared.Service).SignIn("content@boats.example");
        (string, string)[] source =
        [
            ("Form.Name", "Lock Keepers' Benevolent"), ("Form.Words", "Helps who worked on the water."), ("Form.Independent", "yes"), ("Form.Kind", "Charity"), ("Form.Does", "Write"), ("Form.Does", "Listen"),
            ("Form.For", "Older"), ("Form.Languages", "cy"), ("Form.Website", "https://www.example.org/keepers"), ("Form.IsFree", "true"), ("Form.IsChecked", "true"), ("Change.Why", "They asked."),
        ];
        Assert.True((await Save(owner, "help/new", source)).IsRedirect);
        using var person = new Caller(shared.Service);
        var text = (await person.Get("/boats/help/lock-keepers-benevolent")).Text;
        Assert.Contains("For older people", text, StringComparison.Ordinal);
        Assert.Contains("Also in Welsh", text, StringComparison.Ordinal);
        Assert.Contains("lock-keepers-benevolent", (await person.Get("/api/v1/boats/help")).Text, StringComparison.Ordinal);
        Assert.True((await Save(owner, "help/lock-keepers-benevolent", [.. source, ("Form.IsGone", "true")])).IsRedirect);
        Assert.Equal(HttpStatusCode.NotFound, (await person.Get("/boats/help/lock-keepers-benevolent")).Status);
    }

    [Theory]
    [InlineData("#Website", "Form.Website", "http://www.example.org")]
    [InlineData("#Email", "Form.Email", "nobody")]
    [InlineData("#Name", "Form.Name", "")]
    [InlineData("#Does", "Form.Does", "")]
    [InlineData("#Kind", "Form.Kind", "")]
    [InlineData("#Times", "Form.Times", "when the moon is full")]
    public async Task What_is_wrong_is_said_at_its_field(string field, string name, string typed)
    {
        using var owner = await new Caller(shared.Service).SignIn("content@boats.example");
        (string Name, string Value)[] source =
        [
            ("Form.Name", "Bridge Club"), ("Form.Words", "Helps."), ("Form.Independent", "yes"), ("Form.Kind", "Charity"), ("Form.Does", "Write"), ("Form.Phone", "01632 960999"), ("Form.IsChecked", "true"), ("Change.Why", "Asked."),
        ];
        var answer = await owner.Submit($"{Place}/help/new", [.. source.Where(pair => pair.Name != name), (name, typed)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(field, answer.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.Equal("Helps.", answer.Page.QuerySelector("#Words")!.TextContent.Trim());
    }
}
