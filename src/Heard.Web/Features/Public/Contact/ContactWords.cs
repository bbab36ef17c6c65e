namespace Heard.Web.Features.Public.Contact;

/// <summary>The home of the words about how to reach a body.</summary>
public sealed class ContactWords;
