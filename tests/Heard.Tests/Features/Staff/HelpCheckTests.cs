using System.Net;
using Heard.Domain.Support;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Files;
using Heard.Tests.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using static Heard.Tests.Features.Staff.Changing;

namespace Heard.Tests.Features.Staff;

/// <summary>A source of help keeps its own entry true, and the body looks at it before anybody reads it.</summary>
[Trait("Database", "Both")]
public sealed class HelpCheckTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task What_a_source_corrects_waits_and_holds_once_it_is_accepted_and_its_link_works_once()
    {
        using var owner = await new Caller(shared.Service).SignIn("content@boats.example");
        using var source = new Caller(shared.Service);
        var link = await Link(owner, "living-afloat");
        Assert.Equal("Is this right? Living Afloat Welfare Trust", (await source.Get(link)).Page.QuerySelector("h1")!.TextContent.Trim());

        var sent = await source.Submit(link, [("Form.Right", "no"), .. await Typed(source, link, ("Form.Phone", "01632 960299"))]);
        Assert.Contains("Thank you", sent.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("01632 960299", (await source.Get("/boats/help/living-afloat")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await source.Get(link)).Status);
        Assert.Contains("used already", (await source.Get(link)).Text, StringComparison.Ordinal);

        var waiting = (await owner.Get($"{Place}/help")).Page.QuerySelectorAll("a[href*='/waiting/']").Single(one => one.TextContent.StartsWith("Living Afloat", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Contains("01632 960299", (await owner.Get(waiting)).Page.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.True((await owner.Submit(waiting)).IsRedirect);
        Assert.Contains("01632 960299", (await source.Get("/boats/help/living-afloat")).Text, StringComparison.Ordinal);
        Assert.True((await owner.Get(waiting)).IsRedirect);
    }

    [Fact]
    public async Task Who_says_that_all_is_right_and_is_declined_changes_nothing()
    {
        using var owner = await new Caller(shared.Service).SignIn("content@boats.example");
        using var source = new Caller(shared.Service);
        var link = await Link(owner, "cymorth-y-camlesi");
        Assert.Contains("Thank you", (await source.Submit(link, ("Form.Right", "yes"))).Text, StringComparison.Ordinal);
        var waiting = (await owner.Get($"{Place}/help")).Page.QuerySelectorAll("a[href*='/waiting/']").Single(one => one.TextContent.StartsWith("Waterside", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.True((await owner.Submit(waiting + "?handler=Decline")).IsRedirect);
        Assert.Contains("21 September 2026", (await source.Get("/boats/help/cymorth-y-camlesi")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_a_link_of_another_source_or_none_does_not_work()
    {
        using var owner = await new Caller(shared.Service).SignIn("content@boats.example");
        using var source = new Caller(shared.Service);
        var link = await Link(owner, "sallowby-speak-up");
        var wrong = await source.Submit(link, [("Form.Right", "no"), .. await Typed(source, link, ("Form.Times", "when the moon is full"), ("Form.Email", "nobody"))]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal(["#Email", "#Times"], wrong.Page.QuerySelectorAll(".govuk-error-summary a").Select(error => error.GetAttribute("href")!));
        Assert.Equal("when the moon is full", wrong.Page.QuerySelector("#Times")!.TextContent.Trim());

        var other = await source.Get(link.Replace("sallowby-speak-up", "living-afloat", StringComparison.Ordinal));
        Assert.Contains("does not work", other.Text, StringComparison.Ordinal);
        Assert.Equal("noindex", (await source.Get("/boats/help/sallowby-speak-up/check")).Headers.GetValues("X-Robots-Tag").Single());
    }

    [Fact]
    public async Task A_link_that_nobody_used_in_two_months_says_so_and_takes_nothing()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var service = await RunningService.Start(clock, "Jobs:Off=true");
        using var owner = await new Caller(service).SignIn("content@boats.example");
        using var source = new Caller(service);
        var link = await Link(owner, "living-afloat");
        clock.Advance(TimeSpan.FromDays(59));
        Assert.Equal(HttpStatusCode.OK, (await source.Get(link)).Status);

        clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(HttpStatusCode.Gone, (await source.Get(link)).Status);
        Assert.Equal(HttpStatusCode.Gone, (await source.Post(link, ("Form.Right", "yes"))).Status);
        Assert.Empty(await service.Read(database => database.HelpProposals.IgnoreQueryFilters().ToListAsync()));
    }

    [Fact]
    public void What_the_body_changed_meanwhile_stays()
    {
        var seen = new HelpSource("one", new("One"), new("Helps."), "1", "", "a@example.org", "", true);
        var applied = new Correction(seen, seen with { Phone = "2" }).Apply(seen with { Email = "b@example.org" }, new(2026, 11, 1));
        Assert.Equal(("2", "b@example.org", new DateOnly(2026, 11, 1)), (applied.Phone, applied.Email, applied.CheckedOn));
    }

    /// <summary>The link that the owner sends.</summary>
    static async Task<string> Link(Caller owner, string source)
    {
        var text = (await owner.Get($"{Place}/help/{source}")).Page.QuerySelector("#ask")!.TextContent;
        return new Uri(text.Split('\n').Last(line => line.StartsWith("http", StringComparison.Ordinal))).PathAndQuery;
    }

    static async Task<IEnumerable<(string, string)>> Typed(Caller caller, string link, params (string Name, string Value)[] typed) => [.. typed, .. (await caller.Get(link)).Page.QuerySelectorAll("main form input[name]:not([type=radio]), main form textarea")
        .Select(field => (field.GetAttribute("name")!, field is AngleSharp.Html.Dom.IHtmlTextAreaElement area ? area.Value : field.GetAttribute("value") ?? "")).Where(field => !field.Item1.StartsWith("__", StringComparison.Ordinal)).ExceptBy(typed.Select(field => field.Name), field => field.Item1)];
}
