using System.Collections.Immutable;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Languages;

namespace Heard.Web.Features.Api;

/// <summary>A complaint as programs read it.</summary>
public sealed record ComplaintAnswer
{
    /// <summary>What people quote.</summary>
    public required string Reference { get; init; }

    /// <summary>Where it is.</summary>
    public required Stage Stage { get; init; }

    /// <summary>When it was entered (UTC).</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The day on which it reached the body: promises count from it.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>How it arrived.</summary>
    public required Channel Channel { get; init; }

    /// <summary>The language of the person: <c>en</c> or <c>cy</c>.</summary>
    public required string Language { get; init; }

    /// <summary>A colleague acknowledges it by then.</summary>
    public required DateOnly AcknowledgeBy { get; init; }

    /// <summary>It is settled early by then, or gets a closer look; left out: there is no such target.</summary>
    public DateOnly? ResolveBy { get; init; }

    /// <summary>The final response is sent by then, as promised last; left out: the time is stopped.</summary>
    public DateOnly? AnswerBy { get; init; }

    /// <summary>By when it was promised first; left out: the time is stopped.</summary>
    public DateOnly? FirstAnswerBy { get; init; }

    /// <summary>Since when the promised time does not run; left out: it runs.</summary>
    public DateOnly? StoppedSince { get; init; }

    /// <summary>The day on which a closer look began; left out: it has not.</summary>
    public DateOnly? CloserLookOn { get; init; }

    /// <summary>What is looked at, as last sent to the person; left out: not sent yet.</summary>
    public Statement? Statement { get; init; }

    /// <summary>What was found so far, an answer for each issue that has one.</summary>
    public ImmutableArray<IssueAnswer> Findings { get; init; } = [];

    /// <summary>What is promised to put it right.</summary>
    public ImmutableArray<Remedy> Remedies { get; init; } = [];

    /// <summary>The day on which the final response was sent last; left out: never.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>How far it is with the Ombudsman; left out: not there, as far as we know.</summary>
    public OmbudsmanStep? Ombudsman { get; init; }

    /// <summary>The person hears how it is going by then; left out: nothing was promised.</summary>
    public DateOnly? UpdateBy { get; init; }

    /// <summary>When a colleague acknowledged it; left out: not yet.</summary>
    public DateTimeOffset? AcknowledgedAt { get; init; }

    /// <summary>The account that deals with it; left out: nobody yet.</summary>
    public string? AssignedTo { get; init; }

    /// <summary>What it needs from a colleague, most urgent first.</summary>
    public required IReadOnlyList<NeedAnswer> Needs { get; init; }

    /// <summary>Letters and calls that wait.</summary>
    public required ImmutableArray<Errand> Errands { get; init; }

    /// <summary>A message to the person did not arrive, and nobody has dealt with it.</summary>
    public required bool Undelivered { get; init; }

    /// <summary>Somebody may be at risk, and no colleague has said yet what was done about it.</summary>
    public required bool Danger { get; init; }

    /// <summary>How the person can be reached without anybody else knowing; left out: not known.</summary>
    public string? SafeContact { get; init; }

    /// <summary>What a colleague decided that it is; left out: nobody has decided, and it is dealt with as a complaint.</summary>
    public Matter? Matter { get; init; }

    /// <summary>Whether it came within a year of becoming aware; a person decides on a late one.</summary>
    public required TimeLimit TimeLimit { get; init; }

    /// <summary>The person who complains: the representative, if there is one.</summary>
    public required Person Complainant { get; init; }

    /// <summary>The person whom it is about, if somebody acts for them.</summary>
    public Person? Affected { get; init; }

    /// <summary>Who helps, if anyone.</summary>
    public Supporter? Supporter { get; init; }

    /// <summary>How the person wants to be contacted.</summary>
    public required ImmutableArray<ContactWay> ContactBy { get; init; }

    /// <summary>What makes it easier for the person.</summary>
    public required ImmutableArray<Adjustment> Adjustments { get; init; }

    /// <summary>Whether the person affected lets the representative act.</summary>
    public required AuthorisationAnswer Authorisation { get; init; }

    /// <summary>What came with it. Refused files are listed too.</summary>
    public required ImmutableArray<Attachment> Files { get; init; }

    /// <summary>The version of the form that was answered.</summary>
    public required int FormVersion { get; init; }

    /// <summary>What was answered, by question, as sent.</summary>
    public required IReadOnlyDictionary<string, ImmutableArray<string>> Answers { get; init; }

    /// <summary>The complaint as it stands.</summary>
    public static ComplaintAnswer Of(Complaint c, Organisation body, WorkingDays days) => new()
    {
        Reference = c.Reference.ToString(),
        Stage = c.Stage,
        ReceivedAt = c.ReceivedAt,
        ReceivedOn = c.ReceivedOn,
        Channel = c.Channel,
        Language = c.Language.Code(),
        AcknowledgeBy = Deadlines.AcknowledgeBy(c, days),
        ResolveBy = Deadlines.ResolveBy(c, days),
        AnswerBy = Deadlines.AnswerBy(c, days),
        FirstAnswerBy = Deadlines.FirstAnswerBy(c, days),
        StoppedSince = c.Stops is [.., { To: null } stop] ? stop.From : null,
        CloserLookOn = c.CloserLookOn,
        Statement = c.Statement,
        Findings = c.Findings,
        Remedies = c.Remedies,
        AnsweredOn = c.AnsweredOn,
        Ombudsman = c.Ombudsman,
        UpdateBy = Deadlines.UpdateBy(c, days),
        AcknowledgedAt = c.AcknowledgedAt,
        AssignedTo = c.AssignedTo,
        Needs = [.. Heard.Domain.Complaints.Needs.Of(c, days).Select(need => new NeedAnswer(need.Kind, need.By == Need.AtOnce ? null : need.By))],
        Errands = c.Errands,
        Undelivered = c.Undelivered,
        Danger = c.Risk is not null,
        SafeContact = c.SafeContact.Length > 0 ? c.SafeContact : null,
        Matter = c.Matter,
        TimeLimit = c.TimeLimit,
        Complainant = c.Complainant,
        Affected = c.Affected,
        Supporter = c.Supporter,
        ContactBy = c.ContactBy,
        Adjustments = c.Adjustments,
        Authorisation = AuthorisationAnswer.Of(c.Authorisation),
        Files = c.Files,
        FormVersion = c.FormVersion,
        Answers = c.Answers.Values,
    };
}

/// <summary>What a complaint needs.</summary>
/// <param name="Kind">What.</param>
/// <param name="By">By when; left out: at once.</param>
public sealed record NeedAnswer(NeedKind Kind, DateOnly? By);

/// <summary>The authorisation as it stands.</summary>
/// <param name="State">Where it stands.</param>
/// <param name="OpensTheFile">Whether the representative may be told what is found. Until then: stage and dates only.</param>
/// <param name="Limits">What must not be shared, in the words of the person affected; empty: everything may.</param>
public sealed record AuthorisationAnswer(ConsentState State, bool OpensTheFile, string Limits)
{
    /// <summary>How it is asked for, or was given.</summary>
    public ConsentHow How { get; init; }

    /// <summary>The name typed by the person affected.</summary>
    public string Name { get; init; } = "";

    /// <summary>When it came to stand like this.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The authorisation as it stands.</summary>
    public static AuthorisationAnswer Of(Authorisation authorisation) =>
        new(authorisation.State, authorisation.OpensTheFile, authorisation.Limits) { How = authorisation.How, Name = authorisation.Name, At = authorisation.At };
}
