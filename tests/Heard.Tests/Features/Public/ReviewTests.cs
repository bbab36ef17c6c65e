using Heard.Domain.Complaints;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;

namespace Heard.Tests.Features.Public;

/// <summary>A person who does not agree asks the body itself for a review, where it has one.</summary>
[Trait("Database", "Both")]
public sealed class ReviewTests
{
    [Fact]
    public async Task Where_the_body_reviews_its_answers_the_person_can_ask_and_somebody_else_looks()
    {
        await using var service = await RunningService.Start("Jobs:Off=true");
        var complaint = await Submitted.Make(service, Given.Shortest);
        foreach (var command in new ComplaintCommand[]
        {
            new BeginCloserLook(CloserLookWhy.Colleague, "Three teams."), new SendStatement([new(0, "Nobody rang back.")], "", "By email.", 0, "This is what I look at."),
            new AnswerIssue(1, "The log.", "Within a day.", "Somebody did.", Finding.NotUpheld, "", "", false, 0), new WriteResponse("You complained.", "", "writer", "Priya Nair"),
            new AskApproval(), new ApproveResponse("reader", "Gareth Owen"),
        })
            Assert.Null((await complaint.Act(service, command)).Refusal);
        Assert.Null((await complaint.Act(service, new SendResponse([new(2, "", "You complained.")], (await complaint.Read(service)).Complaint.Changes))).Refusal);

        using var person = await new Caller(service).Follow(complaint);
        Assert.Null((await person.Get("/boats/track/complaint")).Page.QuerySelector("a[href='/boats/track/review']"));
        Assert.True((await person.Get("/boats/track/review")).IsRedirect);

        await SecondStage.Begins(service, "boats");
        foreach (var page in new[] { "complaint", "answer" }) Assert.NotNull((await person.Get("/boats/track/" + page)).Page.QuerySelector("a[href='/boats/track/review']"));
        Assert.True((await person.Submit("/boats/track/review", ("Words", "You did not ask the clerk."))).IsRedirect);
        Assert.Contains("You did not ask the clerk.", (await person.Get("/boats/track/complaint")).Text, StringComparison.Ordinal);
        var row = await complaint.Row(service);
        Assert.Equal((Stage.CloserLook, NeedKind.NewWords), (row.Stage, row.Need));
        Assert.Contains(await complaint.Messages(service), message => message.Body.StartsWith("We answered your complaint, and we are now looking at it again.", StringComparison.Ordinal));
    }
}
