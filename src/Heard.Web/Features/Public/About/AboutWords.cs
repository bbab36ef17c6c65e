namespace Heard.Web.Features.Public.About;

/// <summary>The home of the words of the statements.</summary>
public sealed class AboutWords;
