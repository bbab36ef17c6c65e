using System.Collections.Immutable;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Domain.Intake;
using Heard.Domain.Routes;
using Heard.Tests.Domain.Complaints;
using Heard.Web.Outbox;

namespace Heard.Tests.Outbox;

/// <summary>Everything that is ever written to somebody, in one language. What a colleague adds in their own words is short here.</summary>
sealed class EveryLetter(Language language)
{
    /// <summary>Stands in everything that the people concerned wrote, and in no colleague's words.</summary>
    public const string Secret = "QUINCE";

    static readonly DateOnly Later = new(2027, 1, 29);

    readonly List<ComplaintEvent> _told = [];

    /// <summary>The events of which somebody was told.</summary>
    public IReadOnlyList<ComplaintEvent> Told => _told;

    /// <summary>The letters.</summary>
    public IEnumerable<Written> All() =>
    [
        .. Arriving(), .. Deciding(), .. Looking(), .. InTime(), .. Answering(), .. Elsewhere(), .. Following(), .. ByText(), .. ByHand(), Desk.Saved(language),
    ];

    IEnumerable<Written> Arriving() =>
    [
        .. Tell(null, Received(ForMother.With("right-way", "danger")), "receipt", "authorise", "risk"),
        .. Tell(null, Received(ForMother.With("your-first-name").With("your-surname").With("their-first-name").With("their-surname")), "receipt.no-name", "authorise.no-names"),
        .. Tell(Mine, new Acknowledged(ContactWay.Email, Say("I am Priya Nair, and I deal with your complaint. I ring you on Thursday at 10.", "Priya Nair ydw i, a fi sy'n delio â'ch cwyn. Byddaf yn eich ffonio ddydd Iau am 10.")), "acknowledged"),
        .. Tell(Mine, new FileRefused(File.Id, File.Name, FileProblem.Virus, ContactWay.Email), "file-not-kept"),
        .. Tell(Hers, new AuthorisationAsked("edith@example.org", "The address was wrong.", 2), "authorisation-asked", "authorise.again"),
        .. Tell(Hers, new AuthorisationGiven(ConsentHow.Link, "Edith Brook", $"Not my {Secret}."), "authorisation-answered"),
        .. Tell(Hers, new AuthorisationRefused(), "authorisation-answered.refused"),
        .. Tell(Given(Hers, new AuthorisationGiven(ConsentHow.Link, "Edith Brook", "")), new AuthorisationWithdrawn(), "authorisation-answered.taken-back"),
        .. Tell(Given(Hers, new AuthorisationGiven(ConsentHow.Link, "Edith Brook", $"Not my {Secret}.")), new AuthorisationConfirmed("I rang her."), "may-act"),
        .. Tell(Hers, new AuthorisationCannotBeGiven(NoConsent.Capacity, $"A power of attorney about {Secret}.", "Her doctor wrote."), "may-act.cannot-agree"),
    ];

    IEnumerable<Written> Deciding() =>
    [
        .. Tell(Mine, new MatterDecided(Matter.Feedback, "Says thank you.", Say("Thank you. I have passed it on to the lock keeper.", "Diolch. Rwyf wedi ei basio ymlaen at geidwad y loc."), ContactWay.Email), "matter"),
        .. Tell(Mine, new MatterDecided(Matter.Complaint, "Is one.", Say("I see now that you complain. I look into it.", "Gwelaf nawr eich bod yn cwyno. Rwy'n edrych i mewn iddo."), ContactWay.Email), "matter-complaint"),
        .. Tell(Late, new TimeDecided(true, true, true, "In hospital.", Say("You were in hospital, so I look at it all the same.", "Roeddech yn yr ysbyty, felly rwy'n edrych arni yr un fath."), ContactWay.Email), "time-accepted"),
        .. Tell(Late, new TimeDecided(false, false, false, "Waited.", Say("Nobody who was there works here any more, and the records are gone.", "Nid oes neb a oedd yno yn gweithio yma mwyach, ac mae'r cofnodion wedi mynd."), ContactWay.Email), "time-declined"),
        .. Tell(Mine, new RiskRaised(RiskKind.ThreatToLife, $"Says {Secret}.", $"Ring {Secret}."), "risk.raised"),
        .. Tell(Mine, new ResolvedEarly(Settled, ContactWay.Email), "resolved-early"),
        .. Tell(Mine, new ComplaintEnded(EndWhy.CannotBeLookedAt, "A court.", Ended, ContactWay.Email), "ended"),
        .. Tell(Mine, new ComplaintWithdrawn($"Because of {Secret}."), "withdrawn"),
    ];

    IEnumerable<Written> Looking() =>
    [
        .. new[] { CloserLookWhy.Colleague, CloserLookWhy.AskedByPerson, CloserLookWhy.NotAccepted, CloserLookWhy.TargetPassed }
            .SelectMany((why, at) => Tell(Mine, new CloserLookBegun(why, $"Because of {Secret}.", ContactWay.Email), "closer-look." + new[] { "colleague", "asked", "not-accepted", "target-passed" }[at])),
        .. Tell(InLook, Statement, "statement"),
        .. Tell(InLook, Statement with { Outcome = "" }, "statement.no-outcome"),
        .. Tell(InLook, new UpdateSent(Update, ContactWay.Email), "update"),
        .. Tell(InLook, new ViewsShared(Views, false, ContactWay.Email), "views"),
        .. Tell(InLook, new PersonAsked(Asked), "asked"),
        .. Tell(InLook, new ContactPlanned(new("", "", Later), Contact, ContactWay.Email), "contact-plan"),
        .. Tell(InLook, new ContactPlanEnded("", Say("We keep in contact as with everybody again.", "Rydym yn cadw mewn cysylltiad fel gyda phawb eto."), ContactWay.Email), "contact-plan.ended"),
    ];

    IEnumerable<Written> InTime() =>
    [
        .. Tell(InLook, new AnswerDelayed(Later, 49, "", false, Delay, ContactWay.Email), "delayed"),
        .. Tell(Stopped, new AnswerDelayed(Later, 49, "", false, Delay, ContactWay.Email), "delayed.stopped"),
        .. Tell(InLook, new ClockStopped("", Halt, ContactWay.Email), "clock-stopped"),
        .. Tell(Stopped, new ClockRestarted("", ContactWay.Email), "clock-restarted"),
    ];

    IEnumerable<Written> Answering() =>
    [
        .. Tell(Answered, new FinalResponseSent(Answered.Answer, ContactWay.Email), "final-response"),
        .. Tell(Answered, new RemedyDone(1, Done, ContactWay.Email), "remedy-done"),
        .. Tell(Answered, new ComplaintReopened($"Because of {Secret}.", ReopenWhy.Review, ContactWay.Email), "reopened"),
    ];

    IEnumerable<Written> Elsewhere() =>
    [
        .. Tell(InLook, Split, "part"),
        .. Tell(Given(InLook, Split), new PartUpdated(1, Say("They have asked for your file.", "Maent wedi gofyn am eich ffeil."), new(new(2026, 11, 23), 30), true, ContactWay.Email), "part.updated"),
        .. Tell(Given(InLook, Split), new PartEnded(1, false, Say("They changed the decision.", "Newidiwyd y penderfyniad."), true, ContactWay.Email), "part.ended"),
        .. Tell(Given(InLook, Split), new PartEnded(1, true, Say("There is no appeal against this.", "Nid oes apêl yn erbyn hyn."), true, ContactWay.Email), "part.came-back"),
    ];

    IEnumerable<Written> Following() =>
    [
        .. Tell(Mine, new CodeRenewed(2, ContactWay.Email), "new-code"),
        .. Tell(Mine, new CodeSent(ContactWay.Email), "code-again"),
        .. Tell(Mine, new ContactCorrected(Mine.Complainant, Mine.Complainant with { Email = "new@example.com" }, [ContactWay.Email]), "contact-corrected.old-address", "contact-corrected"),
    ];

    IEnumerable<Written> ByText() =>
    [
        .. Tell(null, Received(Texted), "text-receipt"),
        .. Tell(InText, new UpdateSent(Update, ContactWay.Text), "text-news"),
        .. Tell(InText, new CodeRenewed(2, ContactWay.Text), "text-code"),
    ];

    IEnumerable<Written> ByHand() => Enum.GetValues<ErrandKind>().Select(kind => kind switch
    {
        ErrandKind.AuthorisationLetter or ErrandKind.MayAct => Desk.ByHand(Hers, kind, ""),
        ErrandKind.FileRefused => Desk.ByHand(Given(Mine, new FileRefused(File.Id, File.Name, FileProblem.Virus, ContactWay.Post)), kind, ""),
        ErrandKind.MatterDecided => Desk.ByHand(Given(Mine, new MatterDecided(Matter.Request, "", "", ContactWay.Post)), kind, Say("I have sent you the form.", "Rwyf wedi anfon y ffurflen atoch.")),
        ErrandKind.TimeDecided => Desk.ByHand(Given(Late, new TimeDecided(false, false, false, "", "", ContactWay.Post)), kind, Say("The records are gone.", "Mae'r cofnodion wedi mynd.")),
        ErrandKind.Part => Desk.ByHand(Given(InLook, Split), kind, Split.Words),
        ErrandKind.FinalResponse or ErrandKind.RemedyDone => Desk.ByHand(Answered, kind, Done),
        ErrandKind.Reopened or ErrandKind.CloserLook or ErrandKind.Statement or ErrandKind.Update or ErrandKind.Delayed or ErrandKind.ClockRestarted or ErrandKind.Views => Desk.ByHand(Stated, kind, Update),
        ErrandKind.ClockStopped => Desk.ByHand(Stopped, kind, Halt),
        _ => Desk.ByHand(Mine, kind, Settled),
    });

    IEnumerable<Written> Tell(Complaint? before, ComplaintEvent happened, params IReadOnlyList<string> names)
    {
        _told.Add(happened);
        return Desk.Following(before, happened, names);
    }

    /// <summary>In the words of a colleague who writes the language of the complaint.</summary>
    string Say(string english, string welsh) => language is Language.Welsh ? welsh : english;

    string Settled => Say("You get the licence today, and I am sorry that you had to ask twice.", "Cewch y drwydded heddiw, ac mae'n ddrwg gennyf eich bod wedi gorfod gofyn ddwywaith.");
    string Ended => Say("A court decides about the same. So we cannot go on.", "Mae llys yn penderfynu ar yr un peth. Felly ni allwn fynd ymlaen.");
    string Update => Say("I have spoken to the lock keeper, and read the log of that week.", "Rwyf wedi siarad â cheidwad y loc, ac wedi darllen cofnod yr wythnos honno.");
    string Views => Say("So far I think that nobody rang you back. Is anything wrong in this?", "Hyd yn hyn rwy'n meddwl na ffoniodd neb chi yn ôl. A oes rhywbeth yn anghywir yn hyn?");
    string Contact => Say("From now on I ring you every Tuesday at 2.", "O hyn ymlaen byddaf yn eich ffonio bob dydd Mawrth am 2.");
    string Delay => Say("The lock keeper is away until January. I am sorry that you have to wait.", "Mae ceidwad y loc i ffwrdd tan fis Ionawr. Mae'n ddrwg gennyf fod yn rhaid i chi aros.");
    string Halt => Say("Please send me your old licence. I cannot go on without it.", "Anfonwch eich hen drwydded ataf. Ni allaf fynd ymlaen hebddi.");
    string Done => Say("The lock keeper rang you on Monday, as we promised.", "Ffoniodd ceidwad y loc chi ddydd Llun, fel y gwnaethom addo.");

    static Attachment File => new(new("01900000-0000-7000-8000-000000000009"), $"{Secret}.jpg", FileKind.Photo, 1);

    static readonly Answers Own = Answers.None.With("for-whom", "myself").With("what-happened", Secret).With("effect", Secret).With("outcome", Secret).With("adjustments-other", Secret)
        .With("your-first-name", "Ada").With("your-surname", "Brook").With("contact-by", "email").With("email", "ada@example.com").With("agreement", "talk-first");

    static readonly Answers Texted = Own.With("contact-by", "text").With("email").With("text-number", "07700 900123");

    static readonly Answers ForMother = Own.With("for-whom", "someone-else").With("relationship", "child").With("why-not-themselves", "not-well")
        .With("their-first-name", "Edith").With("their-surname", "Brook").With("their-agreement", "link").With("their-link-by", "email").With("their-link-email", "edith@example.com");

    Complaint Mine => Given(null, Received(Own) with { Files = [File] });
    Complaint InText => Given(null, Received(Texted));
    Complaint Hers => Given(null, Received(ForMother));
    Complaint Late => Given(null, Received(Own) with { TimeLimit = TimeLimit.AwaitingDecision });
    Complaint InLook => Given(Mine, new CloserLookBegun(CloserLookWhy.Colleague, "", ContactWay.Email));
    Complaint Stated => Given(InLook, Statement);
    Complaint Stopped => Given(Stated, new ClockStopped("", "", ContactWay.Email));
    static AskedPerson Asked => new(1, AskWhy.KnowsSomething, "Gareth Owen", "gareth@example.com", $"What do you know of {Secret}?") { By = new(new(2026, 11, 23), 10) };
    PartSplit Split => new(new(1, RouteKind.Appeal, Say("That you were refused a licence", "Eich bod wedi cael eich gwrthod am drwydded"), Say("the appeals team", "y tîm apelau"), new(2026, 11, 23)) { Next = new(new(2026, 11, 23), 15), NothingPrivate = true }, false, PartText.Why(RouteKind.Appeal, language), ContactWay.Email);

    StatementSent Statement => new(1, Issues, Say("An apology, and a licence that works.", "Ymddiheuriad, a thrwydded sy'n gweithio."), Say("By email, every Friday.", "Drwy e-bost, bob dydd Gwener."), 5, Say("This is what I look at.", "Dyma'r hyn rwy'n edrych arno."), ContactWay.Email);
    ImmutableArray<Issue> Issues => [.. new[] { Say("Nobody rang back.", "Ni ffoniodd neb yn ôl."), Say("The form was lost.", "Collwyd y ffurflen."), Say("The keeper was rude.", "Roedd y ceidwad yn anghwrtais."), Say("The fee was wrong.", "Roedd y ffi yn anghywir.") }.Select((words, place) => new Issue(place + 1, words))];

    Complaint Answered
    {
        get
        {
            var found = Issues.Select(issue => new IssueAnswered(new(issue.Number, Say("We read the log.", "Darllenasom y cofnod."), Say("We ring back within a day.", "Rydym yn ffonio yn ôl o fewn diwrnod."), Say("Nobody rang.", "Ni ffoniodd neb."), Enum.GetValues<Finding>()[issue.Number - 1], "", "")));
            Remedy[] promised =
            [
                new(1, RemedyKind.PutRight, Say("We ring you on Monday.", "Byddwn yn eich ffonio ddydd Llun."), "Priya Nair", new(2026, 12, 14)),
                .. new[] { RemedyKind.PaymentForLoss, RemedyKind.PaymentForDistress, RemedyKind.PaymentForHandling }.Select((kind, place) => new Remedy(place + 2, kind, Say("We pay you", "Byddwn yn talu i chi"), "Priya Nair", new(2026, 12, 14)) { Pounds = 75 }),
            ];
            var ready = Given(Given(Stated, Split), [.. found, .. promised.Select(remedy => new RemedyOffered(remedy)), new ResponseWritten(Say("You complained about four things.", "Cwynoch am bedwar peth."), Say("A second person checks the list of calls every evening.", "Mae ail berson yn gwirio'r rhestr o alwadau bob nos."), "writer", "Priya Nair")]);
            return Given(ready, new FinalResponseSent(ResponseText.Of(Desk.Body, ready, new(2026, 11, 23), Desk.Days), ContactWay.Email));
        }
    }

    ComplaintReceived Received(Answers answers) => new(ComplaintReference.From([1, 2, 3, 4, 5, 6, 7]), 1, answers, language, Channel.Online, Desk.Body.Promises, TimeLimit.WithinTime);

    static Complaint Given(Complaint? before, params IEnumerable<ComplaintEvent> events) => events.Aggregate(before, (so, happened) => Lifecycle.Apply(so, happened, Desk.At))!;
}
