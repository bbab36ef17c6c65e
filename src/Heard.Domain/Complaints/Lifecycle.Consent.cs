using System.Collections.Immutable;
using Heard.Domain.Consent;
using Heard.Domain.Intake;
using static Heard.Domain.Complaints.Decision;

namespace Heard.Domain.Complaints;

/// <summary>Whether the person affected lets the representative act and be told what is found (5.2 section 5).</summary>
public static partial class Lifecycle
{
    /// <summary>Whether a colleague has still to check what the person affected agreed to, or what shows that the representative may act.</summary>
    public static bool CanConfirmAuthorisation(Complaint c) => Happens(c, new ConfirmAuthorisation("–"));

    /// <summary>Whether the person affected can be asked, or asked again.</summary>
    public static bool CanAskAuthorisation(Complaint c) => Happens(c, new AskAuthorisation("", "–"));

    /// <summary>Whether it takes a reason to ask them.</summary>
    public static bool AsksWithReason(Complaint c) => !Happens(c, new AskAuthorisation("", ""));

    /// <summary>Whether what the person affected signed can be recorded.</summary>
    public static bool CanRecordAuthorisation(Complaint c) => Happens(c, new RecordAuthorisation(false, "–", "", "–"));

    /// <summary>Whether what the person affected said can be recorded.</summary>
    public static bool CanRecordSpoken(Complaint c) => Happens(c, new RecordAuthorisation(true, "–", "", "–"));

    /// <summary>The reasons for which it can be decided that nobody can be asked; empty: it cannot.</summary>
    public static ImmutableArray<NoConsent> WhyItCannotBeGiven(Complaint c) => [.. Enum.GetValues<NoConsent>().Where(why => Happens(c, new DecideNoAuthorisation(why, "–", "–")))];

    /// <summary>The person affected authorises with their name; again, to set other limits. Once taken back, a colleague speaks with them first.</summary>
    static Decision Give(Complaint c, GiveAuthorisation give) => give.Name.Length == 0
        ? Refuse(Refusal.NothingSaid)
        : Answered(c, new AuthorisationGiven(give.How, give.Name, give.Limits));

    static Decision Answered(Complaint c, ComplaintEvent answer) => c.Authorisation.State switch
    {
        ConsentState.NotNeeded => Refuse(Refusal.NoAuthorisationNeeded),
        ConsentState.CannotBeGiven => Refuse(Refusal.AuthorisationCannotBeGiven),
        ConsentState.Withdrawn => Refuse(Refusal.AuthorisationWithdrawn),
        _ => Allow(answer),
    };

    /// <summary>What was given can be taken back at any time, also when the complaint itself has ended.</summary>
    static Decision TakeBack(Complaint c) => c.Authorisation.State switch
    {
        ConsentState.NotNeeded => Refuse(Refusal.NoAuthorisationNeeded),
        ConsentState.Withdrawn => Allow(),
        ConsentState.Given => Allow(new AuthorisationWithdrawn()),
        _ => Refuse(Refusal.AuthorisationNotGiven),
    };

    static Decision Confirm(Complaint c, ConfirmAuthorisation confirm) => c.Authorisation switch
    {
        { State: ConsentState.NotNeeded } => Refuse(Refusal.NoAuthorisationNeeded),
        { Confirmed: true } => Refuse(Refusal.AlreadyConfirmed),
        { State: ConsentState.Given or ConsentState.CannotBeGiven } => Said(confirm.HowChecked, new AuthorisationConfirmed(confirm.HowChecked)),
        _ => Refuse(Refusal.AuthorisationNotGiven),
    };

    /// <summary>
    /// Nobody is asked who has agreed, or who has died. Who said no, and who could not decide, is asked again when somebody
    /// can say why.
    /// </summary>
    static Decision AskWhetherTheyAgree(Complaint c, AskAuthorisation ask) => c.Authorisation switch
    {
        { State: ConsentState.NotNeeded } => Refuse(Refusal.NoAuthorisationNeeded),
        { State: ConsentState.Given } => Refuse(Refusal.AlreadyAuthorised),
        { State: ConsentState.CannotBeGiven, Why: NoConsent.Died } => Refuse(Refusal.PersonAffectedDied),
        { State: var state } when Moved(ask.From, state) => Refuse(Refusal.ChangedMeanwhile),
        _ when ask.Email.Length > 0 && !EmailAddress.LooksRight(ask.Email) => Refuse(Refusal.NotAnEmailAddress),
        { State: not ConsentState.Awaited } when string.IsNullOrWhiteSpace(ask.Reason) => Refuse(Refusal.NothingSaid),
        _ => Allow(new AuthorisationAsked(ask.Email, ask.Reason, c.AuthorisationVersion + 1)),
    };

    /// <summary>
    /// What came in writing counts, and the newest of it: also after a no, and instead of other limits. What was only said
    /// does not undo a no. A colleague has checked it, so it opens at once.
    /// </summary>
    static Decision Record(Complaint c, RecordAuthorisation record) => c.Authorisation switch
    {
        { State: ConsentState.NotNeeded } => Refuse(Refusal.NoAuthorisationNeeded),
        { State: ConsentState.CannotBeGiven } => Refuse(Refusal.AuthorisationCannotBeGiven),
        { State: ConsentState.Refused or ConsentState.Withdrawn } when record.Spoken => Refuse(Refusal.PersonAffectedSaidNo),
        { State: ConsentState.Given, Confirmed: true } now when IsSame(now, record) => Allow(),
        { State: var state } when Moved(record.From, state) => Refuse(Refusal.ChangedMeanwhile),
        _ when record.File is { } file && !c.Files.Any(kept => kept.Id == file && kept.Problem is null) => Refuse(Refusal.NoSuchFile),
        _ when string.IsNullOrWhiteSpace(record.Name) || string.IsNullOrWhiteSpace(record.HowChecked) => Refuse(Refusal.NothingSaid),
        _ => Allow(
            new AuthorisationGiven(How(record), record.Name, record.Limits) { Paper = c.Files.FirstOrDefault(file => file.Id == record.File) },
            new AuthorisationConfirmed(record.HowChecked)),
    };

    static ConsentHow How(RecordAuthorisation record) => record.Spoken ? ConsentHow.Colleague : ConsentHow.Paper;

    static bool IsSame(Authorisation now, RecordAuthorisation record) =>
        (now.How, now.Name, now.Limits, now.File) == (How(record), record.Name, record.Limits, record.File);

    /// <summary>
    /// What a person said while they could stands: a no always, a yes until they die. Otherwise a colleague decides, who has
    /// seen what shows that the representative may act; once more, when something else was seen.
    /// </summary>
    static Decision CannotAgree(Complaint c, DecideNoAuthorisation decide) => c.Authorisation switch
    {
        { State: ConsentState.NotNeeded } => Refuse(Refusal.NoAuthorisationNeeded),
        { State: ConsentState.Refused or ConsentState.Withdrawn } => Refuse(Refusal.PersonAffectedSaidNo),
        { State: ConsentState.Given } when decide.Why is not NoConsent.Died => Refuse(Refusal.AlreadyAuthorised),
        { State: var state } when Moved(decide.From, state) => Refuse(Refusal.ChangedMeanwhile),
        _ when string.IsNullOrWhiteSpace(decide.Authority) || string.IsNullOrWhiteSpace(decide.HowWeKnow) => Refuse(Refusal.NothingSaid),
        _ => Allow(new AuthorisationCannotBeGiven(decide.Why, decide.Authority, decide.HowWeKnow)),
    };

    /// <summary>The person affected may answer while a colleague writes: what they say is not passed over.</summary>
    static bool Moved(ConsentState? from, ConsentState state) => from is { } seen && seen != state;

    /// <summary>The complaint after something was said or decided about the authorisation.</summary>
    static Complaint Consenting(Complaint c, ComplaintEvent happened, DateTimeOffset at) => happened switch
    {
        AuthorisationGiven given => Said(WithoutLetter(c, given.How is ConsentHow.Paper or ConsentHow.Colleague), new(ConsentState.Given) { How = given.How, Name = given.Name, Limits = given.Limits, File = given.Paper?.Id, At = at }),
        AuthorisationRefused => Said(c, new(ConsentState.Refused) { How = c.Authorisation.How, SaidNo = true, At = at }),
        AuthorisationWithdrawn => Said(c, new(ConsentState.Withdrawn) { How = c.Authorisation.How, SaidNo = true, At = at }),
        AuthorisationConfirmed => MayAct(c with { Authorisation = c.Authorisation with { Confirmed = true }, AuthorisationIsNews = false }),
        AuthorisationAsked asked => Asked(WithoutLetter(c, true), asked, at),
        AuthorisationCannotBeGiven decided => MayAct(WithoutLetter(c, true) with
        {
            Authorisation = new(ConsentState.CannotBeGiven) { Why = decided.Why, Authority = decided.Authority, Limits = c.Authorisation.Limits, Confirmed = true, At = at },
            AuthorisationIsNews = false,
        }),
        _ => c,
    };

    static Complaint Said(Complaint c, Authorisation authorisation) => WithoutNews(c) with { Authorisation = authorisation, AuthorisationIsNews = true };

    /// <summary>Who complains hears by letter or telephone that they may act, where they are not written to otherwise.</summary>
    static Complaint MayAct(Complaint c) => ByHand(c, ErrandKind.MayAct, c.WriteBy);

    /// <summary>What has changed since, nobody is told any more.</summary>
    static Complaint WithoutNews(Complaint c) => c with { Errands = c.Errands.RemoveAll(errand => errand.Kind is ErrandKind.MayAct) };

    static Complaint Asked(Complaint c, AuthorisationAsked asked, DateTimeOffset at)
    {
        var byLetter = asked.Email.Length == 0;
        c = WithoutNews(c) with
        {
            Authorisation = new(ConsentState.Awaited) { How = byLetter ? ConsentHow.Letter : ConsentHow.Link, SaidNo = c.Authorisation.SaidNo, At = at },
            AuthorisationVersion = asked.LinkVersion,
            AuthorisationIsNews = false,
        };
        return byLetter ? ByHand(c, ErrandKind.AuthorisationLetter, ContactWay.Post) : c;
    }

    /// <summary>A letter that asks for what is there, or is asked otherwise, need not be posted any more.</summary>
    static Complaint WithoutLetter(Complaint c, bool settled) => settled ? c with { Errands = c.Errands.RemoveAll(errand => errand.Kind is ErrandKind.AuthorisationLetter) } : c;
}
