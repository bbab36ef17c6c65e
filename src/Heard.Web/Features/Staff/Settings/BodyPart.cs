using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Domain.Routes;
using Heard.Domain.Support;
using Heard.Web.Features.Shared;
using Heard.Web.Features.Shared.Opening;
using Heard.Web.Features.Staff.Settings.Chain;
using Heard.Web.Features.Staff.Settings.Formats;
using Heard.Web.Features.Staff.Settings.Routes;
using Heard.Web.Features.Staff.Settings.Site;
using Heard.Web.Languages;
using Heard.Web.Outbox;

namespace Heard.Web.Features.Staff.Settings;

/// <summary>A part of a body's settings that is changed as one.</summary>
/// <param name="Name">Its place in the body's JSON.</param>
/// <param name="Title">As colleagues know it.</param>
/// <param name="Says">What it says, a line each: what a change takes away and brings is told by these.</param>
public sealed record BodyPart(string Name, string Title, Func<Organisation, IEnumerable<string>> Says)
{
    /// <summary>What it is called, where it is, and whose holidays count.</summary>
    public static readonly BodyPart About = new("name+nation+postalAddress+email+privacyEmail", "Name and addresses", body =>
    [
        .. Both(body.Name), $"Bank holidays of {NationNames.Say(body.Nation)}", .. body.PostalAddress,
        .. new[] { ("Email", body.Email), ("About personal information", body.PrivacyEmail) }.Where(line => line.Item2.Length > 0).Select(line => $"{line.Item1}: {line.Item2}"),
    ]);

    /// <summary>Whether people see its pages.</summary>
    public static readonly BodyPart Published = new("isPublished", "Publishing", body => [body.IsPublished ? "Everybody can read the pages and complain" : "Only colleagues see the pages"]);

    /// <summary>When nobody can send a complaint on to the Ombudsman.</summary>
    public static readonly BodyPart Parliament = new("dissolved", "When there is no Parliament", body => body.Dissolved.Select(time => $"From {time.From.Plain(Language.English)} until {time.Until.Plain(Language.English)}"));

    /// <summary>The welcome.</summary>
    public static readonly BodyPart Welcome = new("welcome", "Welcome", body => body.Welcome.SelectMany(words => Filled(body, words)));

    /// <summary>Who can complain.</summary>
    public static readonly BodyPart Who = new("whoCanComplain", "Who can complain", body => Filled(body, body.WhoCanComplain));

    /// <summary>What complaints are looked at.</summary>
    public static readonly BodyPart LooksAt = new("looksAt", "What you look at", body => body.LooksAt.SelectMany(words => Filled(body, words)));

    /// <summary>What else there is to say in the procedure.</summary>
    public static readonly BodyPart Own = new("ownWords", "More in the procedure", body => Filled(body, body.OwnWords).SelectMany(words => words.Split('\n')).Where(line => line.Length > 0));

    /// <summary>What is promised to everybody, and every step of the guide, which says so.</summary>
    public static readonly BodyPart Promises = new("promises", "Promises in days", body =>
    [
        $"Acknowledged within {body.Promises.AcknowledgeWithin} working days",
        body.Promises.ResolveWithin > 0 ? $"Settled early or given a closer look within {body.Promises.ResolveWithin} working days" : "No day for settling early",
        $"Answered within {body.Promises.AnswerWithin} working days",
        .. body.Guide.SelectMany(step => Lines(body, step)),
    ]);

    /// <summary>What happens when somebody complains.</summary>
    public static readonly BodyPart Guide = new("guide", "What happens: the steps", body => body.Guide.SelectMany(step => Lines(body, step)));

    /// <summary>What complaints are about, and places and services.</summary>
    public static readonly BodyPart Topics = new("topics", "Subjects, places and services", body => body.Topics.Select(Line));

    /// <summary>Who shares which work.</summary>
    public static readonly BodyPart Teams = new("teams", "Teams", body => body.Teams.SelectMany(team => Lines(body, team)));

    /// <summary>What bounds colleagues.</summary>
    public static readonly BodyPart Handling = new("handling", "Rules for handling", body => Lines(body.Handling));

    /// <summary>Who is told of risks.</summary>
    public static readonly BodyPart Risk = new("riskContacts", "Who is told at once that somebody may be at risk", body => body.RiskContacts);

    /// <summary>Every way to complain.</summary>
    public static readonly BodyPart Ways = new("ways", "Ways to complain and opening times", body => body.Ways.SelectMany(way => Lines(body, way)));

    /// <summary>What holds for ways for a time.</summary>
    public static readonly BodyPart Notices = new("notices", "Closures and announcements", body => body.Notices.Select(notice => Line(body, notice)));

    /// <summary>Who helps people to complain.</summary>
    public static readonly BodyPart Help = new("help", "Help and support", body => body.Help.SelectMany(source => Lines(source)));

    /// <summary>What people said, and what is done about it: what is public, and what waits.</summary>
    public static readonly BodyPart YouSaid = new("youSaid", "You said, we did", body => body.YouSaid.SelectMany(entry => new[] { ("Public", entry.Public), ("Waits", entry.Draft) })
        .Where(text => text.Item2 is not null).Select(text => $"{text.Item1}: {text.Item2!.Theme.En}: {text.Item2.Said.En} {text.Item2.Did.En}"));

    /// <summary>What is settled in another way.</summary>
    public static readonly BodyPart Routes = new("otherRoutes", "Other ways than a complaint", body => body.OtherRoutes.SelectMany(Lines));

    /// <summary>Who looks at a complaint after the final response.</summary>
    public static readonly BodyPart Chain = new("chain", "After the final response", body => body.Chain.SelectMany(Lines));

    /// <summary>Other formats and languages, and recordings.</summary>
    public static readonly BodyPart Formats = new("formats", "Other formats and languages", body =>
    [
        .. body.Formats.OnRequest.Select(offered => $"{FormatNames.Say(offered.Format)}: within {BodyFacts.Days(offered.WithinDays, Language.English)}"),
        .. body.Formats.Languages.Where(LanguageCodes.Known.Contains).Select(code => LanguageCodes.Name(code, Language.English)),
        .. body.Formats.Recordings.SelectMany(recording => new[] { $"{FormatNames.Say(recording)}: {FormatNames.Where(recording)}", recording.Captions.Length > 0 ? $"{FormatNames.Say(recording)}, captions: {recording.Captions}" : "" }).Where(line => line.Length > 0),
    ]);

    /// <summary>How long what is no complaint is kept.</summary>
    public static readonly BodyPart Keeping = new("keeping", "How long feedback is kept", body => [$"Compliments, comments and suggestions: {body.Keeping.Feedback} months", $"Answers to the survey: {body.Keeping.Survey} months", $"Whether pages were useful: {body.Keeping.Useful} months"]);

    /// <summary>The words of a letter or message.</summary>
    public static BodyPart Letter(LetterKind kind) => new($"letters/{kind.Name}", kind.Title, body => Lines(kind, body));

    /// <summary>The part of this name, with its title; null: there is none any more.</summary>
    public static BodyPart? Named(string name) =>
        new[] { About, Published, Parliament, Welcome, Who, LooksAt, Own, Promises, Guide, Topics, Teams, Handling, Risk, Ways, Notices, Help, Routes, Chain, Formats, YouSaid, Keeping }.FirstOrDefault(part => part.Name == name)
        ?? (name.StartsWith("letters/", StringComparison.Ordinal) && LetterKinds.Named(name["letters/".Length..]) is { } kind ? Letter(kind) : null);

    static string Line(Topic topic) =>
        $"{(topic.Kind is TopicKind.Subject ? "Subject" : "Place or service")}: {topic.Name.En}{(topic.Name.Cy.Length > 0 ? $" ({topic.Name.Cy})" : "")}{Time(topic.From, topic.Until)}";

    static string Time(DateOnly? first, DateOnly? last) => (first, last) switch
    {
        (null, null) => "",
        ({ } from, null) => $", from {from.Plain(Language.English)}",
        (null, { } until) => $", until {until.Plain(Language.English)}",
        ({ } from, { } until) => $", from {from.Plain(Language.English)} until {until.Plain(Language.English)}",
    };

    static IEnumerable<string> Lines(OtherRoute route)
    {
        string[] said = [.. new[] { route.Words, route.Limit, route.How, route.Helps }.SelectMany(Both), route.Link];
        return [$"{RouteForm.Say(route.Kind)}: {string.Join(" / ", Both(route.Name))}{Time(route.From, route.Until)}", .. said.Where(line => line.Length > 0).Select(line => $"{route.Name.En}: {line}")];
    }

    static IEnumerable<string> Lines(ChainStep step)
    {
        string[] said =
        [
            .. Both(step.Words), step.WithinMonths > 0 ? $"within {step.WithinMonths} months" : "", step.ThroughMp ? "a Member of Parliament has to send it on" : "", step.Link, step.Phone,
        ];
        return [$"{ChainForm.Say(step.Kind)}: {string.Join(" / ", Both(step.Name))}{Time(step.From, step.Until)}", .. said.Where(line => line.Length > 0).Select(line => $"{step.Name.En}: {line}")];
    }

    static IEnumerable<string> Lines(Organisation body, Team team) =>
    [
        team.Name,
        .. team.Members.Select(member => $"{team.Name}: {member.Name}"),
        .. body.Topics.Where(topic => team.Topics.Contains(topic.Id)).Select(topic => $"{team.Name}: {topic.Name.En}"),
    ];

    static IEnumerable<string> Lines(Organisation body, Way way)
    {
        var name = OpeningText.Name(way, Language.English);
        string[] said =
        [
            way.Number, way.Map,
            .. Both(new(body.Details(way, Language.English), way.Details.Cy.Length == 0 ? "" : body.Details(way, Language.Welsh))),
            .. way.Times is { } times ? OpeningText.Week(times, Language.English) : [],
            .. Both(way.Hours), .. Both(way.Answered), .. Both(way.CallBack),
            way.CheckedOn is { } on ? $"checked on {on.Plain(Language.English)}" : "",
            way.CheckAgainBy is { } by ? $"check again by {by.Plain(Language.English)}" : "",
        ];
        return [$"{name}{(way.InWelsh ? ", answered in Welsh" : "")}", .. said.Where(line => line.Length > 0).Select(line => $"{name}: {line}")];
    }

    /// <summary>All that a source of help says, a line each.</summary>
    public static IEnumerable<string> Lines(HelpSource source)
    {
        string[] said =
        [
            .. Both(source.Words), source.Independent ? "independent" : "our own people", source.Kind is { } kind ? HelpNames.Say(kind) : "",
            .. source.Assured.Select(HelpNames.Say).Order(StringComparer.Ordinal), .. source.Access.Select(HelpNames.Say).Order(StringComparer.Ordinal), .. source.Regions.Select(HelpNames.Say).Order(StringComparer.Ordinal),
            .. source.Does.Select(HelpNames.Say).Order(StringComparer.Ordinal), .. source.For.Select(HelpNames.Say).Order(StringComparer.Ordinal), .. source.Nations.Select(HelpNames.Say).Order(StringComparer.Ordinal),
            .. Both(source.Place), .. source.Languages.Where(LanguageCodes.Known.Contains).Select(code => LanguageCodes.Name(code, Language.English)),
            source.IsFree ? "free" : "", .. Both(source.Cost), .. source.Times is { } times ? OpeningText.Week(times, Language.English) : [], source.Phone, source.OtherPhone, source.Email, source.Website,
            source.CheckedOn is { } on ? $"checked on {on.Plain(Language.English)}" : "not checked yet", source.CheckAgainBy is { } by ? $"check again by {by.Plain(Language.English)}" : "",
        ];
        return [string.Join(" / ", Both(source.Name)), .. said.Where(line => line.Length > 0).Select(line => $"{source.Name.En}: {line}")];
    }

    static string Line(Organisation body, Notice notice)
    {
        var ways = string.Join(", ", body.Ways.Where(way => notice.Ways.Contains(way.Id)).Select(way => OpeningText.Name(way, Language.English)));
        var time = $"from {OpeningText.Moment(notice.From, Language.English)} {notice.From.Year} until {OpeningText.Moment(notice.Until, Language.English)} {notice.Until.Year}";
        return $"{ways}: {(notice.Kind is NoticeKind.Closed ? "closed" : "people are told")} {time}: {string.Join(" / ", Both(notice.Words))}";
    }

    static IEnumerable<string> Lines(Organisation body, GuideStep step) =>
        [string.Join(" / ", Both(step.Name)), .. new[] { step.Words, step.Target }.SelectMany(words => Filled(body, words)).Where(line => line.Length > 0).Select(line => $"{step.Name.En}: {line}")];

    static string[] Filled(Organisation body, Bilingual words) => words.Cy.Length == 0 ? [body.Say(words, Language.English)] : [body.Say(words, Language.English), body.Say(words, Language.Welsh)];

    static string[] Both(Bilingual words) => words.Cy.Length == 0 ? [words.En] : [words.En, words.Cy];

    static IEnumerable<string> Lines(HandlingRules rules)
    {
        yield return rules.FourEyes ? "Somebody who did not write a final response approves it" : "A final response needs no approval";
        yield return rules.PutOffWithin == 0 ? "There is no limit to how long an answer can be put off" : $"Without the person’s agreement an answer is put off by {rules.PutOffWithin} working days at most";
        yield return rules.HandlersPayUpTo is { } pounds ? $"A manager approves an answer that pays more than {pounds.InPounds()}" : "There is no limit to what handlers approve";
        foreach (var band in rules.Scale) yield return $"{band.Least.InPounds()} to {band.Most.InPounds()}: {band.Words}";
    }

    static IEnumerable<string> Lines(LetterKind kind, Organisation body)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            if (kind.HasSubject) yield return Letters.Template(kind, body, language, isSubject: true);
            foreach (var paragraph in Letters.Template(kind, body, language, isSubject: false).Split("\n", StringSplitOptions.RemoveEmptyEntries)) yield return paragraph;
        }
    }
}

/// <summary>What a change takes away, and what it brings.</summary>
/// <param name="Gone">Lines that are no longer there.</param>
/// <param name="Comes">Lines that are new.</param>
/// <param name="From">From when.</param>
public sealed record Difference(IReadOnlyList<string> Gone, IReadOnlyList<string> Comes, DateOnly From)
{
    /// <summary>Nothing is different.</summary>
    public bool IsNone => Gone.Count + Comes.Count == 0;

    /// <summary>What is different in a part.</summary>
    public static Difference Between(BodyPart part, Organisation before, Organisation after, DateOnly from)
    {
        var (was, becomes) = (part.Says(before).ToList(), part.Says(after).ToList());
        return new([.. was.Except(becomes)], [.. becomes.Except(was)], from);
    }
}
