using System.Collections.Immutable;
using System.Globalization;
using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Web.Languages;

namespace Heard.Web.Features.Staff.Settings.Site;

/// <summary>Words to begin with: the welcome in four voices, and plain ones for what every body says. Also the home of these words.</summary>
public sealed class StarterWords
{
    const int Steps = 3;

    static readonly ImmutableArray<(string Voice, string Title)> OfWelcome =
        [("department", "A department"), ("licensing", "An agency that licenses or pays"), ("building", "A building project"), ("children", "A service for children and families")];

    /// <summary>The voices of a text, with what a content owner knows them by; empty: a body begins it with words of its own.</summary>
    public static ImmutableArray<(string Voice, string Title)> Voices(SiteText text) =>
        text == SiteText.Welcome ? OfWelcome : text == SiteText.Who || text == SiteText.LooksAt ? [("plain", "Plain words for any body")] : [];

    /// <summary>A text in a voice; null: there is no such voice.</summary>
    public static ImmutableArray<Bilingual>? Of(SiteText text, string? voice) => !Voices(text).Any(known => known.Voice == voice) ? null
        : [.. Enumerable.Range(1, int.MaxValue).Select(number => string.Create(CultureInfo.InvariantCulture, $"{text.Place}.{voice}.{number}")).TakeWhile(Exists).Select(Say)];

    /// <summary>What happens when somebody complains, in three steps.</summary>
    public static ImmutableArray<GuideStep> Guide { get; } =
        [.. Enumerable.Range(1, Steps).Select(number => string.Create(CultureInfo.InvariantCulture, $"guide.{number}.")).Select(step => new GuideStep(Say(step + "name"), Say(step + "words"), Say(step + "target")))];

    static bool Exists(string key) => Words.Find(typeof(StarterWords), Language.English, key) is not null;

    static Bilingual Say(string key) => new(Words.Text(typeof(StarterWords), Language.English, key), Words.Text(typeof(StarterWords), Language.Welsh, key));
}
