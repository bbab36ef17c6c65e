using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Heard.BrowserTests;

/// <summary>The rules of axe for WCAG 2.0 to 2.2, A and AA, over the page that is open.</summary>
static class Axe
{
    const string Script = """
        () => axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
            rules: { 'target-size': { enabled: true } },
            resultTypes: ['violations'],
        }).then(found => JSON.stringify(found.violations))
        """;

    static readonly string Source = new BundledAxeScriptProvider().GetScript();

    /// <summary>Has it ready on every page of this browser, whatever the page's own policy says of scripts.</summary>
    public static Task Bring(IBrowserContext context) => context.AddInitScriptAsync(Source);

    /// <summary>Every element that breaks a rule, each in a sentence; empty: none.</summary>
    public static async Task<IReadOnlyList<string>> Violations(IPage page)
    {
        var found = JsonSerializer.Deserialize<Violation[]>(await page.EvaluateAsync<string>(Script), JsonSerializerOptions.Web)!;
        return [.. found.SelectMany(violation => violation.Nodes.Where(node => !IsExcepted(violation, node)).Select(node => $"{violation.Id}: {violation.Help} at {node.Html}"))];
    }

    /// <summary>The exceptions (docs/accessibility.md): what the design system's own scripts make.</summary>
    static bool IsExcepted(Violation violation, Node node) => IsRadioThatOpens(violation, node) || IsNamedWithPauses(violation, node);

    /// <summary>The button of an accordion's section, or of a drop zone, is named by the words that are seen with commas between, so that they are read with pauses.</summary>
    static bool IsNamedWithPauses(Violation violation, Node node) => violation.Id == "label-content-name-mismatch"
        && (node.Html.Contains("govuk-accordion__section-button", StringComparison.Ordinal) || node.Html.Contains("govuk-file-upload-button", StringComparison.Ordinal));

    /// <summary>Screen readers announce aria-expanded on a radio button that opens a question, though ARIA does not list it for that role.</summary>
    static bool IsRadioThatOpens(Violation violation, Node node) =>
        violation.Id == "aria-allowed-attr" && node.Html.Contains("govuk-radios__input", StringComparison.Ordinal) && node.Html.Contains("aria-expanded", StringComparison.Ordinal)
        && node.Any.Concat(node.All).All(check => check.Message.Contains("aria-expanded", StringComparison.Ordinal));

    sealed record Violation(string Id, string Help, Node[] Nodes);

    sealed record Node(string Html, Check[] Any, Check[] All);

    sealed record Check(string Message);
}
