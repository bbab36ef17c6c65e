using Heard.Domain;
using Heard.Web.Languages;

namespace Heard.Web.Features.Shared;

/// <summary>Languages that people are helped in, by the codes of ISO 639.</summary>
public static class LanguageCodes
{
    /// <summary>Those that have a name here, in the order in which they are chosen: Welsh and British Sign Language first.</summary>
    public static readonly IReadOnlyList<string> Known = ["cy", "bfi", "ar", "bn", "fa", "fr", "gu", "pa", "pl", "pt", "ro", "so", "es", "tr", "uk", "ur", "zh"];

    /// <summary>What a language is called.</summary>
    public static string Name(string code, Language language) => Words.Text(typeof(SharedWords), language, "language." + code);
}
