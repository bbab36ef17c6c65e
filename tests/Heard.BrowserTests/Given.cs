using Heard.Domain.Intake;

namespace Heard.BrowserTests;

/// <summary>What people answer in the form.</summary>
static class Given
{
    /// <summary>The shortest complaint that can be sent, by somebody with this email address.</summary>
    public static Answers From(string email, string words = "Nobody rang back.") => Answers.None
        .With("for-whom", "myself")
        .With("what-happened", words)
        .With("your-first-name", "Ada").With("your-surname", "Brook")
        .With("contact-by", "email").With("email", email)
        .With("agreement", "talk-first");

    /// <summary>The same for somebody else, who is not well.</summary>
    public static Answers ForSomebodyElse(this Answers answers, string firstName, string surname) => answers
        .With("for-whom", "someone-else").With("relationship", "child").With("why-not-themselves", "not-well")
        .With("their-first-name", firstName).With("their-surname", surname);

    /// <summary>The person affected is asked by a link to this address.</summary>
    public static Answers AgreesByLink(this Answers answers, string email) => answers
        .With("their-agreement", "link").With("their-link-by", "email").With("their-link-email", email);

    /// <summary>Answers that together meet every step of the form.</summary>
    public static IReadOnlyList<Answers> EveryStep =>
    [
        From("danger@example.com").Full().With("right-way", "danger").With("when", "two years ago").With("why-not-sooner", "I was in hospital."),
        ByLetter,
        From("now@example.com").ForSomebodyElse("Edith", "Quill").With("their-agreement", "now").With("their-scope", "limited").With("their-limits", "My health.").With("their-signature", "Edith Quill"),
        From("cannot@example.com").ForSomebodyElse("Edith", "Quill").With("their-agreement", "cannot").With("authority", "I have power of attorney."),
    ];

    /// <summary>A complaint with much to take care of: in danger, for somebody else, everything by letter, a supporter.</summary>
    public static Answers ByLetter => From("letter@example.com").ForSomebodyElse("Edith", "Quill").Full()
        .With("right-way", "danger").With("when", "ages ago").With("over-a-year", "not-sure")
        .With("contact-by", "post").With("email")
        .With("their-email", "edith@example.com").With("their-house", "3 Lock Cottages").With("their-town", "Ashwater")
        .With("their-agreement", "link").With("their-link-by", "letter");

    /// <summary>What can be left empty is answered too.</summary>
    static Answers Full(this Answers answers) => answers
        .With("effect", "We could not sleep.").With("outcome", "An apology, and a lamp at the lock.")
        .With("house", "1 Wharf Lane").With("town", "Ashwater").With("postcode", "ZZ1 1ZZ")
        .With("adjustments", "large-print", "bsl", "interpreter", "call-times", "extra-time").With("interpreter-language", "Polish").With("call-times-detail", "After 6pm")
        .With("supporter", "yes").With("supporter-name", "Bea Marsh").With("supporter-organisation", "Ashwater Advice").With("supporter-phone", "01632 960123").With("supporter-may-speak", "yes")
        .With("agreement", "yes").With("signature", "Ada Brook");
}
