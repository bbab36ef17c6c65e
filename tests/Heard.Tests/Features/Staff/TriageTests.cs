using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Time;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Features.Staff;

[Trait("Database", "Both")]
public sealed class TriageTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task Feedback_leaves_to_its_own_list_and_the_person_reads_why_by_email_and_where_they_follow_it()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var handler = await SignedIn();
        var answer = await handler.Submit(Triage(complaint) + "?handler=Matter", ("Matter.Matter", "Feedback"), ("Matter.Reason", "Says thank you."), ("Matter.Words", "Thank you, I pass it on."));
        Assert.True(answer.IsRedirect, answer.Text);

        Assert.Contains(complaint.Reference, (await handler.Get("/staff/boats?show=other")).Text, StringComparison.Ordinal);
        Assert.Contains(await complaint.Messages(shared.Service), message => message.To == "ada@example.com" && message.Body.StartsWith("Thank you, I pass it on.", StringComparison.Ordinal));
        using var person = await new Caller(shared.Service).Follow(complaint);
        var page = (await person.Get("/boats/track/complaint")).Page.QuerySelector("main")!.TextContent;
        Assert.Contains("We do not look at it as a complaint", page, StringComparison.Ordinal);
        Assert.Contains("Thank you, I pass it on.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Says thank you.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_late_complaint_is_declined_with_words_of_the_colleagues_own_and_the_person_can_say_more()
    {
        var complaint = await Late();
        using var handler = await SignedIn();
        (string, string)[] answers = [("Time.GoodReason", "no"), ("Time.StillPossible", "yes"), ("Time.Accept", "no"), ("Time.Reason", "Knew, and waited."), ("Time.Words", "Dear Ada, I have decided …")];
        var draft = await handler.Submit(Triage(complaint) + "?handler=Time", answers);
        Assert.Contains("Write your own words where the draft has dots", draft.Page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Knew, and waited.", draft.Page.QuerySelector("#TimeReason")!.TextContent, StringComparison.Ordinal);

        answers[^1] = ("Time.Words", "Dear Ada, we do not look at it, because so much time has passed.");
        Assert.True((await handler.Post(Triage(complaint) + "?handler=Time", answers)).IsRedirect);
        Assert.Contains(await complaint.Messages(shared.Service), message => message.Body.Contains("because so much time has passed", StringComparison.Ordinal) && message.Body.Contains("A person will look at it again", StringComparison.Ordinal));
        using var person = await new Caller(shared.Service).Follow(complaint);
        Assert.Contains("why we do not look at this complaint", (await person.Get("/boats/track/complaint")).Text, StringComparison.Ordinal);
        Assert.True((await person.Submit("/boats/track/add", ("Words", "I was in hospital."))).IsRedirect);
        Assert.Equal(NeedKind.NewWords, Needs.Of((await complaint.Read(shared.Service)).Complaint, new WorkingDays(BankHolidays.None.Of(Nation.EnglandAndWales)))[0].Kind);
    }

    [Fact]
    public async Task Two_answers_that_speak_for_a_complaint_do_not_turn_it_away()
    {
        var complaint = await Late();
        using var handler = await SignedIn();
        var answer = await handler.Submit(Triage(complaint) + "?handler=Time", ("Time.GoodReason", "yes"), ("Time.StillPossible", "yes"), ("Time.Accept", "no"), ("Time.Reason", "Too long."), ("Time.Words", "No."));
        Assert.Equal("Both answers speak for looking at it", answer.Page.QuerySelector(".govuk-error-summary a")!.TextContent);
        Assert.Equal(TimeLimit.AwaitingDecision, (await complaint.Read(shared.Service)).Complaint.TimeLimit);
    }

    [Fact]
    public async Task Those_who_are_named_hear_of_a_risk_at_once_with_a_link_and_nothing_of_the_person()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var handler = await SignedIn();
        Assert.True((await handler.Submit(Triage(complaint) + "?handler=Risk", ("Risk.Kind", "ThreatToLife"), ("Risk.What", "Says goodbye."), ("Risk.SafeContact", "After four"))).IsRedirect);

        var alarm = Assert.Single(await complaint.Messages(shared.Service), message => message.To == "safeguarding@boats.example");
        Assert.Contains($"/staff/boats/complaints/{complaint.Reference}", alarm.Body, StringComparison.Ordinal);
        foreach (var secret in new[] { "Ada", "goodbye", "four", "rang back" }) Assert.DoesNotContain(secret, alarm.Subject + alarm.Body, StringComparison.OrdinalIgnoreCase);
        var first = (await handler.Get("/staff/boats")).Page.QuerySelectorAll(".heard-inbox tbody tr").TakeWhile(row => row.TextContent.Contains("in danger", StringComparison.Ordinal));
        Assert.Contains(first, row => row.QuerySelector("a")!.GetAttribute("href")!.EndsWith(complaint.Reference, StringComparison.Ordinal));

        await handler.Submit(Triage(complaint) + "?handler=Settle", ("How", "An ambulance is there."));
        Assert.Null((await complaint.Read(shared.Service)).Complaint.Risk);
        Assert.Contains("Reach them only safely: After four", (await handler.Get($"/staff/boats/complaints/{complaint.Reference}")).Page.QuerySelector(".heard-adjustments")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_says_in_the_form_that_somebody_is_in_danger_raises_the_alarm_too()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest.With("right-way", "danger"));
        Assert.Contains(await complaint.Messages(shared.Service), message => message.To == "safeguarding@boats.example");
        await complaint.Act(shared.Service, new SettleRisk("It was a mistake."));
    }

    [Fact]
    public async Task What_is_missing_is_said_at_each_field_and_nothing_is_decided()
    {
        var complaint = await Late();
        using var handler = await new Caller(shared.Service).SignIn("manager@boats.example");
        await complaint.Act(shared.Service, new RaiseRisk(RiskKind.Safeguarding, "Alone.", ""));
        var before = (await complaint.Read(shared.Service)).Timeline.Count;
        foreach (var (form, first) in new[] { ("Matter", "Select what it is"), ("Time", "Select whether there is a good reason for the delay"), ("Risk", "Select who is at risk"), ("Settle", "Enter what was done") })
        {
            var answer = await handler.Submit($"{Triage(complaint)}?handler={form}");
            Assert.Equal(first, answer.Page.QuerySelector(".govuk-error-summary a")!.TextContent);
            Assert.All(answer.Page.QuerySelectorAll(".govuk-error-summary a"), link => Assert.NotNull(answer.Page.QuerySelector(link.GetAttribute("href")!)));
        }

        Assert.Equal(before, (await complaint.Read(shared.Service)).Timeline.Count);
    }

    [Fact]
    public async Task Who_comes_second_is_told_that_it_is_dealt_with_already()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var handler = await SignedIn();
        var answer = await handler.Submit(Triage(complaint) + "?handler=Settle", ("How", "An ambulance is there."));
        var link = answer.Page.QuerySelector(".govuk-error-summary a")!;
        Assert.Equal("No risk is open here", link.TextContent);
        Assert.NotNull(answer.Page.QuerySelector(link.GetAttribute("href")!));
    }

    static string Triage(Submitted complaint) => $"/staff/boats/complaints/{complaint.Reference}/triage";

    Task<Caller> SignedIn() => new Caller(shared.Service).SignIn("handler@boats.example");

    async Task<Submitted> Late()
    {
        var made = await Submitted.At(shared.Service, "boats", (services, body) => services.GetRequiredService<ComplaintDesk>()
            .Submit(body, Guid.CreateVersion7(), reference => Given.Submission(year: WithinAYear.No) with { Reference = reference }));
        return new Submitted("boats", made.Id, made.Complaint!.Reference.ToString());
    }
}
