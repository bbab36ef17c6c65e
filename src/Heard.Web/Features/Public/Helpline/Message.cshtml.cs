using Heard.Domain.Organisations;
using Heard.Web.Features.Publications.Spoken;
using Heard.Web.Features.Shared;
using Heard.Web.Organisations;
using Heard.Web.Outbox;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Helpline;

/// <summary>
/// The answer message of a line at this moment: as text, and as <c>.ssml</c>, <c>.twiml</c> and <c>.wav</c>. It is made when it is
/// asked for, so that it changes in the minute in which the line closes.
/// </summary>
public sealed class MessageModel(Calendar calendar, Links links, Speech speech, TimeProvider clock) : PublicPage
{
    /// <summary>The id of the line; missing: the first that is answered in the language of the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Line { get; set; }

    public async Task<IActionResult> OnGetAsync(string message)
    {
        if (Lines.Asked(Body, Line, Language) is not { } line) return NotFound();
        var now = clock.Now();
        var state = Body.Hours(line)!.At(now, calendar.Holidays.Of(Body.Nation));
        var said = AnswerMessage.Of(Body, line, state, now, Language, links.To(Body, Language, "").Split("://")[^1].TrimEnd('/'));
        return message switch
        {
            "message" => Content(said.Text, "text/plain; charset=utf-8"),
            "message.ssml" => Content(said.Ssml, "application/ssml+xml; charset=utf-8"),
            "message.twiml" => Content(said.Twiml, "application/xml; charset=utf-8"),
            "message.wav" when await speech.Wav(said.Ssml, Language, HttpContext.RequestAborted) is { } wav => File(wav, "audio/wav"),
            "message.wav" => StatusCode(StatusCodes.Status503ServiceUnavailable),
            _ => NotFound(),
        };
    }
}
