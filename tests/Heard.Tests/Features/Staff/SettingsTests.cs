using System.Net;
using AngleSharp.Dom;
using Heard.Domain.Complaints;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Organisations;
using Microsoft.Extensions.DependencyInjection;
using static Heard.Tests.Features.Staff.Changing;

namespace Heard.Tests.Features.Staff;

/// <summary>A body's settings: seen before they are saved, in force from their day, never lost, and used everywhere.</summary>
[Trait("Database", "Both")]
public sealed class SettingsTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task What_a_change_does_is_shown_before_it_is_saved_and_holds_at_once()
    {
        using var owner = await Owner();
        var asked = await owner.Submit($"{Place}/risk", ("Addresses", "duty@boats.example"), ("Change.Why", "A duty desk."));
        Assert.Equal(HttpStatusCode.OK, asked.Status);
        Assert.Contains("safeguarding@boats.example", asked.Page.QuerySelector("#changes del")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("duty@boats.example", asked.Page.QuerySelector("#changes ins")!.TextContent);
        Assert.DoesNotContain("duty@boats.example", (await Body()).RiskContacts);

        Assert.True((await Save(owner, "risk", ("Addresses", "duty@boats.example"), ("Change.Why", "A duty desk."))).IsRedirect);
        Assert.Equal(["duty@boats.example"], (await Body()).RiskContacts);
        var history = (await owner.Get($"{Place}/history")).Text;
        Assert.Contains("A duty desk.", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_change_than_the_one_that_was_seen_is_shown_first()
    {
        using var owner = await Owner();
        var seen = Field((await owner.Submit($"{Place}/handling", Rules("yes", "11"))).Page, "Change.Seen");
        var other = await owner.Submit($"{Place}/handling", [.. Rules("yes", "12"), ("Change.Seen", seen)]);
        Assert.Equal(HttpStatusCode.OK, other.Status);
        Assert.NotEqual(11, (await Body()).Handling.PutOffWithin);
        Assert.NotEqual(12, (await Body()).Handling.PutOffWithin);
    }

    [Fact]
    public async Task A_change_waits_for_its_day_and_can_be_taken_back()
    {
        using var owner = await Owner();
        var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date).AddDays(40);
        (string, string)[] from = [("Change.From-day", $"{day.Day}"), ("Change.From-month", $"{day.Month}"), ("Change.From-year", $"{day.Year}")];
        var letter = await Fields(owner, "letters/update", ("Form.TextEnglish", "News: [words]"));
        var before = (await Body()).Letters.Count;
        Assert.True((await Save(owner, "letters/update", [.. letter.Where(field => !field.Name.StartsWith("Change.", StringComparison.Ordinal)), .. from, ("Change.Why", "A new year.")])).IsRedirect);
        Assert.Equal(before, (await Body()).Letters.Count);

        var earlier = await owner.Submit($"{Place}/letters/update", await Fields(owner, "letters/update", ("Form.TextEnglish", "Sooner: [words]"), ("Change.Why", "At once.")));
        Assert.Equal("#from", earlier.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));

        var history = (await owner.Get($"{Place}/history")).Page;
        var number = history.QuerySelectorAll("input[name=number]").Single().GetAttribute("value")!;
        Assert.True((await owner.Submit($"{Place}/history", ("number", number))).IsRedirect);
        Assert.Contains("Taken back by", (await owner.Get($"{Place}/history")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("News: [words]", (await owner.Get($"{Place}/letters/update")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_saves_second_is_told_and_loses_nothing()
    {
        using var first = await Owner();
        using var second = await Owner();
        (string, string)[] mine = [("Form.En", "Signs"), ("Form.Cy", "Arwyddion"), ("Change.Why", "Asked for.")];
        var stale = Field((await second.Get($"{Place}/topics/new-subject")).Page, "Change.BasedOn");
        Assert.True((await Save(first, "topics/new-subject", ("Form.En", "Bridges"), ("Change.Why", "Asked for."))).IsRedirect);
        var refused = await Save(second, "topics/new-subject", stale, mine);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("A colleague has changed this", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Signs", Field(refused.Page, "Form.En"));
        Assert.DoesNotContain((await Body()).Topics, topic => topic.Name.En == "Signs");
    }

    [Fact]
    public async Task A_letter_in_the_bodys_own_words_goes_out_to_the_next_person()
    {
        using var owner = await Owner();
        var fields = await Fields(owner, "letters/acknowledged", ("Form.TextEnglish", "[words]\n\nAsk us anything."), ("Change.Why", "Warmer."));
        var lost = await owner.Submit($"{Place}/letters/acknowledged", await Fields(owner, "letters/acknowledged", ("Form.TextEnglish", "Ask us anything."), ("Change.Why", "Warmer.")));
        Assert.Equal("#text-en", lost.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.True((await Save(owner, "letters/acknowledged", fields)).IsRedirect);

        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        await complaint.Act(shared.Service, new Acknowledge("I have read it."));
        Assert.Contains(await complaint.Messages(shared.Service), message => message.Body.StartsWith("I have read it.\n\nAsk us anything.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_letter_is_tried_with_a_real_complaint_by_whoever_may_read_it_and_its_code_stays_unseen()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var manager = await new Caller(shared.Service).SignIn("manager@boats.example");
        var fields = await Fields(manager, "letters/receipt", ("Form.SubjectEnglish", "Thank you: [reference]"), ("Change.Why", "Warmer."), ("Reference", complaint.Reference));
        var tried = await manager.Submit($"{Place}/letters/receipt", fields);
        Assert.Contains($"Thank you: {complaint.Reference[..4]} {complaint.Reference[4..]}", tried.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await complaint.FollowCode(shared.Service), tried.Text.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal);
        using var owner = await Owner();
        Assert.Null((await owner.Get($"{Place}/letters/receipt")).Page.QuerySelector("#Reference"));
        Assert.DoesNotContain("Ada", (await owner.Submit($"{Place}/letters/receipt", fields)).Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_subject_is_added_chosen_and_ended_and_stays_with_what_it_was_chosen_for()
    {
        using var owner = await Owner();
        Assert.True((await Save(owner, "topics/new-place", ("Form.En", "The dredger"), ("Change.Why", "It works again."))).IsRedirect);
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var handler = await new Caller(shared.Service).SignIn("handler@boats.example");
        Assert.True((await handler.Submit($"/staff/boats/complaints/{complaint.Reference}/topics", ("Topics", "the-dredger"), ("Topics", "licences"))).IsRedirect);
        Assert.Equal(["licences", "the-dredger"], (await complaint.Read(shared.Service)).Complaint.Topics);
        Assert.Contains("The dredger", (await handler.Get($"/staff/boats/complaints/{complaint.Reference}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await handler.Submit($"/staff/boats/complaints/{complaint.Reference}/topics", ("Topics", "made-up"))).Status);
        Assert.Equal("#En", (await owner.Submit($"{Place}/topics/new-place", ("Form.En", "the DREDGER"), ("Change.Why", "Again."))).Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_handler_changes_no_settings_and_one_body_none_of_another()
    {
        using var handler = await new Caller(shared.Service).SignIn("handler@boats.example");
        Assert.Equal(HttpStatusCode.Forbidden, (await handler.Get(Place)).Status);
        using var owner = await Owner();
        Assert.True((await Save(owner, "topics/new-subject", ("Form.En", "Paddling"), ("Change.Why", "Asked for."))).IsRedirect);
        Assert.DoesNotContain((await shared.Service.Services.GetRequiredService<Bodies>().Find("northline"))!.Topics, topic => topic.Name.En == "Paddling");
        using var other = await new Caller(shared.Service).SignIn("content@northline.example");
        Assert.DoesNotContain("Paddling", (await other.Get("/staff/northline/settings/history")).Text, StringComparison.Ordinal);
    }

    static (string, string)[] Rules(string fourEyes, string days) => [("Form.FourEyes", fourEyes), ("Form.PutOffWithin", days), ("Change.Why", "The new policy.")];

    Task<Caller> Owner() => new Caller(shared.Service).SignIn("content@boats.example");

    async Task<Heard.Domain.Organisations.Organisation> Body() => (await shared.Service.Services.GetRequiredService<Bodies>().Find("boats"))!;
}
