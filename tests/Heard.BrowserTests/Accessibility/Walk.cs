using Microsoft.Playwright;

namespace Heard.BrowserTests.Accessibility;

/// <summary>A page on the walk, in one state.</summary>
/// <param name="Seen">What it looked like when it was reached.</param>
/// <param name="Problems">What is wrong with it in any view.</param>
/// <param name="Html">What the service sent.</param>
public sealed record Stop(Sight Seen, IReadOnlyList<string> Problems, string Html);

/// <summary>
/// A walk past pages in every state, taken once for all tests that judge them. 320 pixels is also what 400 % zoom leaves
/// of 1280 (WCAG 1.4.10).
/// </summary>
public abstract class Walk(Browser browser) : IAsyncLifetime
{
    static readonly (int Width, ForcedColors Colours) OnAPhone = (320, ForcedColors.None);
    static readonly (int Width, ForcedColors Colours)[] Views = [(1280, ForcedColors.None), .. Pictures.AreWanted ? [(768, ForcedColors.None)] : Array.Empty<(int, ForcedColors)>(), (320, ForcedColors.Active), OnAPhone];

    readonly List<Stop> _stops = [];

    /// <summary>The pages, in the order in which they were passed.</summary>
    public IReadOnlyList<Stop> Stops => _stops;

    /// <summary>The service and the browser.</summary>
    protected Browser Browser => browser;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => await Go();

    /// <summary>Goes the whole way, stopping at each page.</summary>
    protected abstract Task Go();

    /// <summary>Opens an address and stops there.</summary>
    protected async Task Stop(Visitor person, string address)
    {
        await person.Page.GotoAsync(address);
        await Stop(person);
    }

    /// <summary>Goes on to the next page and stops there.</summary>
    protected async Task Stop(Visitor person, Func<Task> goOn)
    {
        await goOn();
        await Stop(person);
    }

    /// <summary>A4 without its margins, in CSS pixels.</summary>
    const int OnPaper = 680;

    /// <summary>What is wrong with a page that is printed: it is cut off, says nothing, or shows what nobody can press on paper.</summary>
    const string NotPrinted = """
        () => [
          document.documentElement.scrollWidth > window.innerWidth ? 'wider than the sheet' : '',
          document.querySelector('main').innerText.trim() === '' ? 'empty' : '',
          ...[...document.querySelectorAll('.govuk-footer, .govuk-exit-this-page, .heard-nav, .govuk-back-link, audio, video')].filter((part) => part.checkVisibility()).map((part) => part.className + ' is printed'),
        ].filter((problem) => problem !== '')
        """;

    /// <summary>Stops at the page that is open: looks at it in every view. Welsh is the same page with longer words: it is looked at on a narrow screen.</summary>
    protected async Task Stop(Visitor person)
    {
        var seen = await Sight.Of(person.Page, rules: false);
        var problems = new List<string>();
        foreach (var (width, colours) in seen.IsWelsh ? [OnAPhone] : Views)
        {
            await person.Page.EmulateMediaAsync(new() { ForcedColors = colours });
            await person.Page.SetViewportSizeAsync(width, 900);
            // Forced colours move nothing and say nothing else: what axe looks at is the same.
            var sight = await Sight.Of(person.Page, rules: colours is ForcedColors.None);
            problems.AddRange(sight.Problems.Select(problem => $"{sight.Address} at {width}{(colours is ForcedColors.Active ? " in forced colours" : "")}: {problem}"));
        }

        await person.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None, Media = Media.Print });
        await person.Page.SetViewportSizeAsync(OnPaper, 900);
        problems.AddRange((await person.Page.EvaluateAsync<string[]>(NotPrinted)).Select(what => $"{seen.Address} on paper: {what}"));
        await person.Page.EmulateMediaAsync(new() { Media = Media.Null });
        await person.Page.SetViewportSizeAsync(1280, 900);
        _stops.Add(new(seen, problems, await person.Served()));
    }

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
