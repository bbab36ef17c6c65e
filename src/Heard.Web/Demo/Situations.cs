using System.Text.Json;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Web.Complaints;

namespace Heard.Web.Demo;

/// <summary>Something that goes wrong for more than one person, and those who tell of it, each in their own words.</summary>
/// <param name="Name">What it is, for whoever looks for it in the files.</param>
/// <param name="Topics">What it is about, by the ids of the body's topics: the first colleague who deals with it says so.</param>
/// <param name="People">Who tells of it.</param>
public sealed record Situation(string Name, IReadOnlyList<string> Topics, IReadOnlyList<Telling> People)
{
    /// <summary>Everybody who tells of it, with what it is about.</summary>
    public IEnumerable<Telling> Told => People.Select(telling => telling with { Topics = Topics });
}

/// <summary>One person's complaint: what they say, how long ago, and what was done about it.</summary>
/// <param name="DaysAgo">Days before the demonstration is made on which it is made.</param>
/// <param name="Hour">The hour in London.</param>
/// <param name="Minute">The minute.</param>
/// <param name="Channel">How it comes.</param>
/// <param name="Answers">The form, as answered.</param>
public sealed record Telling(int DaysAgo, int Hour, int Minute, Channel Channel, Answers Answers)
{
    /// <summary>The language it is told in.</summary>
    public Language Language { get; init; }

    /// <summary>For a letter: how many days it lay before somebody typed it in.</summary>
    public int ArrivedDaysBefore { get; init; }

    /// <summary>The names of the files that come with it.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>What happened next: hours after what came before, by whom, which command.</summary>
    public IReadOnlyList<JsonElement> Then { get; init; } = [];

    /// <summary>What it is about, by the ids of the body's topics.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>These answers as they are filled in on <paramref name="day"/>: by the person online, by a colleague everywhere else.</summary>
    public Filling FilledIn(DateOnly day) => new(Answers, day) { ByColleague = Channel is not Channel.Online };

    /// <summary>It as the form sends it on <paramref name="day"/>.</summary>
    public Submit Submission(ComplaintReference reference, Organisation body, DateOnly day, DateOnly? receivedOn)
    {
        var filling = FilledIn(receivedOn ?? day);
        return new Submit(reference, ComplaintForm.Current.Version, ComplaintForm.Current.Relevant(filling), Language, Channel, body.Promises, ComplaintForm.Year(filling)) { ReceivedOn = receivedOn };
    }
}

/// <summary>A complaint for tools that need many of them.</summary>
public sealed record Sample(string Body, Telling Telling)
{
    /// <summary>The form, as answered.</summary>
    public Answers Answers => Telling.Answers;
}

/// <summary>The situations of the demonstration, from <c>Demo/Complaints/{body}</c>.</summary>
public static class Situations
{
    /// <summary>The bodies that have some.</summary>
    public static readonly IReadOnlyList<string> Bodies = ["boats", "northline", "families"];

    /// <summary>The situations of one body, in the order of its files.</summary>
    public static IReadOnlyList<Situation> Of(string body) =>
    [
        .. DemonstrationFiles.Under($"Complaints.{body}.").SelectMany(text => JsonSerializer.Deserialize<List<Situation>>(text, EventJson.Options)!),
    ];

    /// <summary>
    /// Complaints without end, the bodies in turn: first everybody as written, then the same situations told by people
    /// with other names. The same ones in the same order each time. They have no end: take as many as are needed.
    /// </summary>
    public static IEnumerable<Sample> Samples()
    {
        var told = InTurn([.. Bodies.Select(body => Of(body).SelectMany(situation => situation.Told).Select(telling => new Sample(body, telling)))]);
        var named = told.Where(sample => sample.Answers.Has("your-first-name") && sample.Answers.Has("your-surname"))
            .GroupBy(sample => sample.Telling.Language, sample => sample.Answers).ToDictionary(same => same.Key, same => same.ToList());
        for (var round = 0; ; round++)
        {
            for (var at = 0; at < told.Count; at++) yield return round == 0 ? told[at] : Renamed(told[at], named[told[at].Telling.Language], at, round);
        }
    }

    /// <summary>First name and surname come from two other people, so that many names come of few.</summary>
    static Sample Renamed(Sample sample, List<Answers> others, int at, int round)
    {
        if (!sample.Answers.Has("your-first-name")) return sample;
        var first = others[(at + round) % others.Count]["your-first-name"];
        var surname = others[(at + 7 * round + round / others.Count) % others.Count]["your-surname"];
        var answers = sample.Answers.With("your-title").With("your-first-name", first).With("your-surname", surname);
        if (answers.Has("signature")) answers = answers.With("signature", $"{first} {surname}");
        if (answers.Has("email")) answers = answers.With("email", $"person.{at}.{round}@example.org");
        return sample with { Telling = sample.Telling with { Answers = answers } };
    }

    static List<Sample> InTurn(List<IEnumerable<Sample>> bodies)
    {
        var queues = bodies.ConvertAll(body => new Queue<Sample>(body));
        var told = new List<Sample>();
        while (queues.Exists(queue => queue.Count > 0)) told.AddRange(queues.Where(queue => queue.Count > 0).Select(queue => queue.Dequeue()));
        return told;
    }
}
