using Heard.Domain.Routes;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Running;
using static Heard.Tests.Features.Staff.Changing;

namespace Heard.Tests.Features.Public;

/// <summary>A stranger whose problem is an appeal finds the appeal, and what a body changes is told at once.</summary>
[Trait("Database", "Both")]
public sealed class OtherRoutesTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task A_stranger_finds_the_review_its_last_day_and_that_they_can_complain_too()
    {
        using var stranger = new Caller(shared.Service);
        var asked = (await stranger.Get("/boats/other-routes")).Page;
        Assert.Contains("Decision", asked.QuerySelectorAll("input[name=about]").Select(choice => choice.GetAttribute("value")));

        var answer = await stranger.Get("/boats/other-routes?about=Decision");
        Assert.Contains("Ask within 28 days of our letter.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("You can still complain", answer.Text, StringComparison.Ordinal);
        Assert.NotNull(answer.Page.QuerySelector("main a[href='/boats/complain']"));
    }

    [Fact]
    public async Task In_Welsh_it_is_asked_and_answered_in_Welsh()
    {
        using var stranger = new Caller(shared.Service);
        var which = (await stranger.Get("/cy/families/other-routes?about=Danger")).Page;
        Assert.Contains("Dim un o’r rhain", which.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Faint o amser sydd gennych", (await stranger.Get("/cy/families/other-routes?about=Decision&route=the-judges-decision")).Text, StringComparison.Ordinal);
    }

    /// <summary>Named as in the form: what opens there when somebody says that they want a decision changed is the same.</summary>
    [Fact]
    public async Task The_form_says_the_same()
    {
        using var person = new Caller(shared.Service);
        await person.Get("/boats/complain");
        await person.Submit("/boats/complain/right-way", ("right-way", "decision"));
        Assert.Contains("Ask within 28 days of our letter.", (await person.Get("/boats/complain/other-way")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_way_that_is_added_is_told_and_one_that_has_ended_is_not()
    {
        using var owner = await new Caller(shared.Service).SignIn("content@boats.example");
        Assert.True((await Save(owner, "routes/new", ("Form.Kind", nameof(RouteMatter.Other)), ("Form.Name", "You found an otter"), ("Form.Words", "Ring the otter line."), ("Change.Why", "Otters."))).IsRedirect);
        using var stranger = new Caller(shared.Service);
        Assert.Contains("Ring the otter line.", (await stranger.Get("/boats/other-routes?about=Other")).Text, StringComparison.Ordinal);

        var form = await Fields(owner, "routes/you-found-an-otter", ("Form.Kind", nameof(RouteMatter.Other)), ("Form.Last-day", "1"), ("Form.Last-month", "6"), ("Form.Last-year", "2020"), ("Change.Why", "No otters."));
        Assert.True((await Save(owner, "routes/you-found-an-otter", form)).IsRedirect);
        Assert.DoesNotContain("otter", (await stranger.Get("/boats/other-routes?about=Other")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_way_needs_a_name_words_and_a_safe_address()
    {
        using var owner = await new Caller(shared.Service).SignIn("content@boats.example");
        var refused = await owner.Submit($"{Place}/routes/new", ("Form.Kind", "99"), ("Form.Link", "javascript:alert(1)"), ("Change.Why", "Try."));
        Assert.Equal(["#Kind", "#Name", "#Words", "#Link"], refused.Page.QuerySelectorAll(".govuk-error-summary a").Select(link => link.GetAttribute("href")));
    }
}
