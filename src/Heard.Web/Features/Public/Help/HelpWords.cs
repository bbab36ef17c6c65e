namespace Heard.Web.Features.Public.Help;

/// <summary>The home of the words about help and support.</summary>
public sealed class HelpWords;
