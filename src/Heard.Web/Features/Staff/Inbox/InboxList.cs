using System.Globalization;
using System.Text.RegularExpressions;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Organisations;
using Heard.Web.Data;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Heard.Web.Features.Staff.Inbox;

/// <summary>What a list of the inbox is narrowed to: read from an address, of which it takes only what it knows, and written to one.</summary>
public sealed partial record InboxList
{
    /// <summary>The owner that stands for nobody.</summary>
    public const string Nobody = "nobody";

    const int LongestSearch = 200;
    const int Ahead = 7;

    /// <summary><c>mine</c>, <c>nobody</c>, <c>all</c>, <c>other</c> (feedback, questions, requests); empty: everything that needs something.</summary>
    public string Show { get; private init; } = "";

    /// <summary>A reference, a name or words; empty: no search.</summary>
    public string Q { get; private init; } = "";

    /// <summary>The account that deals with it; <c>nobody</c>; empty: anybody.</summary>
    public string Owner { get; private init; } = "";

    /// <summary>The id of a team; empty: any.</summary>
    public string Team { get; private init; } = "";

    /// <summary><c>overdue</c>, <c>soon</c> (today and the next days); empty: any day.</summary>
    public string Due { get; private init; } = "";

    /// <summary>The stage; null: any.</summary>
    public Stage? At { get; private init; }

    /// <summary>The id of a topic; empty: any.</summary>
    public string Topic { get; private init; } = "";

    /// <summary>How it came; null: any way.</summary>
    public Channel? Channel { get; private init; }

    /// <summary>The language it was made in; null: either.</summary>
    public Language? Language { get; private init; }

    /// <summary>Only where the person needs something to make it easier.</summary>
    public bool Adjusted { get; private init; }

    /// <summary>The list of an address.</summary>
    public static InboxList Of(IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var said = query.GroupBy(part => part.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(part => part.Key, part => part.Last().Value.LastOrDefault() ?? "", StringComparer.OrdinalIgnoreCase);
        string Say(string name) => said.GetValueOrDefault(name, "").Trim();
        string One(string name, params string[] known) => known.Contains(Say(name)) ? Say(name) : "";
        T? Word<T>(string name)
            where T : struct, Enum => Enum.TryParse<T>(Say(name), out var value) && Enum.IsDefined(value) ? value : null;
        return new()
        {
            Show = One("show", "mine", "nobody", "all", "other"),
            Q = Say("q") is { Length: <= LongestSearch } q ? q : Say("q")[..LongestSearch],
            Owner = Say("owner") is Nobody || Guid.TryParse(Say("owner"), out _) ? Say("owner") : "",
            Team = Id().IsMatch(Say("team")) ? Say("team") : "",
            Due = One("due", "overdue", "soon"),
            At = Word<Stage>("at"),
            Topic = Id().IsMatch(Say("topic")) ? Say("topic") : "",
            Channel = Word<Channel>("channel"),
            Language = Word<Language>("language"),
            Adjusted = Say("adjusted") == "yes",
        };
    }

    /// <summary>It is narrowed to more than a list that everybody has, or a team.</summary>
    public bool IsNarrowed => this with { Show = "", Q = "", Team = "" } != new InboxList();

    /// <summary>The end of its address, with something more where that is given; empty: everything that needs something.</summary>
    public string Query(string? name = null, string? value = null) => QueryHelpers.AddQueryString("", new Dictionary<string, string?>
    {
        ["show"] = Show,
        ["q"] = Q,
        ["owner"] = Owner,
        ["team"] = Team,
        ["due"] = Due,
        ["at"] = At?.ToString(),
        ["topic"] = Topic,
        ["channel"] = Channel?.ToString(),
        ["language"] = Language?.ToString(),
        ["adjusted"] = Adjusted ? "yes" : "",
        [name ?? "show"] = name is null ? Show : value,
    }.Where(part => !string.IsNullOrEmpty(part.Value)));

    /// <summary>The complaints that it shows, of those that a search found, for a colleague on a day.</summary>
    /// <param name="found">What a search found.</param>
    /// <param name="topics">What complaints are about.</param>
    /// <param name="teams">The body's teams. One that is gone narrows nothing.</param>
    /// <param name="account">The colleague.</param>
    /// <param name="today">The day, in London.</param>
    public IQueryable<ComplaintRow> Of(IQueryable<ComplaintRow> found, IQueryable<ComplaintTopicRow> topics, IEnumerable<Team> teams, string account, DateOnly today)
    {
        var (owner, at, channel, language, until) = (Owner, At, Channel, Language, today.AddDays(Ahead));
        found = Show switch
        {
            "mine" => found.Where(row => row.AssignedTo == account),
            "nobody" => found.Where(row => row.AssignedTo == null && row.Need != null),
            "all" => found,
            "other" => found.Where(row => row.Stage == Stage.NotAComplaint),
            _ when Q.Length > 0 => found,
            _ => found.Where(row => row.Need != null),
        };
        if (owner is Nobody) found = found.Where(row => row.AssignedTo == null);
        else if (owner.Length > 0) found = found.Where(row => row.AssignedTo == owner);
        if (teams.FirstOrDefault(team => team.Id == Team) is { } shared)
        {
            var (members, theirs) = (shared.Members.Select(member => member.Account).ToList(), shared.Topics.ToList());
            found = found.Where(row => members.Contains(row.AssignedTo!) || (row.AssignedTo == null && topics.Any(about => about.ComplaintId == row.Id && theirs.Contains(about.Topic))));
        }

        if (at is not null) found = found.Where(row => row.Stage == at);
        if (channel is not null) found = found.Where(row => row.Channel == channel);
        if (language is not null) found = found.Where(row => row.Language == language);
        if (Adjusted) found = found.Where(row => row.HasAdjustments);
        return (Topic.Length == 0 ? Due : "") switch
        {
            "overdue" => found.Where(row => row.NeedBy < today),
            "soon" => found.Where(row => row.NeedBy >= today && row.NeedBy <= until),
            _ => found,
        };
    }

    /// <summary>Of the topics' rows those of its topic and day: asked of them, the index of the topic is the one that is read.</summary>
    public IQueryable<ComplaintTopicRow> Of(IQueryable<ComplaintTopicRow> rows, DateOnly today)
    {
        var (topic, until) = (Topic, today.AddDays(Ahead));
        rows = rows.Where(row => row.Topic == topic);
        return Due switch
        {
            "overdue" => rows.Where(row => row.NeedBy < today),
            "soon" => rows.Where(row => row.NeedBy >= today && row.NeedBy <= until),
            _ => rows,
        };
    }

    [GeneratedRegex("^[a-z0-9-]{1,60}$")]
    private static partial Regex Id();
}
