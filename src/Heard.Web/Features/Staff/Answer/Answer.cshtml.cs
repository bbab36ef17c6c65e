using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Domain.Support;
using Heard.Web.Features.Shared.Opening;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Heard.Web.Outbox;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Answer;

/// <summary>How do I complain, and who can help me? Everything with which any colleague answers that in seconds, at a counter or on the telephone (3.3), on one page.</summary>
[Needs(Permission.EnterBody)]
public sealed class AnswerModel(CurrentBody current, Calendar calendar, Links links, TimeProvider clock) : PageModel
{
    const int LongestSearch = 200, MostOthers = 20;

    /// <summary>What is looked for among the sources of help.</summary>
    [BindProperty(SupportsGet = true)]
    public string Q { get; set => field = (value ?? "") is var typed && typed.Length > LongestSearch ? typed[..LongestSearch] : value ?? ""; } = "";

    /// <summary>The body.</summary>
    public Organisation Body => current.Required;

    /// <summary>The moment at which the page was asked for.</summary>
    public DateTimeOffset Now { get; } = clock.Now();

    /// <summary>The body's own sources of help, and of the feeds of others those that fit what is looked for.</summary>
    public IReadOnlyList<HelpSource> Help => [.. Body.Help, .. Q.Length == 0 ? [] : Body.Imported.Where(source => HelpSearch.Has(HelpSearch.TextOf(source), Q)).Take(MostOthers)];

    /// <summary>How many are shown, as it is read aloud.</summary>
    public string Found => Matching.Count() switch
    {
        0 => "Nobody was found. Try fewer words, or a part of one.",
        1 => "1 source of help",
        var many => $"{many} sources of help",
    };

    /// <summary>Whether a way is open now, in words; null: it has no times.</summary>
    public string? State(Way way) => Body.Hours(way) is { } hours ? OpeningText.State(hours.At(Now, calendar.Holidays.Of(Body.Nation)), Language.English, Now) : null;

    /// <summary>What is read aloud.</summary>
    public IReadOnlyList<string> Script(Language language) => Spoken.Script(Body, Matching, language, Site(language));

    /// <summary>What is handed over.</summary>
    public string Text(Language language) => Spoken.Text(Body, Matching, language, Site(language), Now);

    /// <summary>The same for a text message.</summary>
    public string Message(Language language) => Spoken.Message(Body, language, Site(language));

    public void OnGet()
    {
    }

    IEnumerable<HelpSource> Matching => Help.Where(source => HelpSearch.Has(HelpSearch.TextOf(source), Q));

    string Site(Language language) => links.To(Body, language, "").Split("://")[^1];
}
