namespace Heard.Web.Features.Public.YoungPeople;

/// <summary>The home of the words for children and young people: <c>older</c> for a reading age of 13, <c>younger</c> for 9.</summary>
public sealed class YoungWords;
