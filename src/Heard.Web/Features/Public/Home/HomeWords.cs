namespace Heard.Web.Features.Public.Home;

/// <summary>The home of the words of a body's first page.</summary>
public sealed class HomeWords;
