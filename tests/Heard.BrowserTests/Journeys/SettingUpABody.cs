using Heard.Tests.Running;

namespace Heard.BrowserTests.Journeys;

/// <summary>A content owner who knows no code gives a body its own words, and a stranger finds the way that is right.</summary>
public sealed class SettingUpABody(Browser browser)
{
    /// <summary>An administrator has added the body, with one command; the rest is done here, on one afternoon.</summary>
    [Fact, Trait("Database", "Both")]
    public async Task A_content_owner_sets_up_a_body_from_nothing_and_publishes_it()
    {
        var harbour = await NewBody.Add(browser.Service, "harbour", "Harbour Office");
        await using var stranger = await browser.Visit(width: 320);
        Assert.Equal(404, (await stranger.Page.GotoAsync("/harbour"))!.Status);

        await using var owner = await browser.Colleague(harbour.Owner, password: harbour.Password);
        await owner.Open("/staff/harbour/settings");
        await owner.Reads("Only colleagues see the pages of Harbour Office.");
        await owner.Follows("See what is missing, and publish them");
        await owner.Sees("Publishing");
        await owner.Look();

        await owner.Follows("Enter the addresses for letters, for email, and for questions about personal information");
        await owner.Types("Name, in Welsh (optional)", "Swyddfa’r Harbwr");
        await owner.Types("Address for letters", "Harbour Office\n1 Quay Street\nCF10 1AA");
        await owner.Types("Email address for complaints", "complaints at harbour");
        await owner.Types("Email address for questions about personal information", "privacy@harbour.example");
        await owner.Types("Why does it change?", "First words.");
        await owner.Presses("See what changes");
        await owner.Reads("Enter the email address for complaints, like name@example.com");
        await owner.Types("Email address for complaints", "complaints@harbour.example");
        await Saves(owner);

        foreach (var (missing, starter) in new[] { ("Write the welcome", "An agency that licenses or pays"), ("Say who can complain", "Plain words for any body"), ("Say what you look at", "Plain words for any body") })
        {
            await Mends(owner, missing);
            await owner.Page.GetByText("Words to begin with").ClickAsync();
            await owner.Follows(starter);
            await Saves(owner);
        }

        await Mends(owner, "Say what happens, step by step");
        await owner.Follows("Begin with plain words for any body");
        await Saves(owner);

        await Mends(owner, "Add a way to complain beside the form online, such as a telephone");
        await owner.Page.GetByText("Add a way", new() { Exact = true }).ClickAsync();
        await owner.Follows("Telephone");
        await owner.Types("Telephone number", "029 2000 0000");
        await owner.Types("What to do, in English", "Call [number] and say what happened.");
        await owner.Types("When is it open? (optional)", "Monday to Friday, 8am to 8pm");
        await Saves(owner);

        await Mends(owner, "Name somebody independent who helps people to complain, or check one of those that are named");
        await owner.Follows("Citizens Advice");
        await owner.Chooses("I have made sure today that all this is true");
        await Saves(owner);

        await Mends(owner, "Name who looks at a complaint after your final response");
        await owner.Follows("Add a step");
        await owner.Chooses("The Ombudsman");
        await owner.Types("Its name, in English", "Parliamentary and Health Service Ombudsman");
        await owner.Types("What it does, in English", "It is independent of us and looks at whether we acted fairly.");
        await Saves(owner);

        await Mends(owner, "Name who is told at once that somebody may be at risk");
        await owner.Types("Email addresses", "duty@harbour.example");
        await Saves(owner);

        await owner.Open("/harbour");
        await owner.Sees("How to complain");
        Assert.Equal(1, await owner.Page.GetByText("Only colleagues see this page.").CountAsync());
        await owner.Look();
        Assert.Equal(404, (await stranger.Page.GotoAsync("/harbour"))!.Status);

        await owner.Open("/staff/harbour/settings/publishing");
        await owner.Reads("Nothing is missing that people need.");
        await owner.Look();
        await Saves(owner);
        await owner.DoesNotRead("Only colleagues see the pages");

        await stranger.Open("/harbour");
        await stranger.Sees("How to complain");
        await stranger.Reads("029 2000 0000");
        await stranger.Open("/cy/harbour");
        Assert.Equal("Sut i gwyno – Swyddfa’r Harbwr", await stranger.Page.TitleAsync());
        await stranger.Open("/harbour/complain");
        await stranger.Presses("Start");
    }

    /// <summary>Goes back to what is missing, and on to one of it.</summary>
    static async Task Mends(Visitor owner, string missing)
    {
        await owner.Open("/staff/harbour/settings/publishing");
        await owner.Follows(missing);
    }

    /// <summary>Says why, looks at what changes, and saves it.</summary>
    static async Task Saves(Visitor owner)
    {
        await owner.Types("Why does it change?", "First words.");
        await owner.Presses("See what changes");
        await owner.Presses("Save this change");
    }

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
