namespace Heard.Web.Features.Api;

/// <summary>The home of the words that the API answers with.</summary>
public sealed class ApiWords;
