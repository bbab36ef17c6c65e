using System.Collections.Immutable;
using Heard.Domain.Complaints;

namespace Heard.Tests.Domain.Complaints;

/// <summary>A closer look with two issues up to its final response, as the tests of answering need it.</summary>
static class Answering
{
    public static readonly BeginCloserLook Begin = new(CloserLookWhy.Colleague, "Three teams are in it.");
    public static readonly SendStatement Agreed = new([new(0, "Nobody rang back."), new(0, "The form was lost.")], "An apology.", "By phone.", 0, "This is what I look at.") { NothingPrivate = true };
    public static readonly AnswerIssue First = new(1, "The log.", "Our promise says within a day.", "Nobody did.", Finding.Upheld, "A week of waiting.", "I am sorry that nobody rang.", false, 0);
    public static readonly AnswerIssue Second = new(2, "The post book.", "Forms are kept.", "It was there.", Finding.NotUpheld, "", "", false, 0);
    public static readonly OfferRemedy Promised = new(0, RemedyKind.PutRight, "We ring you on Monday.", "Priya Nair", new DateOnly(2026, 12, 14), 0);
    public static readonly WriteResponse Words = new("You complained that nobody rang back.", "", "writer", "Priya Nair");
    public static readonly ApproveResponse Approve = new("reader", "Gareth Owen");
    public static readonly SendResponse Send = new([new(2, "", "You complained.")], 0);

    public static readonly ComplaintCommand[] Ready = [Begin, Agreed, First, Second, Promised, Words, new AskApproval(), Approve];

    /// <summary>What is in the way of the final response.</summary>
    public static ImmutableArray<Obstacle> Obstacles(Complaint complaint) => Lifecycle.Obstacles(complaint, Given.Today, Given.Terms);

    /// <summary>What follows from a command.</summary>
    public static Decision Decide(Complaint complaint, ComplaintCommand command) => Lifecycle.Decide(complaint, command, Given.Now, Given.Terms);

    /// <summary>What is done up to the final response, which goes out.</summary>
    public static ComplaintCommand[] Sent => [.. Ready, Send with { BasedOn = Given.Complaint(Given.Shortest, Ready).Changes }];
}
