namespace Heard.Tests.GovUk;

/// <summary>An option of a macro that the record here does not have.</summary>
sealed record LeftOutOption(string Component, string Name, string Reason);

/// <summary>A part of a component's HTML that is not written here.</summary>
sealed record LeftOutPart(string Component, string Selector, string Reason);

/// <summary>A fixture whose HTML is different here.</summary>
sealed record LeftOutFixture(string Component, string Name, string Reason);

/// <summary>Everything in which the components here differ from the design system, and why. There is no other place for it.</summary>
static class Exceptions
{
    const string Crown = "The crown and the royal arms belong to the Crown; only services on GOV.UK may show them, and they are never shipped here.";

    /// <summary>Components of the package without a tag helper, by name, with the reason.</summary>
    public static IReadOnlyDictionary<string, string> Components { get; } = new Dictionary<string, string>
    {
        ["header"] = $"It is the crown and the logotype of GOV.UK and little else. {Crown} Services here use generic-header.",
    };

    public static IReadOnlyList<LeftOutOption> Options { get; } =
    [
        new("footer", "copyright", $"The link is drawn with the royal arms and claims Crown copyright. {Crown} A body states its own copyright in meta."),
        new("file-upload", "value", "The macro has no such option either: a browser lets no page choose a file."),
    ];

    public static IReadOnlyList<LeftOutPart> Parts { get; } =
    [
        new("footer", "svg.govuk-footer__crown", Crown),
        new("footer", ".govuk-footer__meta-item:has(.govuk-footer__copyright-logo)", "See the option copyright."),
    ];

    public static IReadOnlyList<LeftOutFixture> Fixtures { get; } = [];
}
