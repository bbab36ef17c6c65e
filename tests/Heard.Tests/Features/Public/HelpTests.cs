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
    public async Task Three_questions_lead_to_who_fits_and_say_why()
    {
        using var person = new Caller(shared.Service);
        var page = (await person.Get("/families/help?need=SpeakFor&for=Children&nation=Wales")).Page;
        Assert.Equal(["my-side", "meic"], page.QuerySelectorAll("#found h3").Select(heading => heading.Id!));
        Assert.Contains("Also in Welsh", page.QuerySelector("#meic ~ ul")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("SpeakFor", page.QuerySelector("#need option[selected]")!.GetAttribute("value"));
        Assert.Contains("Mae 2 yn cyd-fynd", (await person.Get("/cy/families/help?need=SpeakFor&for=Children&nation=Wales")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/boats/help?need=Interpret")]
    [InlineData("/boats/help?words=unicorns")]
    [InlineData("/boats/help?need=nonsense&for=99&nation=-1")]
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
        Assert.Equal(HttpStatusCode.NotFound, (await person.Get("/boats/help/meic")).Status);
    }

    [Fact]
    public async Task A_content_owner_adds_who_helps_and_takes_them_away_again()
    {
        using var owner = await new Caller(shared.Service).SignIn("content@boats.example");
        (string, string)[] source =
        [
            ("Form.Name", "Lock Keepers' Benevolent"), ("Form.Words", "Helps who worked on the water."), ("Form.Independent", "yes"), ("Form.Does", "Write"), ("Form.Does", "Listen"),
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
    public async Task What_is_wrong_is_said_at_its_field(string field, string name, string typed)
    {
        using var owner = await new Caller(shared.Service).SignIn("content@boats.example");
        (string Name, string Value)[] source =
        [
            ("Form.Name", "Bridge Club"), ("Form.Words", "Helps."), ("Form.Independent", "yes"), ("Form.Does", "Write"), ("Form.Phone", "01632 960999"), ("Form.IsChecked", "true"), ("Change.Why", "Asked."),
        ];
        var answer = await owner.Submit($"{Place}/help/new", [.. source.Where(pair => pair.Name != name), (name, typed)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(field, answer.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.Equal("Helps.", answer.Page.QuerySelector("#Words")!.TextContent.Trim());
    }
}
