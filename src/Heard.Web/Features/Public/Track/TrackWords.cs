namespace Heard.Web.Features.Public.Track;

/// <summary>The home of the words with which people follow their complaint.</summary>
public sealed class TrackWords;
