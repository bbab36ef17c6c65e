namespace Heard.Web.Features.Publications.Spoken;

/// <summary>The home of the words beside what is heard and watched.</summary>
public sealed class ListenWords;
