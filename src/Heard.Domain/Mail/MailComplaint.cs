using Heard.Domain.Intake;

namespace Heard.Domain.Mail;

/// <summary>A complaint made of a message, as answers to the form.</summary>
public static class MailComplaint
{
    const int LongestName = 100;

    static readonly string[] Welsh = ["yn", "yr", "y", "ac", "mae", "fy", "eich", "gan", "wedi", "nid", "ddim", "rwyf", "rwy'n", "hoffwn", "cwyn", "diolch", "am", "ar", "ein", "oedd"];
    static readonly string[] English = ["the", "and", "is", "my", "your", "of", "to", "not", "have", "has", "was", "i", "we", "it", "in", "with", "for", "that", "complaint", "thank"];

    /// <summary>
    /// The answers: the subject and the text as what happened, and the address as the way to be contacted. A name only where
    /// the message has one. Nothing is looked at in anybody's records before somebody has talked with them.
    /// </summary>
    /// <param name="subject">The subject.</param>
    /// <param name="text">The text, cleaned.</param>
    /// <param name="address">The sender's address; empty: none that can be written to.</param>
    /// <param name="name">The sender's name as the message has it; may be empty.</param>
    public static Answers Of(string subject, string text, string address, string name)
    {
        var answers = Answers.None
            .With("for-whom", "myself")
            .With("what-happened", Words(subject, text))
            .With("agreement", "talk-first");
        answers = EmailAddress.LooksRight(address) ? answers.With("contact-by", "email").With("email", address) : answers.With("contact-by", "none");
        return MailText.Line(name, LongestName) is { Length: > 0 } line && !line.Contains('@', StringComparison.Ordinal) ? Named(answers, line) : answers.With("no-name", "no-name");
    }

    /// <summary>The language in which it is written, by its small words, so that it is answered in it.</summary>
    public static Language LanguageOf(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', '\n', '\t', '.', ',', ';', ':', '!', '?', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Replace('’', '\'')).ToArray();
        return words.Count(Welsh.Contains) > words.Count(English.Contains) ? Language.Welsh : Language.English;
    }

    /// <summary>Whether there is anything to make a complaint of.</summary>
    public static bool HasWords(string subject, string text) => Words(subject, text).Any(char.IsLetterOrDigit);

    /// <summary>People say in the subject what they do not say again.</summary>
    static string Words(string subject, string text) => MailText.Clean(
        subject.Length == 0 || text.StartsWith(subject, StringComparison.OrdinalIgnoreCase) ? text : $"{subject}\n\n{text}");

    static Answers Named(Answers answers, string name) => name.LastIndexOf(' ') is > 0 and var space
        ? answers.With("your-first-name", name[..space]).With("your-surname", name[(space + 1)..])
        : answers.With("your-first-name", name);
}
