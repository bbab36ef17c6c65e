using System.Collections.Immutable;
using Heard.Domain.Consent;
using Heard.Domain.Intake;

namespace Heard.Domain.Complaints;

/// <summary>Where a complaint is.</summary>
public enum Stage { Received, PutRight, Withdrawn, NotAComplaint, NotLookedAt, ResolvedEarly, CloserLook, Answered, Ended, OtherRoutes }

/// <summary>Whether the complaint came within a year of becoming aware (5.2 section 4). A person decides on a late one.</summary>
public enum TimeLimit { WithinTime, AwaitingDecision, Accepted, Declined }

/// <summary>
/// A complaint as its events make it. Changed only by <see cref="Lifecycle.Apply"/>; what may happen to it is decided
/// only by <see cref="Lifecycle.Decide"/>.
/// </summary>
public sealed record Complaint
{
    /// <summary>What people quote.</summary>
    public required ComplaintReference Reference { get; init; }

    /// <summary>Where it is.</summary>
    public Stage Stage { get; init; }

    /// <summary>When it arrived (UTC).</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The day on which it reached the body, in London: promises count from it.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>The day from which the promised answer counts: of receipt, or on which it was taken up again.</summary>
    public DateOnly AnswerFrom { get; init; }

    /// <summary>The last promise, where the first could not be kept; null: the first stands.</summary>
    public Promise? Delayed { get; init; }

    /// <summary>When the promised time did not run, in order.</summary>
    public ImmutableArray<Stop> Stops { get; init; } = [];

    /// <summary>The day of a promise of which a colleague was warned that it comes near; null: none.</summary>
    public DateOnly? WarnedOf { get; init; }

    /// <summary>The person has heard why it takes more than half a year.</summary>
    public bool SixMonthsTold { get; init; }

    /// <summary>How it arrived.</summary>
    public Channel Channel { get; init; }

    /// <summary>The language it was made in, and is answered in.</summary>
    public Language Language { get; init; }

    /// <summary>What was answered, as sent.</summary>
    public Answers Answers { get; init; } = Answers.None;

    /// <summary>What came with it, then or later; refused files too, so that nobody looks for them.</summary>
    public ImmutableArray<Attachment> Files { get; init; } = [];

    /// <summary>The version of the form that was answered.</summary>
    public int FormVersion { get; init; }

    /// <summary>What the body promised on the day, in working days.</summary>
    public Promises Promises { get; init; } = new(0, 0);

    /// <summary>The person who complains: the representative, if there is one.</summary>
    public Person Complainant { get; init; } = new();

    /// <summary>The person it is about, if somebody acts for them.</summary>
    public Person? Affected { get; init; }

    /// <summary>Who helps, if anyone.</summary>
    public Supporter? Supporter { get; init; }

    /// <summary>How the person wants to be contacted, in the order of the form.</summary>
    public ImmutableArray<ContactWay> ContactBy { get; init; } = [];

    /// <summary>What makes it easier for the person.</summary>
    public ImmutableArray<Adjustment> Adjustments { get; init; } = [];

    /// <summary>The authorisation of the person affected.</summary>
    public Authorisation Authorisation { get; init; } = Authorisation.NotNeeded;

    /// <summary>The version of the link with which the person affected answers. Raised when they are asked again: the link sent before opens nothing more.</summary>
    public int AuthorisationVersion { get; init; } = 1;

    /// <summary>An answer by the person affected that no colleague has looked at yet.</summary>
    public bool AuthorisationIsNews { get; init; }

    /// <summary>Whether it came within the year.</summary>
    public TimeLimit TimeLimit { get; init; }

    /// <summary>What a colleague decided that it is; null: nobody has decided yet, and it is dealt with as a complaint.</summary>
    public Matter? Matter { get; init; }

    /// <summary>Somebody may be at risk; null: nobody, or it has been dealt with.</summary>
    public Risk? Risk { get; init; }

    /// <summary>A colleague has said that somebody is at risk: the file is kept to those who deal with it, until somebody says that it need not be any more.</summary>
    public bool IsRestricted { get; init; }

    /// <summary>The account that raised the alarm last; empty: no colleague has.</summary>
    public string AlarmRaisedBy { get; init; } = "";

    /// <summary>How the person can be reached without anybody else knowing; kept when the risk has been dealt with. Empty: not known.</summary>
    public string SafeContact { get; init; } = "";

    /// <summary>When a colleague acknowledged it in person; null: not yet.</summary>
    public DateTimeOffset? AcknowledgedAt { get; init; }

    /// <summary>The day (in London) on which the closer look began; null: it has not.</summary>
    public DateOnly? CloserLookOn { get; init; }

    /// <summary>Why it began.</summary>
    public CloserLookWhy CloserLookWhy { get; init; }

    /// <summary>What is looked at, as last sent to the person; null: not sent yet.</summary>
    public Statement? Statement { get; init; }

    /// <summary>What was found so far, an answer for each issue that has one.</summary>
    public ImmutableArray<IssueAnswer> Findings { get; init; } = [];

    /// <summary>How often each issue was answered, by its number.</summary>
    public ImmutableDictionary<int, int> Versions { get; init; } = ImmutableDictionary<int, int>.Empty;

    /// <summary>What is promised to put it right.</summary>
    public ImmutableArray<Remedy> Remedies { get; init; } = [];

    /// <summary>The highest number that a remedy ever had.</summary>
    public int RemediesNumbered { get; init; }

    /// <summary>The response around the issues; null: not written yet.</summary>
    public Response? Response { get; init; }

    /// <summary>How often the response was changed in any part.</summary>
    public int Changes { get; init; }

    /// <summary>The formats in which the response is ready as it stands.</summary>
    public ImmutableArray<string> FormatsReady { get; init; } = [];

    /// <summary>The day (in London) on which the final response was sent last, also while it is looked at again; null: never.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>The final response as it was sent last; empty: it was not, or its time was over.</summary>
    public ImmutableArray<Section> Answer { get; init; } = [];

    /// <summary>How the person is kept in contact with, where it had to be planned; null: as everybody.</summary>
    public ContactPlan? ContactPlan { get; init; }

    /// <summary>How each issue is looked into.</summary>
    public ImmutableArray<Plan> Plans { get; init; } = [];

    /// <summary>Who was asked for their account.</summary>
    public ImmutableArray<AskedPerson> Asked { get; init; } = [];

    /// <summary>The parts that go another way, or went.</summary>
    public ImmutableArray<Part> Parts { get; init; } = [];

    /// <summary>What it is about, and which places or services: ids of the body's topics.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>The colleagues who have still to read a note, in the order in which they were asked to.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>Other complaints that a colleague has linked, in the order in which they were.</summary>
    public ImmutableArray<ComplaintLink> Links { get; init; } = [];

    /// <summary>How far it is with the Ombudsman; null: not there, as far as we know.</summary>
    public OmbudsmanStep? Ombudsman { get; init; }

    /// <summary>How often somebody else than its writer has reviewed an answer, or does now.</summary>
    public int Reviewed { get; init; }

    /// <summary>The account that wrote the answer which is reviewed; empty: none is.</summary>
    public string ReviewedWriter { get; init; } = "";

    /// <summary>How often it was taken up again after a final response.</summary>
    public int Reopened { get; init; }

    /// <summary>The answer to an issue; null: there is none yet.</summary>
    public IssueAnswer? AnswerTo(int issue) => Findings.FirstOrDefault(answer => answer.Issue == issue);

    /// <summary>What a colleague has still to read; null: nothing.</summary>
    public Mention? MentionOf(string account) => Mentions.FirstOrDefault(mention => mention.Account == account);

    /// <summary>How an issue is looked into; null: nobody has said.</summary>
    public Plan? PlanFor(int issue) => Plans.FirstOrDefault(plan => plan.Issue == issue);

    /// <summary>A part that is still dealt with elsewhere; null: there is none of this number.</summary>
    public Part? OpenPart(int number) => Parts.FirstOrDefault(part => part.Number == number && part.State is PartState.Open);

    /// <summary>What it has to do with another complaint; null: nobody has linked them.</summary>
    public ComplaintLink? LinkTo(ComplaintReference other) => Links.FirstOrDefault(link => link.Other == other);

    /// <summary>Whether who complains may read of a part: a representative only what holds nothing private, until the authorisation is confirmed.</summary>
    public bool Shows(Part part) => part.NothingPrivate || Authorisation.OpensTheFile;

    /// <summary>Whether an issue goes another way, or was settled there.</summary>
    public bool GoesElsewhere(int issue) => Parts.Any(part => part.Issue == issue && part.State is not PartState.CameBack);

    /// <summary>The parts that came back, and that nothing of what is looked at stands for yet.</summary>
    public IEnumerable<Part> BackAgain => Parts.Where(part => part.State is PartState.CameBack && Statement?.Issues.Any(issue => issue.Number == part.Issue || issue.Part == part.Number) is not true);

    /// <summary>How often an issue was answered.</summary>
    public int VersionOf(int issue) => Versions.GetValueOrDefault(issue);

    /// <summary>The highest number that an issue ever had.</summary>
    public int IssuesNumbered { get; init; }

    /// <summary>The day (in London) on which the person last heard from a colleague in the closer look; null: not yet.</summary>
    public DateOnly? UpdatedOn { get; init; }

    /// <summary>The account that deals with it; null: nobody yet.</summary>
    public string? AssignedTo { get; init; }

    /// <summary>The version of the code with which the person follows it. Raised when a new code is asked for.</summary>
    public int CodeVersion { get; init; } = 1;

    /// <summary>When the code was last sent again; null: never.</summary>
    public DateTimeOffset? CodeSentAt { get; init; }

    /// <summary>Since when words of the person wait to be read; null: none do.</summary>
    public DateTimeOffset? UnreadSince { get; init; }

    /// <summary>Letters and calls that wait for a colleague.</summary>
    public ImmutableArray<Errand> Errands { get; init; } = [];

    /// <summary>A message to the person could not be delivered, and nobody has dealt with it.</summary>
    public bool Undelivered { get; init; }

    /// <summary>
    /// The way in which this person is written to: the first of their choices that is possible. A text message holds no
    /// letter, so post goes before it; and none is sent by itself to a person who can be reached only in safe ways.
    /// </summary>
    public ContactWay WriteBy => true switch
    {
        _ when ContactBy.Contains(ContactWay.Email) && Complainant.Email.Length > 0 => ContactWay.Email,
        _ when ContactBy.Contains(ContactWay.Post) => ContactWay.Post,
        _ when ContactBy.Contains(ContactWay.Text) && Complainant.TextNumber.Length > 0 && SafeContact.Length == 0 => ContactWay.Text,
        _ when ContactBy.Any(way => way is ContactWay.Phone or ContactWay.Mobile or ContactWay.Text or ContactWay.Video) => ContactWay.Phone,
        _ => ContactWay.None,
    };
}
