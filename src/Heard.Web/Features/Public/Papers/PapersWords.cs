namespace Heard.Web.Features.Public.Papers;

/// <summary>The home of the words of posters and leaflets.</summary>
public sealed class PapersWords;
