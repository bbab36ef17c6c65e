using System.Text.RegularExpressions;

namespace Heard.BrowserTests;

/// <summary>What people find in a message of the service.</summary>
static partial class Mail
{
    /// <summary>The first link.</summary>
    public static string Link(string message) => Links().Match(message).Value;

    /// <summary>The code with which a complaint is followed or a form opened again, as printed.</summary>
    public static string Code(string message) => Codes().Match(message).Value;

    /// <summary>The reference, as printed.</summary>
    public static string Reference(string message) => References().Match(message).Value;

    [GeneratedRegex(@"http://localhost:\S+")]
    private static partial Regex Links();

    [GeneratedRegex(@"\b\w{4}( \w{4}){4}\b")]
    private static partial Regex Codes();

    [GeneratedRegex(@"\b[2-9A-Z]{4} [2-9A-Z]{4}\b")]
    private static partial Regex References();
}
