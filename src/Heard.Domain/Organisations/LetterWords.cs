namespace Heard.Domain.Organisations;

/// <summary>A body's own words of a letter or message. Places to fill stand in square brackets, by name: <c>[reference]</c>.</summary>
/// <param name="Subject">Its first line; empty in both where it has none, as in a draft.</param>
/// <param name="Text">The words.</param>
public sealed record LetterWords(Bilingual Subject, Bilingual Text);
