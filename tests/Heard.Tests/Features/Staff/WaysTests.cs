using AngleSharp.Dom;
using Heard.Domain.Time;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Running;
using static Heard.Tests.Features.Staff.Changing;

namespace Heard.Tests.Features.Staff;

/// <summary>A content owner keeps the ways to complain true: each fact is entered once and is everywhere at once.</summary>
[Trait("Database", "Both")]
public sealed class WaysTests(SharedService shared) : IClassFixture<SharedService>
{
    static readonly DateOnly Today = LondonTime.DayOf(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task A_number_and_hours_are_changed_in_one_place_and_are_right_in_every_other()
    {
        using var owner = await Owner();
        Assert.True((await Save(owner, "ways/telephone", await Typed(owner, "ways/telephone", ("Form.Number", "0808 157 0999"), ("Form.Times", "Every day, at any hour"), ("Change.Why", "A new line.")))).IsRedirect);

        using var person = new Caller(shared.Service);
        foreach (var address in new[] { "/boats", "/boats/contact", "/cy/boats/contact", "/api/v1/boats/ways", "/api/v1/boats/opening-times" })
        {
            var text = (await person.Get(address)).Text;
            Assert.Contains("0808 157 0999", text, StringComparison.Ordinal);
            Assert.DoesNotContain("0808 157 0140", text, StringComparison.Ordinal);
        }

        Assert.NotNull((await person.Get("/boats/contact")).Page.QuerySelector("a[href='tel:1800108081570999']"));
        Assert.Contains("All of us are talking", (await person.Get("/boats/helpline/message")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closure_from_this_morning_on_is_read_and_heard_at_once_and_can_be_taken_away()
    {
        using var owner = await Owner();
        var tomorrow = Today.AddDays(2);
        (string, string)[] closure =
        [
            ("Form.Ways", "telephone-welsh"), ("Form.First-day", $"{Today.Day}"), ("Form.First-month", $"{Today.Month}"), ("Form.First-year", $"{Today.Year}"), ("Form.FirstTime", "midnight"),
            ("Form.Last-day", $"{tomorrow.Day}"), ("Form.Last-month", $"{tomorrow.Month}"), ("Form.Last-year", $"{tomorrow.Year}"), ("Form.LastTime", "midnight"),
            ("Form.En", "The line is broken."), ("Form.Cy", "Mae'r llinell wedi torri."), ("Change.Why", "A fault."),
        ];
        Assert.True((await Save(owner, "notices/new-closed", closure)).IsRedirect);
        using var person = new Caller(shared.Service);
        Assert.Contains("The line is broken.", Way((await person.Get("/boats/contact")).Page), StringComparison.Ordinal);
        Assert.Contains("Ar gau nawr, yn agor", Way((await person.Get("/cy/boats/contact")).Page), StringComparison.Ordinal);
        Assert.Contains("Mae'r llinell wedi torri.", (await person.Get("/cy/boats/helpline/message")).Text, StringComparison.Ordinal);

        var id = (await owner.Get($"{Place}/ways")).Page.QuerySelectorAll("main a[href*='/notices/']").Select(link => link.GetAttribute("href")!.Split('/')[^1]).Single(id => !id.StartsWith("new-", StringComparison.Ordinal));
        Assert.True((await Save(owner, $"notices/{id}", [.. closure, ("Form.IsGone", "true")])).IsRedirect);
        Assert.DoesNotContain("The line is broken.", Way((await person.Get("/boats/contact")).Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_past_its_check_date_is_marked_until_somebody_has_made_sure_of_it()
    {
        using var owner = await Owner();
        (string, string)[] again = [("Form.Again-day", $"{Today.Day}"), ("Form.Again-month", $"{Today.Month}"), ("Form.Again-year", $"{Today.Year}")];
        Assert.Contains("Never checked", Listed(await owner.Get($"{Place}/ways")), StringComparison.Ordinal);
        Assert.True((await Save(owner, "ways/email", await Typed(owner, "ways/email", [.. again, ("Form.IsChecked", "true"), ("Change.Why", "I wrote to it.")]))).IsRedirect);
        Assert.DoesNotContain("Never checked", Listed(await owner.Get($"{Place}/ways")), StringComparison.Ordinal);
        using var person = new Caller(shared.Service);
        Assert.Contains($"We last made sure of this on {Today:d MMMM yyyy}", (await person.Get("/boats/contact")).Text, StringComparison.Ordinal);
        Assert.True(new Heard.Domain.Organisations.Way(default, new(""), new(""), new("")) { CheckAgainBy = Today }.IsStale(Today.AddDays(1)));

        static string Listed(Answer answer) => answer.Page.QuerySelector("a[href$='/ways/email']")!.ParentElement!.TextContent;
    }

    [Theory]
    [InlineData("ways/telephone", "#Number", "Form.Number", "")]
    [InlineData("ways/telephone", "#Details", "Form.Details", "Call us.")]
    [InlineData("ways/telephone", "#Times", "Form.Times", "Monday to Friday, whenever")]
    [InlineData("ways/telephone", "#Times", "Form.Times", "Monday, 9am to 5pm\nMonday to Friday, 10am to 6pm")]
    [InlineData("notices/new-said", "#Ways", "Form.En", "A fault.")]
    public async Task What_is_wrong_is_said_at_its_field_and_everything_typed_is_kept(string place, string field, string name, string typed)
    {
        using var owner = await Owner();
        var answer = await owner.Submit($"{Place}/{place}", await Typed(owner, place, (name, typed), ("Change.Why", "Why not.")));
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(field, answer.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.Equal("Why not.", answer.Page.QuerySelector("#Why")!.TextContent.Trim());
    }

    [Fact]
    public async Task How_well_the_lines_are_covered_is_said_beside_what_the_guidance_asks_for()
    {
        using var owner = await new Caller(shared.Service).SignIn("content@families.example");
        Assert.Contains("on all 7 days of a week, and after 6pm on 5 of 7 evenings", (await owner.Get("/staff/families/settings/ways")).Text, StringComparison.Ordinal);
        using var other = await new Caller(shared.Service).SignIn("content@northline.example");
        Assert.Contains("after 6pm on every evening", (await other.Get("/staff/northline/settings/ways")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_way_is_added_and_given_up()
    {
        using var owner = await Owner();
        Assert.True((await Save(owner, "ways/new-socialmedia", ("Form.Details", "Write to @boats."), ("Change.Why", "Asked for."))).IsRedirect);
        using var person = new Caller(shared.Service);
        Assert.Contains("Write to @boats.", (await person.Get("/boats/contact")).Text, StringComparison.Ordinal);
        Assert.True((await Save(owner, "ways/social-media", await Typed(owner, "ways/social-media", ("Form.IsGone", "true"), ("Change.Why", "Nobody used it.")))).IsRedirect);
        Assert.DoesNotContain("Write to @boats.", (await person.Get("/boats/contact")).Text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await owner.Get($"{Place}/ways/social-media")).Status);
    }

    Task<Caller> Owner() => new Caller(shared.Service).SignIn("content@boats.example");

    static string Way(IParentNode page) => page.QuerySelector("#telephone-welsh ~ dl")!.TextContent;

    /// <summary>What stands in the form as a browser would send it: boxes only where they are ticked.</summary>
    static async Task<(string Name, string Value)[]> Typed(Caller owner, string place, params (string Name, string Value)[] typed)
    {
        var boxes = (await owner.Get($"{Place}/{place}")).Page.QuerySelectorAll("main input[type=checkbox]").Where(box => !box.HasAttribute("checked")).Select(box => box.GetAttribute("name")!).ToHashSet();
        return [.. (await Fields(owner, place, typed)).Where(field => !boxes.Contains(field.Name) || typed.Contains(field))];
    }
}
