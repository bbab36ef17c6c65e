namespace Heard.Web.Features.Public.Asked;

/// <summary>The home of the words for those who are asked.</summary>
public sealed class AskedWords;
