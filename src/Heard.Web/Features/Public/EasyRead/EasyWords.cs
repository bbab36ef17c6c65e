namespace Heard.Web.Features.Public.EasyRead;

/// <summary>The home of the words in Easy Read: one idea a sentence, about fifteen words at most, hard words explained.</summary>
public sealed class EasyWords;
