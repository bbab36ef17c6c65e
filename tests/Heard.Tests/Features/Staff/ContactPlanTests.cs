using System.Net;
using Heard.Domain.Complaints;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;

namespace Heard.Tests.Features.Staff;

/// <summary>A manager plans how somebody is kept in contact with; the person is told, sees it, and is read as before.</summary>
[Trait("Database", "Both")]
public sealed class ContactPlanTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task A_manager_sets_it_the_person_reads_it_and_a_handler_cannot()
    {
        var (complaint, next) = (await Submitted.Make(shared.Service, Given.Shortest.With("email", "forty-calls@example.com")), await Submitted.Make(shared.Service, Given.Shortest.With("email", "forty-calls@example.com")));
        var until = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date).AddMonths(3);
        (string, string)[] plan =
        [
            ("Form.Why", "Forty calls in a day; asked twice."), ("Form.Plan", "We ring on Tuesdays."), ("Form.Words", "From now on we ring on Tuesdays."),
            ("Form.until-day", $"{until.Day}"), ("Form.until-month", $"{until.Month}"), ("Form.until-year", $"{until.Year}"),
        ];
        using var handler = await new Caller(shared.Service).SignIn("handler@boats.example");
        Assert.Equal(HttpStatusCode.Forbidden, (await handler.Get(Of(complaint))).Status);
        using var manager = await new Caller(shared.Service).SignIn("manager@boats.example");
        Assert.Equal("#until", (await manager.Submit(Of(complaint), [.. plan[..5], ("Form.until-year", "2090")])).Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.True((await manager.Submit(Of(complaint), plan)).IsRedirect);
        Assert.Contains(await complaint.Messages(shared.Service), message => message.Body.StartsWith("From now on we ring on Tuesdays.", StringComparison.Ordinal));
        Assert.Contains("We ring on Tuesdays.", (await handler.Get($"/staff/boats/complaints/{complaint.Reference}")).Text, StringComparison.Ordinal);

        Assert.Contains("there is a contact plan until", (await handler.Get($"/staff/boats/complaints/{next.Reference}")).Text, StringComparison.Ordinal);

        using var person = await new Caller(shared.Service).Follow(complaint);
        Assert.Contains("Whatever you send us is still read.", (await person.Get("/boats/track/complaint")).Text, StringComparison.Ordinal);
        Assert.True((await manager.Submit(Of(complaint) + "?handler=End", ("Reason", "It is calm."), ("Told", "We ring as before."))).IsRedirect);
        Assert.DoesNotContain("there is a contact plan until", (await handler.Get($"/staff/boats/complaints/{next.Reference}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Whatever you send us is still read.", (await person.Get("/boats/track/complaint")).Text, StringComparison.Ordinal);
    }

    static string Of(Submitted complaint) => $"/staff/boats/complaints/{complaint.Reference}/contact-plan";
}
