using Heard.Domain.Time;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using static Heard.Tests.Features.Staff.Changing;

namespace Heard.Tests.Features.Staff;

/// <summary>What was only in a body's file is kept by its content owner: who comes after the answer, the map, and more in the procedure.</summary>
[Trait("Database", "Both")]
public sealed class ChainTests : IAsyncLifetime
{
    static readonly DateOnly Today = LondonTime.DayOf(TimeProvider.System.GetUtcNow());

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
    public async Task The_law_puts_another_ombudsman_in_the_place_of_the_first_from_a_day()
    {
        var before = Today.AddDays(-1);
        (string, string)[] first = [("Form.Kind", "Ombudsman"), ("Form.ThroughMp", "true"), ("Form.Last-day", $"{before.Day}"), ("Form.Last-month", $"{before.Month}"), ("Form.Last-year", $"{before.Year}"), ("Change.Why", "The law.")];
        Assert.Equal($"{Place}/chain", (await Save(_owner, "chain/1", await Fields(_owner, "chain/1", first))).Location);
        Assert.True((await Save(_owner, "chain/new", ("Form.Kind", "Ombudsman"), ("Form.Name", "Waterways Ombudsman"), ("Form.NameCy", "Ombwdsmon y Dyfrffyrdd"), ("Form.Words", "Looks at what we did."), ("Form.Months", "12"), ("Change.Why", "The law."))).IsRedirect);
        Assert.True((await Save(_owner, "chain/new", ("Form.Kind", "Internal"), ("Form.Name", "A second look"), ("Form.Words", "Somebody else of ours looks again."), ("Change.Why", "We begin it."))).IsRedirect);

        Assert.Contains("Ombwdsmon y Dyfrffyrdd", (await _reader.Get("/cy/boats/procedure")).Text, StringComparison.Ordinal);
        var now = (await _reader.Get("/boats/procedure")).Text;
        Assert.DoesNotContain("Parliamentary and Health Service Ombudsman:", now, StringComparison.Ordinal);
        Assert.True(now.IndexOf("A second look", StringComparison.Ordinal) < now.IndexOf("Waterways Ombudsman", StringComparison.Ordinal));
        Assert.Contains("Waterways Ombudsman", (await _reader.Get("/boats/easy-read/what-happens")).Text, StringComparison.Ordinal);
        Assert.Contains("Ended on", (await _owner.Get($"{Place}/chain")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.Months", "soon", "#Months")]
    [InlineData("Form.Name", "", "#Name")]
    [InlineData("Form.Kind", "Friend", "#Kind")]
    [InlineData("Form.Link", "ombudsman.example", "#Link")]
    public async Task What_is_wrong_with_a_step_is_said_at_its_field(string name, string value, string field)
    {
        (string Name, string Value)[] step = [("Form.Kind", "Ombudsman"), ("Form.Name", "Waterways Ombudsman"), ("Form.Words", "Looks at it."), ("Change.Why", "The law.")];
        var answer = await _owner.Submit($"{Place}/chain/new", [.. step.Where(typed => typed.Name != name), (name, value)]);
        Assert.Equal(field, answer.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_map_stands_beside_the_place_and_nowhere_else()
    {
        var place = (await _reader.Get("/boats/contact")).Page.QuerySelector("main h2[id^='in-person']")!.Id!;
        Assert.True((await Save(_owner, "ways/" + place, await Fields(_owner, "ways/" + place, ("Form.Map", "https://map.example/lock"), ("Form.IsGone", "false"), ("Change.Why", "People ask.")))).IsRedirect);
        Assert.Single((await _reader.Get("/boats/contact")).Page.QuerySelectorAll("a[href='https://map.example/lock']"));
    }

    [Fact]
    public async Task What_a_body_adds_to_its_procedure_has_its_headings_and_facts_and_a_version()
    {
        Assert.True((await Save(_owner, "words/own", ("Form.English", "# Meetings\n\nWe meet you within [answer-within].\n\n- at a lock\n- [online](https://meet.example)"), ("Change.Why", "We meet people."))).IsRedirect);
        var page = (await _reader.Get("/boats/procedure")).Page;
        Assert.Equal("Meetings", page.QuerySelector("#own ~ h3")!.TextContent);
        Assert.Contains("within 20 working days.", page.QuerySelector("#own ~ h3 ~ p")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("a.govuk-link[href='https://meet.example']"));
        Assert.Contains("Meetings", (await _reader.Get("/boats/publications/procedure.html")).Text, StringComparison.Ordinal);
        Assert.Contains("# Meetings", (await _reader.Get("/boats/procedure/1")).Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.True((await Save(_owner, "words/own", ("Form.English", ""), ("Change.Why", "No more."))).IsRedirect);
        Assert.Null((await _reader.Get("/boats/procedure")).Page.QuerySelector("#own"));
    }

    [Fact]
    public async Task A_letter_is_there_to_work_on_in_easy_read_and_as_a_script()
    {
        var complaint = await Submitted.Make(_service, Given.Shortest.With("contact-by", "post").With("letters-to", "1 Lock Cottages").With("adjustments", "easy-read"));
        using var handler = await new Caller(_service).SignIn("handler@boats.example");
        var letter = $"/staff/boats/complaints/{complaint.Reference}/letter/receipt";
        var whole = (await handler.Get(letter)).Page.QuerySelector("article p.heard-typed ~ p.heard-typed")!.TextContent;
        var rows = (await handler.Get(letter + "/easy-read")).Page.QuerySelectorAll(".heard-easy__row .heard-typed").Select(row => row.TextContent).ToList();
        Assert.True(rows.Count > 5);
        Assert.All(rows, sentence => Assert.Contains(sentence, whole, StringComparison.Ordinal));
        Assert.Equal(rows, (await handler.Get(letter + "/audio")).Page.QuerySelectorAll("article .heard-typed").Select(row => row.TextContent));
        using var other = await new Caller(_service).SignIn("handler@families.example");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await other.Get(letter + "/easy-read")).Status);
    }
}
