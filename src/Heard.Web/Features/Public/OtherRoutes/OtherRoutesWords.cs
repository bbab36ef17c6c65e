namespace Heard.Web.Features.Public.OtherRoutes;

/// <summary>The home of the words about other ways than a complaint.</summary>
public sealed class OtherRoutesWords;
