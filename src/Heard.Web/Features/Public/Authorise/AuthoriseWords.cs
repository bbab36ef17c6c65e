namespace Heard.Web.Features.Public.Authorise;

/// <summary>The home of the words for the person affected.</summary>
public sealed class AuthoriseWords;
