using Heard.Domain.Intake;

namespace Heard.BrowserTests.Journeys;

[Trait("Database", "Both")]
public sealed class Following(Browser browser)
{
    [Fact]
    public async Task A_person_follows_their_complaint_adds_to_it_and_withdraws_it()
    {
        await using var person = await browser.Visit(width: 320);
        var receipt = await Sent("follower@example.com");
        await Opens(person, Mail.Reference(receipt).ToLowerInvariant(), Mail.Code(receipt).ToLowerInvariant());
        await person.Sees("Your complaint " + Mail.Reference(receipt));
        await person.Reads("We have your complaint. A person is reading it.");

        await person.Follows("Add to your complaint");
        await person.Sees("Add to your complaint");
        await person.Presses("Send");
        await person.Sees("Add to your complaint");
        await person.Reads("Write what you want to add");
        await person.Types("Add to your complaint", "It happened again today.");
        await person.Presses("Send");
        await person.Reads("It happened again today.");

        await person.Follows("Withdraw your complaint");
        await person.Sees("Withdraw your complaint");
        await person.Presses("Withdraw my complaint");
        await person.Reads("You withdrew this complaint. We have stopped looking at it.");
        await person.Look();
        Assert.Contains(await browser.Service.Mail("follower@example.com"), mail => mail.StartsWith("You withdrew your complaint", StringComparison.Ordinal));
        await person.Presses("Close my complaint on this device");
        await person.Open("/boats/track/complaint");
        await person.Sees("Follow your complaint");
    }

    [Fact]
    public async Task The_old_address_is_told_when_the_contact_details_change()
    {
        await using var person = await browser.Visit(width: 320);
        await person.Open(Mail.Link(await Sent("old@example.com")));
        await person.DoesNotRead("Nobody rang back.");
        await person.Presses("See my complaint");
        await person.Follows("Change how we contact you");
        await person.Sees("Change how we contact you");
        Assert.Equal("old@example.com", await person.Page.InputValueAsync("#email"));
        await person.Types("Email address", "nowhere");
        await person.Presses("Save the changes");
        await person.Sees("Change how we contact you");
        await person.Types("Email address", "new@example.com");
        await person.Presses("Save the changes");
        await person.Reads("you changed your contact details");
        Assert.Contains(await browser.Service.Mail("old@example.com"), mail => mail.StartsWith("Your contact details were changed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_code_goes_to_the_person_and_ends_the_old_one_everywhere()
    {
        var receipt = await Sent("renew@example.com");
        await using var thief = await browser.Visit();
        await thief.Open(Mail.Link(receipt));
        await thief.Presses("See my complaint");
        await using var person = await browser.Visit();
        await Opens(person, Mail.Reference(receipt), Mail.Code(receipt));
        await person.Follows("Get a new code");
        await person.Presses("Send me a new code");
        await person.Sees("Your complaint " + Mail.Reference(receipt));

        await thief.Open("/boats/track/complaint");
        await thief.Sees("Follow your complaint");
        await Opens(thief, Mail.Reference(receipt), Mail.Code(receipt));
        await thief.Reads("They do not belong together");
        var renewed = Assert.Single(await browser.Service.Mail("renew@example.com"), mail => mail.StartsWith("A new code", StringComparison.Ordinal));
        await Opens(thief, Mail.Reference(receipt), Mail.Code(renewed));
        await thief.Sees("Your complaint " + Mail.Reference(receipt));
    }

    [Fact]
    public async Task A_lost_code_goes_again_to_the_address_on_file_and_a_stranger_learns_nothing()
    {
        var receipt = await Sent("lost@example.com");
        var answers = new List<string>();
        foreach (var reference in new[] { Mail.Reference(receipt), Unknown(receipt), "hello" })
        {
            await using var stranger = await browser.Visit(width: 320);
            await stranger.Open("/boats/track/lost");
            await stranger.Types("Your reference", reference);
            await stranger.Presses("Send my code again");
            await stranger.Look();
            answers.Add(await stranger.Text());
        }

        Assert.Single(answers.Distinct());
        var again = Assert.Single(await browser.Service.Mail("lost@example.com"), mail => mail.StartsWith("Your code", StringComparison.Ordinal));
        Assert.Equal(Mail.Code(receipt), Mail.Code(again));
    }

    [Fact]
    public async Task An_unknown_reference_a_mistyped_one_and_a_wrong_code_look_the_same()
    {
        var receipt = await Sent("guessed@example.com");
        var other = await Sent("other@example.com");
        var answers = new List<string>();
        foreach (var (reference, code) in new[] { (Mail.Reference(receipt), Mail.Code(other)), (Unknown(receipt), Mail.Code(receipt)), ("2222 2223", Mail.Code(receipt)), (Mail.Reference(receipt), "wrong") })
        {
            await using var stranger = await browser.Visit();
            await Opens(stranger, reference, code);
            await stranger.Sees("Follow your complaint");
            answers.Add(await stranger.Text());
        }

        Assert.Single(answers.Distinct());
    }

    /// <summary>A reference like this one that belongs to nobody.</summary>
    static string Unknown(string receipt)
    {
        var known = Mail.Reference(receipt);
        return ComplaintReference.From([.. known.Replace(" ", "", StringComparison.Ordinal)[..7].Select(c => (ComplaintReference.Alphabet.IndexOf(c, StringComparison.Ordinal) + 1) % 23)]).Grouped;
    }

    static async Task Opens(Visitor person, string reference, string code)
    {
        await person.Open("/boats/track");
        await person.Types("Your reference", reference);
        await person.Types("Your code", code);
        await person.Presses("See my complaint");
    }

    /// <summary>Somebody has complained: the message that they got.</summary>
    async Task<string> Sent(string email)
    {
        await browser.Complained("boats", Given.From(email));
        return Assert.Single(await browser.Service.Mail(email));
    }
}
