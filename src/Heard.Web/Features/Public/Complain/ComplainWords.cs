namespace Heard.Web.Features.Public.Complain;

/// <summary>The home of the words around the form.</summary>
public sealed class ComplainWords;
