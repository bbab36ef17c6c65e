namespace Heard.Web.Features.Public.Useful;

/// <summary>The home of the words that ask whether a page was useful.</summary>
public sealed class UsefulWords;
