namespace Heard.BrowserTests.Journeys;

/// <summary>A content owner who knows no code gives a body its own words, and a stranger finds the way that is right.</summary>
public sealed class SettingUpABody(Browser browser)
{
    /// <summary>All of it for a day far ahead: other people read the same body today.</summary>
    [Fact]
    public async Task A_content_owner_writes_the_welcome_the_steps_and_the_promises_and_sees_each_before_it_is_saved()
    {
        await using var owner = await browser.Colleague("content@northline.example");
        await owner.Open("/staff/northline/settings");
        await owner.Follows("Welcome");
        await owner.Sees("Welcome");
        await owner.Page.GetByText("Words to begin with").ClickAsync();
        await owner.Follows("A building project");
        await owner.Sees("Welcome");
        await Later(owner, "New words for the new year.");
        await owner.Reads("What changes on 1 February 2091");
        await owner.Reads("Our works are on your doorstep.");
        await owner.Presses("Save this change");
        await owner.Sees("Settings");

        await owner.Follows("Promises in days");
        await owner.Types("It is answered within", "soon");
        await Later(owner, "Faster.");
        await owner.Sees("Promises in days");
        await owner.Reads("Enter a number of working days from 1 to 130");
        await owner.Types("It is answered within", "15");
        await owner.Presses("See what changes");
        await owner.Reads("Answered within 15 working days");
        await owner.Reads("A closer look: Within 15 working days, or we tell you why not and give you a new date.");
        await owner.Presses("Save this change");
        await owner.Sees("Settings");

        await owner.Follows("What happens: the steps");
        await owner.Sees("What happens: the steps");
        await owner.Page.Locator("#Target-0").FillAsync("You hear from us within [soon].");
        await Later(owner, "Plainer.");
        await owner.Reads("There is nothing to fill in for [soon]");
        await owner.Page.Locator("#Target-0").FillAsync("You hear from us within [acknowledge-within].");
        await owner.Presses("See what changes");
        await owner.Reads("Early resolution: You hear from us within 2 working days.");
        await owner.Presses("Save this change");
        await owner.Sees("Settings");
    }

    [Fact]
    public async Task A_stranger_whose_problem_is_an_appeal_is_two_questions_from_it_and_still_heard()
    {
        await using var stranger = await browser.Visit(width: 320);
        await stranger.Open("/families");
        await stranger.Follows("Is a complaint the right way? Two questions");
        await stranger.Sees("Is a complaint the right way?");
        await stranger.Chooses("A decision that I want changed");
        await stranger.Presses("Continue");
        await stranger.Sees("Which of these is it?");
        await stranger.Chooses("You disagree with what the judge decided");
        await stranger.Presses("Continue");
        await stranger.Sees("You disagree with what the judge decided");
        await stranger.Reads("There is not much time to appeal, often 21 days.");
        await stranger.Presses("Complain online");
    }

    [Fact]
    public async Task A_receptionist_prints_what_hangs_on_the_wall_and_a_reader_without_scripts_compares_what_changed()
    {
        await using var person = await browser.Visit(scripts: false);
        await person.Open("/cy/boats");
        await person.Follows("Posteri, taflenni a’r ffurflen i’w hargraffu");
        await person.Sees("Posteri, taflenni a ffurflenni i’w hargraffu");
        await person.GoesOn(person.Page.Locator("a[href$='poster.html?format=large-print']"));
        await person.Sees("Ddim yn hapus â ni? Dywedwch wrthym");
        await person.Open("/boats/quick-guide");
        await person.Follows("Read the whole procedure");
        await person.Sees("Our complaints procedure");
    }

    static async Task Later(Visitor owner, string why)
    {
        foreach (var (part, value) in new[] { ("day", "1"), ("month", "2"), ("year", "2091") }) await owner.Page.Locator($"#from-{part}").FillAsync(value);
        await owner.Types("Why does it change?", why);
        await owner.Presses("See what changes");
    }
}
