using System.Net;
using System.Text.RegularExpressions;
using Heard.Domain;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Data;
using Heard.Tests.Running;
using Heard.Web.Data;
using Heard.Web.Experiences;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Features.Public;

/// <summary>Was this page useful (3.14): asked without a cookie at the end of every page that is the same for everybody, and read beside what was changed.</summary>
[Trait("Database", "Both")]
public sealed partial class UsefulTests(SharedService shared) : IClassFixture<SharedService>
{
    [Theory]
    [InlineData("/boats")]
    [InlineData("/boats/help")]
    [InlineData("/cy/families/help/citizens-advice")]
    [InlineData("/northline/procedure")]
    public async Task A_public_page_asks_and_leads_back_and_sets_no_cookie(string page)
    {
        using var person = new Caller(shared.Service);
        var form = (await person.Get(page)).Page.QuerySelectorAll("form").Single(form => form.GetAttribute("action")!.EndsWith("/useful", StringComparison.Ordinal));
        var answered = await person.Send(HttpMethod.Post, form.GetAttribute("action")!, Caller.Form(("of", form.QuerySelector("input")!.GetAttribute("value")!), ("useful", "no")), ("Sec-Fetch-Site", "same-origin"));
        var thanks = (await person.Get(answered.Location!)).Page;
        Assert.Contains(thanks.QuerySelectorAll("main a"), link => link.GetAttribute("href") == page);
        Assert.Empty(person.Cookies);
    }

    [Theory]
    [InlineData("/boats/track")]
    [InlineData("/boats/complain")]
    [InlineData("/boats/feedback/comment")]
    [InlineData("/boats/nothing-here")]
    public async Task A_page_of_somebodys_own_does_not(string page)
    {
        using var person = new Caller(shared.Service);
        Assert.DoesNotContain("/useful\"", (await person.Get(page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_make_it_better_is_read_beside_its_page_and_what_was_changed_shows_whether_it_helped()
    {
        using var person = new Caller(shared.Service);
        await Answer(person, "contact", "yes");
        var more = (await person.Get(await Answer(person, "contact", "no"))).Page.QuerySelector("main form")!.GetAttribute("action")!;
        Assert.Contains("kept=true", (await Words(person, more, "ROWAN Say where the bell is.")).Location, StringComparison.Ordinal);
        Assert.Contains("kept=true", (await Words(person, more, "HAZEL Something else.")).Location, StringComparison.Ordinal);

        using var owner = await new Caller(shared.Service).SignIn("content@boats.example");
        Assert.Contains("/contact Yes 1, no 1 9% to 91% say yes Not changed", await Lines(owner));
        var page = await owner.Get("/staff/boats/useful/words?of=contact");
        Assert.Contains("ROWAN", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("HAZEL", page.Text, StringComparison.Ordinal);
        var row = page.Page.QuerySelector("input[name=row]")!.GetAttribute("value")!;
        var empty = await owner.Post("/staff/boats/useful/words?handler=Changed", ("of", "contact"), ("row", row), ("change", ""));
        Assert.Equal($"#c-{row}", empty.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.True((await owner.Post("/staff/boats/useful/words?handler=Changed", ("of", "contact"), ("row", row), ("change", "The bell has a photograph."))).IsRedirect);
        Assert.Contains("The bell has a photograph.", (await owner.Get("/staff/boats/useful/words?of=contact")).Text, StringComparison.Ordinal);
        Assert.Contains(await Lines(owner), line => line.StartsWith("/contact Yes 1, no 1", StringComparison.Ordinal) && line.Contains("Nobody since", StringComparison.Ordinal));

        var tomorrow = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date).AddDays(1);
        await Submitted.At(shared.Service, "boats", (services, body) => services.GetRequiredService<Writes>().Act(store =>
        {
            store.Useful.Add(UsefulBook.Row(body.Id, Language.English, "contact", useful: true, tomorrow));
            return store.SaveChangesAsync();
        }));
        Assert.Contains(await Lines(owner), line => line.StartsWith("/contact Yes 2, no 1", StringComparison.Ordinal) && line.Contains("Yes 1, no 0 since", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    public async Task Another_site_answers_nothing(string header, string value)
    {
        using var person = new Caller(shared.Service);
        foreach (var handler in new[] { "", "?handler=Words&said=" + Guid.CreateVersion7() })
        {
            var answer = await person.Send(HttpMethod.Post, "/families/useful" + handler, Caller.Form(("of", "accessibility"), ("useful", "yes"), ("Words", "x")), (header, value));
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        }

        Assert.Empty(await Rows("families", "accessibility"));
    }

    [Fact]
    public async Task Only_pages_that_are_there_are_answered_about_and_only_with_yes_or_no()
    {
        using var person = new Caller(shared.Service);
        Assert.Equal("/families", await Answer(person, "track/complaint", "yes", "families"));
        Assert.Equal("/families/accessibility", await Answer(person, "accessibility", "perhaps", "families"));
        Assert.Equal("/families", await Answer(person, "//elsewhere.example", "no", "families"));
        Assert.Empty(await Rows("families", "accessibility"));
        Assert.Empty(await Rows("families", "track/complaint"));
    }

    [Fact]
    public async Task Too_many_words_come_back_whole()
    {
        using var person = new Caller(shared.Service);
        var more = (await person.Get(await Answer(person, "privacy", "no"))).Page.QuerySelector("main form")!.GetAttribute("action")!;
        var refused = await Words(person, more, new string('x', 1_001));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(new string('x', 1_001), refused.Page.GetElementById("Words")!.TextContent.Trim());
    }

    /// <summary>Nothing but the answer, the page, the language and the day.</summary>
    [Fact]
    public async Task What_is_kept_says_nothing_of_who_and_goes_after_a_year()
    {
        using var person = new Caller(shared.Service);
        await Answer(person, "cookies", "no", "northline");
        var row = Assert.Single(await Rows("northline", "cookies"));
        Assert.Equal(("cookies", false, "", Language.English), (row.Page, row.Useful, row.Words, row.Language));
        Assert.False(Ids.TellsWhen(row.Id));

        var old = row.On.AddMonths(-12).AddDays(-1);
        await Submitted.At(shared.Service, "northline", (services, body) => services.GetRequiredService<Writes>().Act(store =>
        {
            foreach (var on in new[] { old, old.AddDays(1) }) store.Useful.Add(UsefulBook.Row(body.Id, Language.English, "cookies", useful: true, on));
            return store.SaveChangesAsync();
        }));
        await shared.Service.Services.GetRequiredService<Forgetting>().Forget(TestContext.Current.CancellationToken);
        Assert.Equal([old.AddDays(1), row.On], (await Rows("northline", "cookies")).Select(kept => kept.On).Order());
    }

    [Fact]
    public async Task Only_so_many_answers_come_from_one_network_in_a_minute()
    {
        await using var service = await RunningService.Start("RateLimits:Answers=1");
        using var person = new Caller(service);
        Assert.Contains("said=", await Answer(person, "contact", "yes"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await person.Send(HttpMethod.Post, "/boats/useful", Caller.Form(("of", "contact"), ("useful", "yes")))).Status);
    }

    static async Task<string> Answer(Caller person, string page, string answer, string body = "boats") =>
        (await person.Send(HttpMethod.Post, $"/{body}/useful", Caller.Form(("of", page), ("useful", answer)))).Location ?? "";

    static Task<Answer> Words(Caller person, string form, string words) => person.Send(HttpMethod.Post, form, Caller.Form(("Words", words)));

    static async Task<IReadOnlyList<string>> Lines(Caller owner) =>
        [.. (await owner.Get("/staff/boats/useful")).Page.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => Space().Replace(cell.TextContent.Trim(), " "))))];

    Task<List<UsefulRow>> Rows(string body, string page) => Submitted.At(shared.Service, body, (services, _) => services.GetRequiredService<AppDb>().Useful.AsNoTracking().Where(row => row.Page == page).ToListAsync());

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
