using System.Collections.Immutable;
using Heard.Domain.Organisations;
using static Heard.Domain.Complaints.Decision;

namespace Heard.Domain.Complaints;

/// <summary>What complaints are about, in the body's own words.</summary>
public static partial class Lifecycle
{
    /// <summary>More than this says nothing any more.</summary>
    public const int MostTopics = 10;

    /// <summary>
    /// The topics that can be chosen for a complaint: those that hold today or held when it came, and those that it has. A
    /// service that has closed since can be complained about, and what was chosen stays what it was.
    /// </summary>
    public static ImmutableArray<Topic> TopicsFor(Complaint c, DateOnly today, ImmutableArray<Topic> topics) =>
        [.. topics.Where(topic => topic.Holds(today) || topic.Holds(c.ReceivedOn) || c.Topics.Contains(topic.Id))];

    /// <summary>At any stage, and as often as more is understood.</summary>
    static Decision Sort(Complaint c, Classify classify, DateOnly today, ImmutableArray<Topic> topics)
    {
        ImmutableArray<Topic> chosen = [.. TopicsFor(c, today, topics).Where(topic => classify.Topics.Contains(topic.Id))];
        return classify switch
        {
            _ when chosen.Length != classify.Topics.Distinct().Count() => Refuse(Refusal.NoSuchTopic),
            _ when chosen.Length > MostTopics => Refuse(Refusal.TooManyTopics),
            _ when chosen.Select(topic => topic.Id).SequenceEqual(c.Topics) => Allow(),
            _ => Allow(new Classified([.. chosen.Select(topic => topic.Id)], [.. chosen.Select(topic => topic.Name.En)])),
        };
    }
}
