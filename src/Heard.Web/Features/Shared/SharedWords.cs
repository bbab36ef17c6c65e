namespace Heard.Web.Features.Shared;

/// <summary>The home of words that every page uses.</summary>
public sealed class SharedWords;
