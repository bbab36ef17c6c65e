namespace Heard.Web.Features.Public.Guide;

/// <summary>The home of the words of the quick guide.</summary>
public sealed class GuideWords;
