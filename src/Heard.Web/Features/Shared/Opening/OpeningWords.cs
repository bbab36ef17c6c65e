namespace Heard.Web.Features.Shared.Opening;

/// <summary>The home of the words about when something is open.</summary>
public sealed class OpeningWords;
