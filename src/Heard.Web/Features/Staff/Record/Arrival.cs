using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Time;

namespace Heard.Web.Features.Staff.Record;

/// <summary>How a complaint came that a colleague writes down. Kept with the answers while it is put aside, and not among them once it is sent.</summary>
/// <param name="Channel">How it came.</param>
/// <param name="Words">The day on which it came, as typed; empty: today.</param>
/// <param name="Language">The language in which it was said or written.</param>
public sealed record Arrival(Channel Channel, string Words, Language Language)
{
    const string ChannelField = "channel", DayField = "received-on", LanguageField = "language";

    /// <summary>The names of its fields.</summary>
    public static readonly IReadOnlyList<string> Fields = [ChannelField, DayField, LanguageField];

    /// <summary>The ways that a colleague writes down, the most frequent first.</summary>
    public static readonly IReadOnlyList<Channel> Channels = [Channel.Telephone, Channel.InPerson, Channel.Letter, Channel.Email, Channel.SocialMedia];

    /// <summary>As the page begins.</summary>
    public static readonly Arrival ByTelephone = new(Channel.Telephone, "", Language.English);

    /// <summary>Reads it from what was typed.</summary>
    public static Arrival From(Answers typed) => new(
        Channels.FirstOrDefault(channel => channel.ToString() == typed[ChannelField], Channel.Telephone),
        typed[DayField],
        typed.Has(LanguageField, nameof(Language.Welsh)) ? Language.Welsh : Language.English);

    /// <summary>What is scanned did not come by telephone.</summary>
    public static Answers OnPaper(Answers typed) => From(typed).Channel is Channel.Telephone ? typed.With(ChannelField, nameof(Channel.Letter)) : typed;

    /// <summary>The day on which it came; null: today, or the words are not one day.</summary>
    public DateOnly? Day(DateOnly today) => ApproximateDate.Read(Words, today) is { } range && range.Earliest == range.Latest ? range.Earliest : null;

    /// <summary>What is wrong with it.</summary>
    public IEnumerable<Problem> Problems(DateOnly today)
    {
        if (Words.Length > 0 && (Day(today) is not { } day || day > today)) yield return new Problem(DayField, ProblemKind.NotOffered);
    }
}
