using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Routes;

namespace Heard.BrowserTests.Accessibility;

/// <summary>Past every page of a closer look, up to what comes after the answer.</summary>
public sealed partial class StaffWalk
{
    /// <summary>A conversation, what is looked at, and the promised day: empty, sent empty, and with everything there.</summary>
    async Task Looking(Visitor colleague)
    {
        var reference = await Browser.Complained("boats", Given.ByLetter.With("right-way", "complaint").With("when", "last week").With("over-a-year", "no"));
        var complaint = $"{Inbox}/complaints/{reference}";
        await EmptyAndWrong(colleague, complaint + "/talk");
        await Browser.Decided("boats", reference, new BeginCloserLook(CloserLookWhy.AskedByPerson, "She wants to know."));
        await EmptyAndWrong(colleague, complaint + "/talk");
        await EmptyAndWrong(colleague, complaint + "/statement", "Send");
        await Browser.Decided("boats", reference, new SendStatement([new(0, "The lamp is out.")], "", "By letter.", 10, "This is what I look at.") { NothingPrivate = true });
        await FindingOut(colleague, reference, complaint);
        await Parts(colleague, reference, complaint + "/parts");
        await Answering(colleague, reference, complaint + "/answer");
        await Others(colleague, reference, complaint);
        await Browser.Decided("boats", reference, new AnswerStatement(false, "There are two lamps."));
        foreach (var act in new[] { "statement", "update", "asked", "disputed" }) await Stop(colleague, $"{complaint}/{act}");
        await EmptyAndWrong(colleague, complaint + "/contact-plan");
        await Browser.Decided("boats", reference, new SetContactPlan("We write on Tuesdays.", "Forty letters.", DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date).AddMonths(3), "We write on Tuesdays."));
        await EmptyAndWrong(colleague, complaint + "/contact-plan", "End the plan");
        await EmptyAndWrong(colleague, complaint + "/end");
        await EmptyAndWrong(colleague, complaint + "/deadline", "Move");
        await Browser.Decided("boats", reference, new Delay(new DateOnly(2090, 1, 3), "The keeper is away.", true, "It takes longer."));
        await Browser.Decided("boats", reference, new StopClock("Her papers.", "I wait for your papers."));
        await EmptyAndWrong(colleague, complaint + "/deadline");
        await Stop(colleague, complaint);
        await Browser.Decided("boats", reference, new EndComplaint(EndWhy.NoContact, "Four calls.", "I cannot reach you."));
        await EmptyAndWrong(colleague, complaint + "/ombudsman");
        await Stop(colleague, complaint + "/letter/ended");
        foreach (var letter in new[] { "closerlook", "statement", "delayed", "clockstopped" }) await Stop(colleague, $"{complaint}/letter/{letter}");
    }

    /// <summary>How it is found out: nothing there, every form sent empty, a plan, somebody who is asked, and what they wrote.</summary>
    async Task FindingOut(Visitor colleague, string reference, string complaint)
    {
        await Stop(colleague, complaint + "/plan");
        foreach (var place in new[] { "/plan/1", "/ask", "/views" }) await EmptyAndWrong(colleague, complaint + place);
        await Browser.Decided("boats", reference, new PlanIssue(1, "The log of the lamps.", "Lamps are lit."));
        await Browser.Decided("boats", reference, new AskPerson(AskWhy.ComplainedAbout, "The keeper", "", "Who lit the lamp?", new DateOnly(2090, 1, 3), ""));
        await EmptyAndWrong(colleague, complaint + "/ask/1", "Close");
        await Browser.Decided("boats", reference, new GiveAccount(1, "Nobody did. I was ill."));
        await Stop(colleague, complaint + "/plan");
        await Stop(colleague, complaint + "/ask/1");
    }

    /// <summary>Parts that go another way: none, the two kinds of form sent empty, one that goes and one that has ended.</summary>
    async Task Parts(Visitor colleague, string reference, string parts)
    {
        await Stop(colleague, parts);
        foreach (var route in new[] { "Appeal", "DataProtection" }) await EmptyAndWrong(colleague, $"{parts}/to/{route}");
        await Browser.Decided("boats", reference, new SplitPart(RouteKind.DataProtection, "Your letter went to a neighbour.", "The data protection team", "We look at it.") { NothingPrivate = true });
        await Browser.Decided("boats", reference, new SplitPart(RouteKind.Tribunal, "You want the fee back.", "Priya Nair", "A tribunal decides.") { By = new DateOnly(2090, 1, 3), NothingPrivate = true });
        await Browser.Decided("boats", reference, new EndPart(1, false, "You were right, and we are sorry.") { NothingPrivate = true });
        await EmptyAndWrong(colleague, parts + "/2");
        await Stop(colleague, parts);
        await Stop(colleague, parts.Replace("/parts", "/letter/part", StringComparison.Ordinal));
    }

    /// <summary>Others of the same person: both forms sent empty, one that is linked and one that is offered.</summary>
    async Task Others(Visitor colleague, string reference, string complaint)
    {
        var other = await Browser.Complained("boats", Given.From("beside@example.com"));
        await Browser.Complained("boats", Given.ByLetter.With("right-way", "complaint"));
        foreach (var place in new[] { "/link", "/unlink" }) await EmptyAndWrong(colleague, complaint + place);
        Assert.True(ComplaintReference.TryParse(other, out var linked));
        await Browser.Decided("boats", reference, new LinkComplaint(linked, LinkWhy.AnsweredWithOther, "The same lamp."));
        foreach (var place in new[] { "", "/link?other=" + other, "/unlink?other=" + other }) await Stop(colleague, complaint + place);
    }

    /// <summary>The final response: nothing there, every form sent empty, everything there, sent, and what was promised.</summary>
    async Task Answering(Visitor colleague, string reference, string answer)
    {
        await EmptyAndWrong(colleague, answer, "Save these words");
        await EmptyAndWrong(colleague, answer + "/issue/1");
        await EmptyAndWrong(colleague, answer + "/remedy/0");
        await Browser.Decided("boats", reference, new AnswerIssue(1, "The log.", "Lamps are lit.", "It was out.", Finding.Upheld, "A fall.", "", false, 0));
        await Browser.Decided("boats", reference, new OfferRemedy(0, RemedyKind.PaymentForDistress, "A payment.", "", null, 150));
        await Browser.Decided("boats", reference, new WriteResponse("We are sorry if you feel let down. Prior to that the lamp was out.", "Lamps are looked at each week.", "somebody", "Priya Nair"));
        foreach (var place in new[] { "", "/remedy/1", "/preview" }) await Stop(colleague, answer + place);
    }
}
