using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Data;
using Heard.Web.Features.Public.Procedure;
using Heard.Web.Organisations;
using Microsoft.Extensions.Time.Testing;
using static Heard.Tests.Features.Staff.Changing;

namespace Heard.Tests.Features.Public;

/// <summary>The procedure says what the settings say, has a version for each day on which they changed, and tells what changed.</summary>
[Trait("Database", "Both")]
public sealed class ProcedureTests
{
    static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void A_version_begins_on_each_day_on_which_something_in_it_changes_and_no_other()
    {
        var versions = ProcedureVersions.Of("""{"id":"01900000-0000-7000-8000-000000000001","shortName":"locks","name":{"en":"Locks"},"promises":{"acknowledgeWithin":3,"answerWithin":20},"welcome":[],"whoCanComplain":{"en":""},"looksAt":[],"otherRoutes":[],"guide":[],"ways":[],"help":[],"postalAddress":[],"email":"","privacyEmail":""}""",
        [
            Change(1, "promises", """{"acknowledgeWithin":3,"answerWithin":15}""", Today.AddDays(-20)),
            Change(2, "riskContacts", "[]", Today.AddDays(-15)),
            Change(3, "whoCanComplain", """{"en":"Anybody."}""", Today.AddDays(-10)),
            Change(4, "looksAt", """[{"en":"Locks"}]""", Today.AddDays(-10)),
            Change(5, "promises", """{"acknowledgeWithin":1,"answerWithin":5}""", Today.AddDays(-5), takenBackBy: "Ruth"),
            Change(6, "promises", """{"acknowledgeWithin":2,"answerWithin":10}""", Today.AddDays(1)),
        ], Today);
        Assert.Equal([(1, null, 20), (2, Today.AddDays(-20), 15), (3, Today.AddDays(-10), 15)], versions.Select(version => (version.Number, version.From, version.Body.Promises.AnswerWithin)));
        Assert.Equal("Anybody.", versions[2].Body.WhoCanComplain.En);
    }

    [Theory]
    [InlineData("boats")]
    [InlineData("northline")]
    [InlineData("families")]
    public async Task Everything_that_a_body_promises_and_names_stands_in_it_in_both_languages(string name)
    {
        await using var service = await RunningService.Start();
        using var reader = new Caller(service);
        foreach (var prefix in new[] { "", "/cy" })
        {
            var page = (await reader.Get($"{prefix}/{name}/procedure")).Page.QuerySelector("main")!.TextContent;
            Assert.DoesNotContain("[", page, StringComparison.Ordinal);
            Assert.Contains(prefix.Length > 0 ? "20 diwrnod gwaith" : "20 working days", page.Replace("15 ", "20 ", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Contains("complaints@", page, StringComparison.Ordinal);
            Assert.Contains(prefix.Length > 0 ? "Cyngor ar Bopeth" : "Citizens Advice", page, StringComparison.Ordinal);
            Assert.Contains(prefix.Length > 0 ? "Rhaid i Aelod Seneddol ei hanfon ymlaen." : "A Member of Parliament has to send it on.", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_reads_an_earlier_version_is_told_that_it_is_old_and_what_is_different()
    {
        var clock = new FakeTimeProvider(Given.Now);
        await using var service = await RunningService.Start(clock);
        using var owner = await new Caller(service).SignIn("content@boats.example");
        Assert.True((await Save(owner, "promises", ("Form.Acknowledge", "3"), ("Form.Resolve", ""), ("Form.Answer", "15"), ("Change.Why", "Faster."))).IsRedirect);

        using var reader = new Caller(service);
        var now = await reader.Get("/boats/procedure");
        Assert.Contains("Version 2, in force since 23 November 2026", now.Text, StringComparison.Ordinal);
        var old = (await reader.Get("/boats/procedure/1")).Page;
        Assert.Contains("no longer in force", old.QuerySelector(".govuk-warning-text")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(old.QuerySelectorAll("del"), line => line.TextContent.Contains("within 20 working days", StringComparison.Ordinal));
        Assert.Contains(old.QuerySelectorAll("ins"), line => line.TextContent.Contains("within 15 working days", StringComparison.Ordinal));
        Assert.Contains(old.QuerySelectorAll("del"), line => line.TextContent.Contains("gets a closer look, within 10 working days", StringComparison.Ordinal));
        Assert.Equal("/boats/procedure", (await reader.Get("/boats/procedure/2")).Location);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await reader.Get("/boats/procedure/3")).Status);
    }

    static BodyChangeRow Change(int number, string part, string value, DateOnly from, string? takenBackBy = null) => new()
    {
        OrganisationId = Guid.Empty,
        Number = number,
        Part = part,
        Value = value,
        From = from,
        At = Given.Now,
        AccountId = "",
        AccountName = "",
        Why = "",
        TakenBackBy = takenBackBy,
    };
}
