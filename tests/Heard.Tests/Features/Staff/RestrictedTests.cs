using System.Net;
using Heard.Domain.Complaints;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;

namespace Heard.Tests.Features.Staff;

/// <summary>Where somebody is at risk the file is kept to few, and nobody is locked out who has to help.</summary>
[Trait("Database", "Both")]
public sealed class RestrictedTests(SharedService shared) : IClassFixture<SharedService>
{
    static readonly RaiseRisk Alarm = new(RiskKind.Safeguarding, "He says that he is afraid to go home.", "");

    [Fact]
    public async Task Whoever_does_not_deal_with_it_says_why_before_it_opens_and_that_is_seen()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest.With("what-happened", "The keeper follows me home."));
        await complaint.Act(shared.Service, Alarm);
        using var handler = await new Caller(shared.Service).SignIn("handler@boats.example");
        Assert.Equal(Of(complaint) + "/restricted", (await handler.Get(Of(complaint))).Location);
        Assert.Equal(Of(complaint) + "/restricted", (await handler.Get(Of(complaint) + "/file")).Location);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await handler.Submit(Of(complaint) + "/restricted", ("Why", ""))).Status);
        Assert.DoesNotContain("keeper", (await handler.Get(Of(complaint) + "/restricted")).Text, StringComparison.Ordinal);
        Assert.Equal(Of(complaint), (await handler.Submit(Of(complaint) + "/restricted", ("Why", "She is on the phone."))).Location);
        Assert.Contains("The keeper follows me home.", (await handler.Get(Of(complaint))).Text, StringComparison.Ordinal);

        using var manager = await new Caller(shared.Service).SignIn("manager@boats.example");
        Assert.Contains("“She is on the phone.”", (await manager.Get(Of(complaint))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_show_nothing_of_the_person_and_who_knows_the_name_still_finds_it()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest.With("your-surname", "Quillfeather").With("what-happened", "He waits at my boat."));
        await complaint.Act(shared.Service, Alarm);
        using var manager = await new Caller(shared.Service).SignIn("manager@boats.example");
        foreach (var list in new[] { "/staff/boats?q=Quillfeather", "/staff/boats/my-day" })
        {
            var page = (await manager.Get(list)).Page.QuerySelector("main table, main")!.TextContent;
            Assert.Contains(complaint.Reference[4..], page, StringComparison.Ordinal);
            Assert.DoesNotContain("He waits at my boat.", page, StringComparison.Ordinal);
        }

        Assert.Equal("", (await complaint.Row(shared.Service)).Name);
    }

    [Fact]
    public async Task Nobody_gives_it_to_themselves_and_who_has_it_opens_it()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        await complaint.Act(shared.Service, Alarm);
        using var handler = await new Caller(shared.Service).SignIn("handler@boats.example");
        await handler.Get("/staff/boats/my-day");
        await handler.Post("/staff/boats/my-day?handler=Take", ("reference", complaint.Reference));
        Assert.Null((await complaint.Row(shared.Service)).AssignedTo);

        using var manager = await new Caller(shared.Service).SignIn("manager@boats.example");
        var to = (await manager.Get(Of(complaint) + "/assign")).Page.QuerySelectorAll(".govuk-radios__item").First(item => item.TextContent.Contains("Priya Nair", StringComparison.Ordinal)).QuerySelector("input")!.GetAttribute("value")!;
        Assert.True((await manager.Submit(Of(complaint) + "/assign", ("Account", to))).IsRedirect);
        Assert.Equal(HttpStatusCode.OK, (await handler.Get(Of(complaint))).Status);
    }

    [Fact]
    public async Task Whoever_raised_the_alarm_goes_on_and_it_opens_again_when_it_is_dealt_with()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var handler = await new Caller(shared.Service).SignIn("handler@boats.example");
        Assert.Equal(Of(complaint) + "/triage", (await handler.Submit(Of(complaint) + "/triage?handler=Risk", ("Risk.Kind", "ThreatToLife"), ("Risk.What", "She said so."))).Location);
        Assert.Equal(HttpStatusCode.OK, (await handler.Get(Of(complaint))).Status);
        Assert.True((await handler.Submit(Of(complaint) + "/triage?handler=Settle", ("How", "The police have it."), ("StaysRestricted", "true"))).IsRedirect);
        Assert.True((await complaint.Read(shared.Service)).Complaint is { IsRestricted: true, Risk: null });
        Assert.True((await handler.Submit(Of(complaint) + "/triage?handler=Settle", ("How", "He has moved away."))).IsRedirect);
        Assert.False((await complaint.Read(shared.Service)).Complaint.IsRestricted);
        Assert.Equal("Ada", (await complaint.Row(shared.Service)).Name);
    }

    static string Of(Submitted complaint) => $"/staff/boats/complaints/{complaint.Reference}";
}
