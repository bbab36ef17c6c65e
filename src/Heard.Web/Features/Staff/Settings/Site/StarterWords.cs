using System.Collections.Immutable;
using System.Globalization;
using Heard.Domain;
using Heard.Web.Languages;

namespace Heard.Web.Features.Staff.Settings.Site;

/// <summary>Welcomes to begin with, in four voices. Also the home of their words.</summary>
public sealed class StarterWords
{
    const int Paragraphs = 3;

    /// <summary>The voices, with what a content owner knows them by.</summary>
    public static readonly ImmutableArray<(string Voice, string Title)> Voices =
        [("department", "A department"), ("licensing", "An agency that licenses or pays"), ("building", "A building project"), ("children", "A service for children and families")];

    /// <summary>The welcome in a voice; null: there is no such voice.</summary>
    public static ImmutableArray<Bilingual>? Of(string? voice) => !Voices.Any(known => known.Voice == voice) ? null
        : [.. Enumerable.Range(1, Paragraphs).Select(number => new Bilingual(Say(Language.English, voice!, number), Say(Language.Welsh, voice!, number)))];

    static string Say(Language language, string voice, int number) => Words.Text(typeof(StarterWords), language, string.Create(CultureInfo.InvariantCulture, $"{voice}.{number}"));
}
