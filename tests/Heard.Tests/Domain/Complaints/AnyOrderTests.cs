using CsCheck;
using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Domain.Routes;
using static Heard.Tests.Domain.Complaints.Answering;

namespace Heard.Tests.Domain.Complaints;

/// <summary>Fifty things in any order, and what holds after each.</summary>
public sealed class AnyOrderTests
{
    static readonly ComplaintCommand[] Commands =
    [
        Begin, Agreed, Agreed with { Issues = [new(1, "Nobody rang."), new(0, "New.")] }, First, First with { BasedOn = 1 }, First with { BasedOn = 2, IsPrivate = true }, Second, new AnswerIssue(3, "All.", "This.", "That.", Finding.CouldNotDecide, "", "", false, 0),
        Promised, Promised with { Owner = "" }, Promised with { Number = 1 }, new DropRemedy(1), Words, Words with { Account = "reader" }, new AskApproval(), Approve, new ReturnResponse("Too short."),
        new AnswerStatement(false, "No."), new AnswerStatement(true, ""), new GiveAuthorisation(ConsentHow.Link, "Edith", ""), new ConfirmAuthorisation("Rang."), new WithdrawAuthorisation(), new RefuseAuthorisation(),
        new AskAuthorisation("edith@example.org", "She was not sure."), new AskAuthorisation("", ""), new RecordAuthorisation(false, "Edith", "Not my health.", "Her signature."), new RecordAuthorisation(true, "Edith", "", "We know her voice."),
        new DecideNoAuthorisation(NoConsent.Capacity, "A power of attorney.", "Her doctor."), new DecideNoAuthorisation(NoConsent.Died, "The will.", "The certificate."),
        new SplitPart(RouteKind.Appeal, "The refusal.", "Appeals", "You can appeal.") { By = new DateOnly(2031, 1, 6), Issue = 1 }, new SplitPart(RouteKind.DataProtection, "A letter.", "Privacy", "We look at it.") { NothingPrivate = true },
        new SplitPart(RouteKind.Court, "All of it.", "A court", "A court decides.") { By = new DateOnly(2031, 1, 6), NothingLeft = true, NothingPrivate = true }, new EndPart(1, true, "Came back.") { NothingPrivate = true }, new EndPart(2, false, "Done.") { NothingPrivate = true },
        new AskPerson(AskWhy.ComplainedAbout, "The reader", "", "What happened?", new DateOnly(2031, 1, 6), "reader"), new GiveAccount(1, "I was there."), new CloseRequest(1, "Enough."), new ShareViews("So far.") { NothingPrivate = true }, new ShareViews("All of it."),
        new AddNote("Read this.") { For = new("reader", "The reader") }, new AddNote("Read this.") { For = new("writer", "The writer") }, new SettleMention("reader", true),
        new SetContactPlan("Tuesdays.", "Calls.", new DateOnly(2027, 2, 1), "We ring on Tuesdays."),
        new FinishRemedy(1, "Done."), new ReopenComplaint(ReopenWhy.NewFromPerson, "A letter."), new Delay(new DateOnly(2029, 1, 4), "Away.", false, "Longer."), new StopClock("Papers.", "I wait."), new RestartClock("Came."), new Acknowledge("Read."), new Withdraw(""),
    ];

    /// <summary>Fifty things in any order, with an attempt to send after each.</summary>
    [Fact]
    public void Whatever_happens_no_response_forgets_anything_or_goes_where_it_may_not() =>
        Gen.Select(Gen.Int[0, Commands.Length - 2].Array[50], Gen.Bool).Sample((steps, forMother) =>
        {
            Complaint? complaint = null;
            var at = Given.Now;
            var responses = 0;
            foreach (var command in steps.Select(step => Commands[step]).Prepend(Given.Submission(forMother ? Given.ForMother : null)))
            {
                var after = Do(complaint, command, at, ref responses)!;
                if (command is ReopenComplaint && complaint?.Stage is Stage.Answered && after.Stage is Stage.CloserLook) responses = 0;
                complaint = Do(after, Send with { BasedOn = after.Changes }, at, ref responses);
                at = at.AddDays(1);
                if (!Holds(complaint!, responses)) return false;
            }

            return true;
        });

    /// <summary>Beside the rules, told from the events alone: who may hear what.</summary>
    [Fact]
    public void Whatever_happens_nothing_private_reaches_somebody_who_is_not_authorised() =>
        Gen.Select(Gen.Int[0, Commands.Length - 2].Array[50], Gen.Bool).Sample((steps, forMother) =>
        {
            Complaint? complaint = null;
            var at = Given.Now;
            var (opens, saidNo, links) = (!forMother, false, 1);
            foreach (var happened in steps.Select(step => Commands[step]).Prepend(Given.Submission(forMother ? Given.ForMother : null)).SelectMany(command => Lifecycle.Decide(complaint, command, at, Given.Terms).Events))
            {
                if (IsPrivate(happened) && !opens) return false;
                if (happened is AuthorisationCannotBeGiven && saidNo) return false;
                if (happened is AuthorisationAsked && complaint!.Authorisation.State is ConsentState.Given) return false;
                (opens, saidNo, links) = happened switch
                {
                    AuthorisationGiven => (false, false, links),
                    AuthorisationConfirmed or AuthorisationCannotBeGiven => (true, saidNo, links),
                    AuthorisationRefused or AuthorisationWithdrawn => (false, true, links),
                    AuthorisationAsked => (false, false, links + 1),
                    _ => (opens, saidNo, links),
                };
                complaint = Lifecycle.Apply(complaint, happened, at)!;
                at = at.AddDays(1);
                var heard = Sharing.Of(complaint.Authorisation);
                if (complaint.Authorisation.OpensTheFile != opens || complaint.AuthorisationVersion != links) return false;
                if (forMother && heard.Single(line => line.What is Told.WhatIsFound).When is Share.Now != opens) return false;
                if (complaint.Authorisation.Limits.Length > 0 != heard.Any(line => line is { What: Told.Limits, When: Share.Never })) return false;
            }

            return true;
        });

    /// <summary>Words to the person that nobody has vouched for.</summary>
    static bool IsPrivate(ComplaintEvent happened) => happened is StatementSent { NothingPrivate: false } or ViewsShared { NothingPrivate: false }
        or PartSplit { Part.NothingPrivate: false } or PartUpdated { NothingPrivate: false } or PartEnded { NothingPrivate: false };

    static Complaint? Do(Complaint? complaint, ComplaintCommand command, DateTimeOffset at, ref int responses)
    {
        foreach (var happened in Lifecycle.Decide(complaint, command, at, Given.Terms).Events)
        {
            if (happened is FinalResponseSent)
            {
                responses++;
                Assert.All(complaint!.Statement!.Issues, issue => Assert.True(complaint.AnswerTo(issue.Number) is not null || complaint.GoesElsewhere(issue.Number)));
                Assert.Empty(complaint.BackAgain);
                Assert.All(complaint.Remedies, remedy => Assert.True(remedy is { Owner.Length: > 0, By: not null }));
                Assert.True(complaint.Response is { State: ResponseState.Approved });
                Assert.True(complaint.Authorisation.OpensTheFile || complaint.Findings.All(answer => !answer.IsPrivate));
            }

            complaint = Lifecycle.Apply(complaint, happened, at);
        }

        return complaint;
    }

    /// <summary>Never two final responses to one look; a stage says what it says; a moved day is never earlier than the first; a part that is dealt with elsewhere is never out of sight; nor is a note for a colleague, who is never somebody complained about.</summary>
    static bool Holds(Complaint c, int responses) =>
        responses <= 1 && (c.Stage is not Stage.Answered || c.AnsweredOn is not null)
        && c.Remedies.Count(remedy => remedy is { IsSent: true, DoneOn: null }) == Needs.Of(c, Given.Days).Count(need => need.Kind is NeedKind.Remedy)
        && c.Parts.Count(part => part.State is PartState.Open) == Needs.Of(c, Given.Days).Count(need => need.Kind is NeedKind.Part)
        && c.Mentions.Length == Needs.Of(c, Given.Days).Count(need => need.Kind is NeedKind.Mention) && c.Mentions.All(mention => Lifecycle.MayHandle(c, mention.Account))
        && (c.Stage is not Stage.OtherRoutes || !c.Parts.IsEmpty)
        && (Deadlines.AnswerBy(c, Given.Days) is not { } due || c.Stage is Stage.Answered || due >= Deadlines.FirstAnswerBy(c, Given.Days));
}
