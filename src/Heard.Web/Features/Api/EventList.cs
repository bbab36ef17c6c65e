using System.Text.Json;
using Heard.Domain.Complaints;
using Heard.Web.Complaints;
using Heard.Web.Data;

namespace Heard.Web.Features.Api;

/// <summary>Something that happened to a complaint.</summary>
/// <param name="Sequence">1, 2, 3… within the complaint.</param>
/// <param name="Type">What happened, such as <c>complaint-received</c>.</param>
/// <param name="At">When (UTC).</param>
/// <param name="By">Who did it: people outside the body have no name here.</param>
/// <param name="Data">What it holds, by type; left out once erased.</param>
public sealed record EventAnswer(int Sequence, string Type, DateTimeOffset At, EventBy By, object? Data);

/// <summary>Who did something.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Name">The name of the colleague or of the key; otherwise empty.</param>
public sealed record EventBy(ActorKind Kind, string Name);

/// <summary>Everything that happened, in order.</summary>
public sealed record EventList(IReadOnlyList<EventAnswer> Events)
{
    /// <summary>The events of this complaint.</summary>
    public static EventList Of(CaseFile file) => new([.. file.Timeline.Index().Select(at => new EventAnswer(
        at.Index + 1,
        JsonNamingPolicy.KebabCaseLower.ConvertName(at.Item.Event is Erased erased ? erased.Kind : EventJson.NameOf(at.Item.Event)),
        at.Item.At,
        new(at.Item.By, at.Item.ByName),
        at.Item.Event is Erased ? null : at.Item.Event))]);
}
