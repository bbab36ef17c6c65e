using System.Text.Json;
using Microsoft.Playwright;

namespace Heard.BrowserTests;

/// <summary>A page as somebody meets it, at one width and in one state.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Title">What the tab of the browser says.</param>
/// <param name="Headings">The texts of its first-level headings.</param>
/// <param name="Wrong">It says that something typed is wrong.</param>
/// <param name="Focused">The class of what has the focus.</param>
/// <param name="Wide">Pixels by which it is wider than the screen; 0 or fewer: not at all.</param>
/// <param name="Language">The language that it says it is in.</param>
/// <param name="English">Addresses of the public pages of this service, in English, to which it leads other than by the change of language.</param>
/// <param name="Messages">What it says at the fields that are wrong.</param>
/// <param name="Footer">The addresses of the links at its end, in order.</param>
public sealed record Sight(string Address, string Title, IReadOnlyList<string> Headings, bool Wrong, string Focused, int Wide, string Language, IReadOnlyList<string> English, IReadOnlyList<string> Messages, IReadOnlyList<string> Footer)
{
    const string Script = """
        () => JSON.stringify({
            address: location.pathname + location.search,
            title: document.title,
            headings: [...document.querySelectorAll('h1')].map(heading => heading.textContent.trim().replace(/\s+/g, ' ')),
            wrong: document.querySelector('.govuk-error-summary') !== null,
            focused: document.activeElement.className,
            wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            language: document.documentElement.lang,
            english: [...document.querySelectorAll('a[href], form[action]')]
                .filter(element => element.getAttribute('hreflang') !== 'en')
                .map(element => new URL(element.getAttribute('href') ?? element.getAttribute('action'), location.href))
                .filter(to => to.host === location.host && !/^\/cy(\/|$)/.test(to.pathname)).map(to => to.pathname),
            messages: [...document.querySelectorAll('.govuk-error-message')].map(message => message.textContent.trim()),
            footer: [...document.querySelectorAll('.govuk-footer a')].map(link => link.pathname),
        })
        """;

    IReadOnlyList<string> _violations = [];

    /// <summary>What is wrong with the page, each in a sentence; empty: nothing.</summary>
    public IReadOnlyList<string> Problems => [.. _violations, .. OfTheFrame()];

    /// <summary>Looks at the page, and keeps a picture for those who ask for one with <c>HEARD_PICTURES</c>.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rules">Whether it is held against the rules of axe.</param>
    public static async Task<Sight> Of(IPage page, bool rules = true)
    {
        var sight = JsonSerializer.Deserialize<Sight>(await page.EvaluateAsync<string>(Script), JsonSerializerOptions.Web)!;
        if (!rules) return sight;
        await Pictures.Keep(page, sight);
        return sight with { _violations = await Seen.Once(page, () => Axe.Violations(page)) };
    }

    /// <summary>It is a page in Welsh.</summary>
    public bool IsWelsh => Address == "/cy" || Address.StartsWith("/cy/", StringComparison.Ordinal);

    /// <summary>WCAG 1.4.10, 2.4.2 and 3.1.1, and what GOV.UK asks of titles.</summary>
    IEnumerable<string> OfTheFrame()
    {
        if (Language != (IsWelsh ? "cy" : "en")) yield return $"its language is '{Language}'";
        if (IsWelsh && Messages.Any(message => message.StartsWith("Error:", StringComparison.Ordinal))) yield return "it says 'Error' in Welsh";
        if (IsWelsh && English.Count > 0) yield return $"it leads out of Welsh: {string.Join(", ", English)}";
        if (Wide > 0) yield return $"it is {Wide} pixels wider than the screen";
        if (Headings.Count != 1) yield return $"it has {Headings.Count} first-level headings";
        foreach (var heading in Headings)
        {
            var beginning = !Wrong ? heading : $"{(IsWelsh ? "Gwall" : "Error")}: {heading}";
            if (!Title.StartsWith(beginning, StringComparison.Ordinal)) yield return $"its title '{Title}' does not begin with its heading '{heading}'";
        }
    }
}
