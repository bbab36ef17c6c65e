using Heard.Domain.Intake;

namespace Heard.BrowserTests.Accessibility;

/// <summary>Every public page in English.</summary>
public sealed class EveryPageInEnglish(EnglishWalk walk) : EveryPage(walk), IClassFixture<EnglishWalk>
{
    [Fact]
    public void The_walk_passes_every_step_of_the_form() =>
        Assert.Equal(ComplaintForm.Current.Steps.Select(step => step.Id).Order(), walk.Steps.Order());
}

/// <summary>Every public page in Welsh.</summary>
public sealed class EveryPageInWelsh(WelshWalk walk) : EveryPage(walk), IClassFixture<WelshWalk>;

/// <summary>Every page of the colleagues.</summary>
public sealed class EveryPageOfColleagues(StaffWalk walk) : EveryPage(walk), IClassFixture<StaffWalk>;

/// <summary>What holds for every page in every state. Markup does not depend on the database, so this runs on SQLite only.</summary>
public abstract class EveryPage(Walk walk)
{
    [Fact]
    public void No_page_breaks_a_rule_of_WCAG_is_wider_than_the_screen_or_has_a_title_that_is_not_its_heading() =>
        Assert.True(walk.Stops.All(stop => stop.Problems.Count == 0), string.Join('\n', walk.Stops.SelectMany(stop => stop.Problems)));

    [Fact]
    public async Task Every_page_is_valid_HTML()
    {
        var errors = await NuChecker.Errors([.. walk.Stops.Select(stop => (stop.Seen.Address, stop.Html))]);
        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }

    [Fact]
    public void Where_something_is_wrong_the_summary_of_it_has_the_focus() =>
        Assert.All(walk.Stops.Where(stop => stop.Seen.Wrong), stop => Assert.True(stop.Seen.Focused.Contains("govuk-error-summary", StringComparison.Ordinal), stop.Seen.Address));

    [Fact]
    public void Help_is_in_the_same_place_on_every_page_that_has_an_end() =>
        Assert.All(walk.Stops.Where(stop => stop.Seen.Footer.Count > 0), stop => Assert.EndsWith("/help", stop.Seen.Footer[1], StringComparison.Ordinal));
}
