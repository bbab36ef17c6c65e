namespace Heard.Web.Features.Public.Embed;

/// <summary>The home of the words that stand on other websites.</summary>
public sealed class EmbedWords;
