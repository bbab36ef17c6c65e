using Heard.Tests.Running;

namespace Heard.BrowserTests.Accessibility;

/// <summary>The page that shows every component.</summary>
public sealed class EveryComponent(Browser browser)
{
    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Every_component_is_accessible_on_a_telephone_and_on_a_desk(int width)
    {
        await using var colleague = await browser.Visit(width);
        await colleague.Page.GotoAsync("/staff/sign-in?ReturnUrl=/staff/design");
        await colleague.Types("Work email address", "colleague@boats.example");
        await colleague.Types("Password", RunningService.Password);
        await colleague.Presses("Sign in");

        // Its title says no error though it shows one: only here.
        Assert.Empty(await Axe.Violations(colleague.Page));
        Assert.True((await Sight.Of(colleague.Page)).Wide <= 0, "It is wider than the screen.");
    }
}
