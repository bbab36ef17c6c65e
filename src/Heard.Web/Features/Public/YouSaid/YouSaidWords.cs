namespace Heard.Web.Features.Public.YouSaid;

/// <summary>The home of the words of "You said, we did".</summary>
public sealed class YouSaidWords;
