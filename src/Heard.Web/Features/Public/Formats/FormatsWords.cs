namespace Heard.Web.Features.Public.Formats;

/// <summary>The home of the words about formats and languages.</summary>
public sealed class FormatsWords;
