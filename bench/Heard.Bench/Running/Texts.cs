using System.Globalization;
using Heard.Domain.Intake;

namespace Heard.Bench.Running;

/// <summary>What is sent: about a thousand characters, as a person would write.</summary>
static class Texts
{
    const string Story =
        """
        I rang on Monday to say that the lock keeper had told us to wait below the bridge, and that nobody came to let us through before dark. The lady who answered was kind and said that somebody would call back within two days. Nobody did.

        On Thursday a notice was tied to our mooring rope, which says that we have stayed for too long and must pay. We were only there since we had been told to wait. I have the name of the keeper and the time written down, and my neighbour on the next boat heard him say it.

        I wrote to the office with all this. The answer that came two weeks later was about another boat, with another name on it, and it had a stranger's telephone number in it. I do not want to know a stranger's number and I wonder who now has mine. Since then I have rung three times and explained it from the start each time, because nothing seems to be written down anywhere.
        """;

    /// <summary>The answers of one person, complete.</summary>
    public static Answers Answers(int number) => Domain.Intake.Answers.None
        .With("right-way", "complaint")
        .With("for-whom", "myself")
        .With("what-happened", string.Create(CultureInfo.InvariantCulture, $"{Story} This is number {number}."))
        .With("when", "two weeks ago")
        .With("outcome", "Take the notice back, and tell me who has my number.")
        .With("your-first-name", "Ada").With("your-surname", "Marlow")
        .With("contact-by", "email").With("email", string.Create(CultureInfo.InvariantCulture, $"ada.{number}@example.com"))
        .With("agreement", "yes").With("signature", "Ada Marlow");
}
