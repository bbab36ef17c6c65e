using Microsoft.Playwright;

namespace Heard.BrowserTests;

/// <summary>Somebody at a browser. Every page they look at is checked for accessibility.</summary>
public sealed class Visitor : IAsyncDisposable
{
    /// <summary>How long a page may take before it is taken to be stuck. No measure of speed: machines that test are busy.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly IPage _page;
    readonly bool _scripts;
    IResponse? _served;

    /// <summary>Somebody who looks at <paramref name="page"/>.</summary>
    /// <param name="page">The page.</param>
    /// <param name="scripts">Whether scripts run in it: axe is one itself.</param>
    public Visitor(IPage page, bool scripts = true)
    {
        _page = page;
        _scripts = scripts;
        page.Response += (_, response) =>
        {
            if (response.Request.IsNavigationRequest && response.Frame == page.MainFrame && response.Status is < 300 or >= 400) _served = response;
        };
    }

    /// <summary>The page, for what has no word here.</summary>
    public IPage Page => _page;

    /// <summary>Opens an address and looks at it.</summary>
    public async Task Open(string address)
    {
        await _page.GotoAsync(address);
        await Look();
    }

    /// <summary>The page has this heading; then it is checked.</summary>
    public async Task Sees(string heading)
    {
        await Assertions.Expect(_page.GetByRole(AriaRole.Heading, new() { Name = heading, Level = 1, Exact = true })).ToBeVisibleAsync(new() { Timeout = (float)Patience.TotalMilliseconds });
        await Look();
    }

    /// <summary>The page says this somewhere.</summary>
    public async Task Reads(string words) => Assert.Contains(words, await Text(), StringComparison.Ordinal);

    /// <summary>The page says this nowhere.</summary>
    public async Task DoesNotRead(string words) => Assert.DoesNotContain(words, await _page.ContentAsync(), StringComparison.Ordinal);

    /// <summary>The words of the page, without what is around every page.</summary>
    public Task<string> Text() => _page.Locator("main").InnerTextAsync();

    /// <summary>Presses the button and waits for the page that follows.</summary>
    public Task Presses(string button) => GoesOn(_page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));

    /// <summary>Chooses a radio button or a checkbox.</summary>
    public Task Chooses(string label) => _page.GetByLabel(label, new() { Exact = true }).CheckAsync();

    /// <summary>Types into a field.</summary>
    public Task Types(string label, string text) => _page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    /// <summary>Follows the link and waits for the page that it leads to.</summary>
    public Task Follows(string link) => GoesOn(_page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First);

    /// <summary>Clicks on what leads to another page, and waits until that page is there.</summary>
    public Task GoesOn(ILocator click) => Arrives(() => click.ClickAsync());

    /// <summary>Does what leads to another page, and waits until that page is there: it can have the same address and heading.</summary>
    public async Task Arrives(Func<Task> leave)
    {
        var arrived = new TaskCompletionSource();
        void Arrive(object? sender, IPage at) => arrived.TrySetResult();
        _page.Load += Arrive;
        try
        {
            await leave();
            await arrived.Task.WaitAsync(Patience);
        }
        finally
        {
            _page.Load -= Arrive;
        }
    }

    /// <summary>Looks at the page: nothing on it is wrong.</summary>
    public async Task Look()
    {
        var sight = await Sight.Of(_page, rules: _scripts);
        Assert.True(sight.Problems.Count == 0, $"{_page.Url}: {string.Join("; ", sight.Problems)}");
    }

    /// <summary>The page as it came from the service, before scripts changed it.</summary>
    public async Task<string> Served() => await _served!.TextAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _page.Context.DisposeAsync();
}
