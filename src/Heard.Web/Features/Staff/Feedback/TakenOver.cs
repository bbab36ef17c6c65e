using System.Globalization;
using Heard.Domain.Intake;
using Heard.Domain.Time;
using Heard.Web.Data;

namespace Heard.Web.Features.Staff.Feedback;

/// <summary>What of somebody's feedback goes along into a complaint that a colleague records. The colleague sees it, and may put it right, before it is one.</summary>
public static class TakenOver
{
    /// <summary>Their words, their name with its last word as the surname, how to reach them, the language, and the day on which it came: promises count from it.</summary>
    public static Answers From(FeedbackRow said)
    {
        var answers = Answers.None.With("what-happened", said.Words).With("for-whom", "myself")
            .With("channel", nameof(Domain.Complaints.Channel.Email)).With("language", said.Language.ToString()).With("received-on", LondonTime.DayOf(said.At).ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
        if (said.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } names)
        {
            answers = names.Length == 1 ? answers.With("your-first-name", names[0]) : answers.With("your-first-name", string.Join(' ', names[..^1])).With("your-surname", names[^1]);
        }

        var by = EmailAddress.LooksRight(said.Contact) ? "email" : "phone";
        return said.Contact.Length == 0 ? answers : answers.With("contact-by", by).With(by, said.Contact);
    }
}
