using Heard.Domain;
using Heard.Domain.Intake;
using Heard.Domain.Support;
using Heard.Web.Features.Shared;

namespace Heard.Web.Features.Staff.Answer;

/// <summary>Finds a source of help by any words that are known of it, in both languages, whatever their case and accents. The page's script does the same as somebody types.</summary>
public static class HelpSearch
{
    /// <summary>Everything that is known of a source: its names, what it does, for whom, where, and in which languages.</summary>
    public static string TextOf(HelpSource source) => HelpList.Fold(string.Join(' ',
    [
        source.Name.En, source.Name.Cy, source.Words.En, source.Words.Cy, source.Place.En, source.Place.Cy, source.Phone,
        source.Independent ? "independent" : "our own", source.IsFree ? "free" : "",
        .. source.Does.Select(HelpNames.Say), .. source.For.Select(HelpNames.Say), .. source.Nations.Select(HelpNames.Say),
        .. source.Languages.Where(LanguageCodes.Known.Contains).Select(code => LanguageCodes.Name(code, Language.English)),
    ]));

    /// <summary>Whether every word that was typed is part of it. What is no text is nothing typed.</summary>
    public static bool Has(string text, string typed) => !WellFormed.Is(typed) || HelpList.Fold(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => text.Contains(word, StringComparison.Ordinal));
}
