using System.Xml.Linq;
using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Features.Shared.Opening;
using Heard.Web.Languages;

namespace Heard.Web.Features.Public.Helpline;

/// <summary>
/// What a caller hears whom nobody can answer (3.10): why, when the call is picked up and acted on, and the other ways there are now.
/// It writes itself from the facts of the line.
/// </summary>
/// <param name="Language">The language that it is in.</param>
/// <param name="Sentences">A few sentences each, in the order in which they are heard.</param>
public sealed record AnswerMessage(Language Language, IReadOnlyList<string> Sentences)
{
    /// <summary>The message of a line.</summary>
    /// <param name="body">The body.</param>
    /// <param name="line">The line.</param>
    /// <param name="state">Whether it is open: somebody who hears this while it is has met a busy line.</param>
    /// <param name="now">The moment.</param>
    /// <param name="language">The language.</param>
    /// <param name="site">The address of the body's pages, as it is said: without a scheme.</param>
    public static AnswerMessage Of(Organisation body, Way line, OpeningState state, DateTimeOffset now, Language language, string site)
    {
        string Say(string key, params ReadOnlySpan<object?> places) => Words.Text(typeof(HelplineWords), language, key, places);
        string Why() => state switch
        {
            OpeningState.Closed { Next: { } next, For: { } closure } => Say("closed-for", OpeningText.When(next, language, now), closure.Why.In(language)),
            OpeningState.Closed { Next: { } next } => Say("closed", OpeningText.When(next, language, now)),
            OpeningState.Closed => Say("closed-long"),
            _ => Say("busy"),
        };
        string[] said =
        [
            Say("welcome", body.Name.In(language)), Why(),
            .. body.Notices(line, NoticeKind.Said).Where(notice => notice.Holds(now)).Select(notice => notice.Words.In(language)),
            Say("leave"), line.CallBack.In(language), Say("online", site, body.Email), Say("speak-up"),
        ];
        return new(language, [.. said.Where(sentence => sentence.Length > 0)]);
    }

    /// <summary>A paragraph on each line.</summary>
    public string Text => string.Join('\n', Sentences) + "\n";

    /// <summary>For machines that speak.</summary>
    public string Ssml => Publications.Spoken.Ssml.Of(Sentences, Language);

    /// <summary>For telephone services that understand TwiML. Whether a message is recorded after it is the operator's.</summary>
    public string Twiml => new XElement("Response", Sentences.Select(sentence => new XElement("Say", new XAttribute("language", Publications.Spoken.Ssml.Tongue(Language)), sentence))).ToString(SaveOptions.DisableFormatting);
}
