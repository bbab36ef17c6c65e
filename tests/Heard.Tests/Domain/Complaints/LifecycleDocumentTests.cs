using System.Text;
using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Domain.Intake;
using Heard.Domain.Routes;
using Heard.Domain.Time;

namespace Heard.Tests.Domain.Complaints;

/// <summary>Every pair of state and command, in one table: docs/lifecycle.md.</summary>
public sealed class LifecycleDocumentTests
{
    static readonly GiveAuthorisation Yes = new(ConsentHow.Link, "Edith", "");

    static readonly Submit Late = Given.Submission(year: WithinAYear.No);
    static readonly DecideTime Accept = new(true, true, true, "Was in hospital.", "We look at it.");
    static readonly DecideTime Decline = new(false, false, true, "Knew, and waited.", "We do not look at it.");
    static readonly DecideMatter Feedback = new(Matter.Feedback, "Says thank you.", "Thank you.");
    static readonly RaiseRisk Alarm = new(RiskKind.Safeguarding, "Alone with nobody to turn to.", "");

    static readonly LogConversation Settle = new(TalkWay.Phone, "Talked it over.", "A new licence.", TalkOutcome.Accepted, "We agreed on a new licence.");
    static readonly BeginCloserLook Look = new(CloserLookWhy.AskedByPerson, "");
    static readonly SendStatement State = new([new(0, "Nobody rang back.")], "An apology.", "By phone.", 10, "This is what I look at.");
    static readonly AnswerIssue Found = new(1, "The log.", "Within a day.", "Nobody did.", Finding.Upheld, "A week of waiting.", "I am sorry that nobody rang.", false, 0);
    static readonly OfferRemedy Offer = new(0, RemedyKind.PutRight, "We ring you on Monday.", "Priya Nair", new DateOnly(2026, 12, 14), 0);
    static readonly WriteResponse Write = new("You complained that nobody rang back.", "", "writer", "Priya Nair");
    static readonly ApproveResponse Approve = new("reader", "Gareth Owen");
    static readonly SendResponse Respond = new([new(2, "", "You complained that nobody rang back.")], 4);
    static readonly ReopenComplaint Again = new(ReopenWhy.NewFromPerson, "A letter was found.");
    static readonly EndComplaint End = new(EndWhy.CannotBeLookedAt, "A court decides the same.", "We cannot go on.");
    static readonly RecordOmbudsman Upholds = new(OmbudsmanStep.Upheld, "They say that we were wrong.");
    static readonly Delay Longer = new(new DateOnly(2027, 1, 29), "The witness is away.", true, "It takes longer.");
    static readonly StopClock Halt = new("Their papers.", "I wait for your papers.");

    static readonly SplitPart Elsewhere = new(RouteKind.Appeal, "The refusal.", "The appeals team", "You can appeal.") { By = new DateOnly(2027, 1, 29) };

    static readonly SetContactPlan Contact = new("We ring on Tuesdays.", "Forty calls in a day.", new DateOnly(2027, 1, 29), "From now on we ring on Tuesdays.");

    static readonly LinkComplaint Linked = new(ComplaintReference.From([7, 6, 5, 4, 3, 2, 1]), LinkWhy.SameMatter, "The same lock.");

    static readonly AskPerson Ask = new(AskWhy.KnowsSomething, "The clerk", "clerk@example.com", "Who rang?", new DateOnly(2027, 1, 29), "");

    static readonly (string Name, Complaint? Complaint)[] States =
    [
        ("not made yet", null),
        ("received", Given.Complaint(Given.Shortest)),
        ("received, no way to reach the person", Given.Complaint(Given.Shortest.With("contact-by", "none").With("email"))),
        ("received, letter to post", Given.Complaint(Given.Shortest.With("contact-by", "post").With("email").With("street", "Wharf Row"))),
        ("acknowledged", Given.Complaint(Given.Shortest, new Acknowledge("I have read it."))),
        ("a message did not arrive", Given.Complaint(Given.Shortest, new ReportUndelivered("Receipt"))),
        ("authorisation awaited", Given.Complaint(Given.ForMother)),
        ("authorisation given", Given.Complaint(Given.ForMother, Yes)),
        ("authorisation confirmed", Given.Complaint(Given.ForMother, Yes, new ConfirmAuthorisation("Rang."))),
        ("authorisation refused", Given.Complaint(Given.ForMother, new RefuseAuthorisation())),
        ("authorisation taken back", Given.Complaint(Given.ForMother, Yes, new WithdrawAuthorisation())),
        ("authorisation cannot be given", Given.Complaint(Given.ForMother.With("their-agreement", "cannot"))),
        ("authorisation cannot be given, since the person died", Given.Complaint(Given.ForMother.With("why-not-themselves", "died").With("their-agreement"))),
        ("a file came with it", Given.Complaint(Given.WithFile)),
        ("late, to be decided", Given.Complaint(Late)),
        ("late, looked at", Given.Complaint(Late, Accept)),
        ("late, not looked at", Given.Complaint(Late, Decline)),
        ("feedback", Given.Complaint(Given.Shortest, Feedback)),
        ("somebody is at risk", Given.Complaint(Given.Shortest, Alarm)),
        ("settled early", Given.Complaint(Given.Shortest, Settle)),
        ("closer look", Given.Complaint(Given.Shortest, Look)),
        ("closer look, what is looked at sent", Given.Complaint(Given.Shortest, Look, State)),
        ("closer look, what is looked at agreed", Given.Complaint(Given.Shortest, Look, State, new AnswerStatement(true, ""))),
        ("closer look, what is looked at not right", Given.Complaint(Given.Shortest, Look, State, new AnswerStatement(false, "The date."))),
        ("closer look, authorisation awaited", Given.Complaint(Given.ForMother, Look)),
        ("closer look, every issue answered", Given.Complaint(Given.Shortest, Look, State, Found)),
        ("closer look, response written", Given.Complaint(Given.Shortest, Look, State, Found, Offer, Write)),
        ("closer look, response to be approved", Given.Complaint(Given.Shortest, Look, State, Found, Offer, Write, new AskApproval())),
        ("closer look, response approved", Given.Complaint(Given.Shortest, Look, State, Found, Offer, Write, new AskApproval(), Approve)),
        ("answered", Given.Complaint(Given.Shortest, Look, State, Found, Offer, Write, new AskApproval(), Approve, Respond)),
        ("answered, the Ombudsman upholds", Given.Complaint(Given.Shortest, Look, State, Found, Offer, Write, new AskApproval(), Approve, Respond, Upholds)),
        ("ended without an answer", Given.Complaint(Given.Shortest, End)),
        ("answered, everything done", Given.Complaint(Given.Shortest, Look, State, Found, Offer, Write, new AskApproval(), Approve, Respond, new FinishRemedy(1, "We rang."))),
        ("looked at again", Given.Complaint(Given.Shortest, Look, State, Found, Offer, Write, new AskApproval(), Approve, Respond, Again)),
        ("answer delayed", Given.Complaint(Given.Shortest, Longer)),
        ("time stopped", Given.Complaint(Given.Shortest, Halt)),
        ("a contact plan holds", Given.Complaint(Given.Shortest, Contact)),
        ("somebody is asked", Given.Complaint(Given.Shortest, Look, State, Ask)),
        ("somebody who is asked has written", Given.Complaint(Given.Shortest, Look, State, Ask, new GiveAccount(1, "I was there."))),
        ("a part goes another way", Given.Complaint(Given.Shortest, Elsewhere)),
        ("a part came back", Given.Complaint(Given.Shortest, Look, State, Elsewhere, new EndPart(1, true, "There is no appeal."))),
        ("everything goes another way", Given.Complaint(Given.Shortest, Elsewhere with { NothingLeft = true })),
        ("put right at once", Given.Complaint(Given.Shortest, new PutRight("Rang the lock keeper."))),
        ("withdrawn", Given.Complaint(Given.Shortest, new Withdraw(""))),
        ("a note waits for a colleague", Given.Complaint(Given.Shortest, new AddNote("Read this.") { For = new("account", "Priya Nair") })),
        ("another complaint is linked", Given.Complaint(Given.Shortest, Linked)),
    ];

    static readonly ComplaintCommand[] Commands =
    [
        Given.Submission(), new Acknowledge("I have read it."), new AddWords("And another thing."),
        new CorrectContact(new Person { Email = "new@example.com" }, [ContactWay.Email]), new Withdraw(""), new RenewCode(), new RemindOfCode(),
        Yes, new RefuseAuthorisation(), new WithdrawAuthorisation(), new ConfirmAuthorisation("Rang."),
        new AskAuthorisation("edith@example.org", "She changed her mind on the telephone."), new RecordAuthorisation(false, "Edith", "", "The signature of her licence."), new DecideNoAuthorisation(NoConsent.Capacity, "A power of attorney.", "Her doctor's letter."),
        new Assign("account", "Priya Nair"), new AddNote("Rang."), new SettleMention("account", true), new MarkRead(), new FinishErrand(ErrandKind.Receipt),
        new AttachFiles([Given.Photograph]), new RefuseFile(Given.Photograph.Id, FileProblem.Virus), new PutRight("Rang the lock keeper."),
        new ReportUndelivered("Receipt"), new SettleUndelivered("Rang."),
        Settle, Look, State, new AnswerStatement(true, ""), new SendUpdate("I have asked the office."),
        Found, Offer, new DropRemedy(1), new FinishRemedy(1, "We rang."), Write, new PrepareFormat("welsh", "Bea has read it."), new AskApproval(), Approve, new ReturnResponse("Too short."), Respond, Again,
        End, Upholds, Longer, Halt, new RestartClock("They came."), new PassEarlyTarget(), new WarnOfDelay(),
        new PlanIssue(1, "The log.", "Within a day."), Ask, new GiveAccount(1, "I was there."), new CloseRequest(1, "Not needed."), new ShareViews("So far nobody rang."),
        Contact, new EndContactPlan("It is calm.", "We ring as before."),
        Elsewhere, new UpdatePart(1, "They look at it.", new DateOnly(2027, 2, 26)), new EndPart(1, false, "It was changed."),
        Feedback, Accept, Alarm, new SettleRisk("The safeguarding lead has it."),
        new Classify(["licences"]), Linked, new UnlinkComplaint(Linked.Other, "It was somebody else."),
    ];

    [Fact]
    public void Every_pair_of_state_and_command_is_in_the_document() => WrittenDocument.Check("docs/lifecycle.md", Document());

    [Fact]
    public void No_command_is_missing_from_the_document()
    {
        var all = typeof(ComplaintCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ComplaintCommand))).Select(type => type.Name).Order();
        Assert.Equal(all, Commands.Select(command => command.GetType().Name).Order());
    }

    static string Document()
    {
        var text = new StringBuilder("""
            # What may happen to a complaint

            Written by a test from `Lifecycle.Decide`; do not edit by hand. For each state and each command: the events that
            follow, `–` where nothing changes, or the *refusal* in italics.


            """);
        foreach (var (name, complaint) in States)
        {
            text.Append("## ").Append(char.ToUpperInvariant(name[0])).Append(name.AsSpan(1)).Append("\n\n| command | what follows |\n| --- | --- |\n");
            foreach (var command in Commands)
            {
                var decision = Lifecycle.Decide(complaint, command, Given.Now.AddDays(10), Given.Terms);
                var follows = decision switch
                {
                    { Refusal: { } refusal } => $"*{refusal}*",
                    { Events.IsEmpty: true } => "–",
                    _ => string.Join(", ", decision.Events.Select(happened => happened.GetType().Name)),
                };
                text.Append("| ").Append(command.GetType().Name).Append(" | ").Append(follows).Append(" |\n");
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd() + "\n";
    }
}
