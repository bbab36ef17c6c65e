namespace Heard.Web.Features.Public.Helpline;

/// <summary>The home of the words that callers hear.</summary>
public sealed class HelplineWords;
