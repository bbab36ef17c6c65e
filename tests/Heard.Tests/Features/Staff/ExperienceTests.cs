using System.Collections.Immutable;
using Heard.Domain;
using Heard.Domain.Learning;
using Heard.Domain.Time;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Running;
using Heard.Web.Data;
using Heard.Web.Experiences;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Features.Staff;

/// <summary>What colleagues see of how people found it, and what would show somebody.</summary>
[Trait("Database", "Both")]
public sealed class ExperienceTests(SharedService shared) : IClassFixture<SharedService>
{
    const string Few = "Too few to show without showing somebody.", NoMonth = "In no month of the last year were there enough";

    static readonly IsoWeek Now = IsoWeek.Of(LondonTime.DayOf(TimeProvider.System.GetUtcNow()));

    [Fact]
    public async Task A_manager_and_a_leader_see_shares_and_a_handler_sees_nothing()
    {
        foreach (var role in new[] { "manager", "leader" })
        {
            using var colleague = await new Caller(shared.Service).SignIn($"{role}@boats.example");
            var page = (await colleague.Get("/staff/boats/experience")).Page;
            Assert.Equal("page", page.QuerySelector(".heard-nav a[href='/staff/boats/experience']")!.GetAttribute("aria-current"));
            Assert.Equal(6, page.QuerySelector(".heard-figures tbody")!.Children.Length);
            Assert.Matches(@"^\d+ of \d+$", page.QuerySelector(".heard-figures tbody td")!.TextContent);
            Assert.Equal("cy", page.QuerySelector(".govuk-inset-text [lang=cy]")!.GetAttribute("lang"));
        }

        using var handler = await new Caller(shared.Service).SignIn("handler@boats.example");
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await handler.Get("/staff/boats/experience")).Status);
        Assert.Null((await handler.Get("/staff/boats")).Page.QuerySelector("a[href='/staff/boats/experience']"));
    }

    [Fact]
    public async Task Nothing_is_shown_of_fewer_than_ten_and_nothing_before_the_month_and_the_quarter_are_over()
    {
        using var colleague = await new Caller(shared.Service).SignIn("manager@northline.example");
        async Task<string> Seen(string query = "") => (await colleague.Get("/staff/northline/experience" + query)).Page.QuerySelector("main")!.TextContent;
        await Say(Now, 30, "Running");
        var seen = await Seen();
        Assert.Equal(4, seen.Split(Few).Length - 1);
        Assert.Contains(NoMonth, seen, StringComparison.Ordinal);

        // Two of the demonstration's came in each of the last months: nine are too few, and the tenth shows all.
        var last = IsoWeek.FirstIn(Now.Month.AddMonths(-1));
        await Say(last, 7, "Over");
        Assert.Contains(NoMonth, await Seen(), StringComparison.Ordinal);
        Assert.DoesNotContain("Over", await Seen($"?month={last.Month:yyyy-MM}"), StringComparison.Ordinal);
        await Say(last, 1, "Over");
        seen = await Seen();
        Assert.Contains("Over", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Running", seen, StringComparison.Ordinal);
        Assert.Contains("nothing to show of that month", await Seen($"?month={Now.Month:yyyy-MM}"), StringComparison.Ordinal);

        await Say(IsoWeek.FirstIn(Now.Quarter.AddMonths(-3)), 10, "");
        seen = await Seen();
        Assert.Equal(3, seen.Split(Few).Length - 1);
        Assert.Contains("Too few answered this", seen, StringComparison.Ordinal);
    }

    /// <summary>So many people said something and agreed that they were listened to.</summary>
    Task<int> Say(IsoWeek week, int people, string words) => Submitted.At(shared.Service, "northline", (services, body) => services.GetRequiredService<Writes>().Act(async database =>
    {
        for (var person = 0; person < people; person++)
        {
            database.Experiences.Add(ExperienceBook.Row(body.Id, week, Language.English, new(ImmutableSortedDictionary<Expectation, Agreement>.Empty.Add(Expectation.ListenedTo, Agreement.AgreeALot), words)));
        }

        return await database.SaveChangesAsync();
    }));
}
