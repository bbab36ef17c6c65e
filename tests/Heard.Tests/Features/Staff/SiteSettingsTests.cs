using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using static Heard.Tests.Features.Staff.Changing;

namespace Heard.Tests.Features.Staff;

/// <summary>What people read first, what happens, and what is promised: each entered once, shown before it is saved, and read everywhere.</summary>
[Trait("Database", "Both")]
public sealed class SiteSettingsTests : IAsyncLifetime
{
    RunningService _service = null!;
    Caller _owner = null!;
    Caller _reader = null!;

    public async ValueTask InitializeAsync()
    {
        _service = await RunningService.Start();
        _owner = await new Caller(_service).SignIn("content@boats.example");
        _reader = new Caller(_service);
    }

    public async ValueTask DisposeAsync()
    {
        _reader.Dispose();
        _owner.Dispose();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task A_promise_that_changes_is_shown_in_every_sentence_that_makes_it_and_an_open_complaint_keeps_its_own()
    {
        var open = await Submitted.Make(_service, Given.Shortest);
        var asked = await _owner.Submit($"{Place}/promises", ("Form.Acknowledge", "1"), ("Form.Resolve", "5"), ("Form.Answer", "10"), ("Change.Why", "More people."));
        var comes = asked.Page.QuerySelectorAll("#changes ins").Select(line => line.TextContent).ToList();
        Assert.Contains("Answered within 10 working days", comes);
        Assert.Contains(comes, line => line.Contains("A person tells you that we have your complaint within 1 working day.", StringComparison.Ordinal));
        Assert.Contains(comes, line => line.Contains("o fewn 10 diwrnod gwaith", StringComparison.Ordinal));

        Assert.True((await Save(_owner, "promises", ("Form.Acknowledge", "1"), ("Form.Resolve", "5"), ("Form.Answer", "10"), ("Change.Why", "More people."))).IsRedirect);
        foreach (var page in new[] { "/boats", "/boats/quick-guide", "/boats/procedure", "/boats/quick-guide.svg", "/boats/publications/leaflet.html" })
            Assert.Contains("10", (await _reader.Get(page)).Text.Split("working days", 2)[0][^200..], StringComparison.Ordinal);
        Assert.Equal(20, (await open.Read(_service)).Complaint.Promises.AnswerWithin);
    }

    [Theory]
    [InlineData("", "", "20", "#Acknowledge")]
    [InlineData("21", "", "20", "#Acknowledge")]
    [InlineData("3", "21", "20", "#Resolve")]
    [InlineData("3", "", "soon", "#Answer")]
    [InlineData("3", "", "999", "#Answer")]
    public async Task A_promise_is_a_number_of_days_that_can_be_kept(string acknowledge, string resolve, string answer, string field) =>
        Assert.Equal(field, (await _owner.Submit($"{Place}/promises", ("Form.Acknowledge", acknowledge), ("Form.Resolve", resolve), ("Form.Answer", answer), ("Change.Why", "Try."))).Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));

    [Fact]
    public async Task A_welcome_is_begun_with_in_any_voice_and_becomes_the_first_thing_that_people_read()
    {
        foreach (var voice in new[] { "department", "licensing", "building", "children" })
        {
            var begun = (await _owner.Get($"{Place}/words/welcome?voice={voice}")).Page;
            Assert.Equal(3, begun.QuerySelector("#English")!.TextContent.Trim().Split("\n\n").Length);
            Assert.Equal(3, begun.QuerySelector("#Welsh")!.TextContent.Trim().Split("\n\n").Length);
        }

        Assert.True((await Save(_owner, "words/welcome", ("Form.English", "Tell us.\r\n\r\nWe listen within [acknowledge-within]."), ("Form.Welsh", "Dywedwch.\n\nRydym yn gwrando."), ("Change.Why", "Shorter."))).IsRedirect);
        Assert.Equal("Tell us.", (await _reader.Get("/boats")).Page.QuerySelector(".govuk-body-l")!.TextContent);
        Assert.Contains("We listen within 3 working days.", (await _reader.Get("/boats")).Text, StringComparison.Ordinal);
        Assert.Equal("Dywedwch.", (await _reader.Get("/cy/boats")).Page.QuerySelector(".govuk-body-l")!.TextContent);
    }

    [Fact]
    public async Task What_does_not_fit_together_is_said_at_its_field()
    {
        var pieces = await _owner.Submit($"{Place}/words/looks-at", ("Form.English", "Licences\nFees"), ("Form.Welsh", "Trwyddedau"), ("Change.Why", "Try."));
        Assert.Equal("#Welsh", pieces.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        var place = await _owner.Submit($"{Place}/words/who", ("Form.English", "Anybody, within [a-year]."), ("Change.Why", "Try."));
        Assert.Contains("There is nothing to fill in for [a-year]", place.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_steps_are_the_bodys_own_and_stand_wherever_they_are_shown()
    {
        (string, string)[] steps = [("Form.Name", "We talk"), ("Form.Words", "You and one of us."), ("Form.Target", "Within [answer-within]."), ("Form.Name", "They look"), ("Form.Words", "Somebody else looks.")];
        Assert.True((await Save(_owner, "guide", [.. steps, ("Change.Why", "Two are enough.")])).IsRedirect);
        foreach (var page in new[] { "/boats", "/boats/quick-guide", "/boats/procedure", "/boats/quick-guide.svg", "/boats/publications/quick-guide.html" })
        {
            var text = (await _reader.Get(page)).Text;
            Assert.Contains("They look", text, StringComparison.Ordinal);
            Assert.DoesNotContain("A closer look</h3>", text, StringComparison.Ordinal);
        }

        var nameless = await _owner.Submit($"{Place}/guide", ("Form.Name", ""), ("Form.Words", "What?"), ("Change.Why", "Try."));
        Assert.Equal("#Name-0", nameless.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
    }

    /// <summary>A place says a whole phrase, so that it is right for every number in both languages.</summary>
    [Theory]
    [InlineData(1, "1 working day", "1 diwrnod gwaith")]
    [InlineData(2, "2 working days", "2 ddiwrnod gwaith")]
    [InlineData(20, "20 working days", "20 diwrnod gwaith")]
    public void A_number_of_days_is_said_as_people_say_it(int days, string english, string welsh)
    {
        var body = Heard.Tests.Outbox.Desk.Body with { Promises = new(days, 30, 10) };
        Assert.Equal(english, body.Fill("[acknowledge-within]", Language.English));
        Assert.Equal(welsh, body.Fill("[acknowledge-within]", Language.Welsh));
        Assert.Equal("[no-such-thing]", body.Fill("[no-such-thing]", Language.English));
    }
}
