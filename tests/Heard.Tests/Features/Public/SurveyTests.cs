using System.Net;
using Heard.Domain;
using Heard.Domain.Learning;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Data;
using Heard.Tests.Running;
using Heard.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Features.Public;

/// <summary>Do you know how to complain: answered by anybody, kept with nothing that says who, and read with how sure it is.</summary>
[Trait("Database", "Both")]
public sealed class SurveyTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task What_people_say_is_counted_apart_from_what_those_say_who_represent_them()
    {
        using var person = new Caller(shared.Service);
        foreach (var how in new[] { "Yes", "Yes", "NotSure" }) Assert.Equal("/northline/survey?thanks=true", (await person.Submit("/northline/survey", ("CanComplain", "Yes"), ("How", how))).Location);
        Assert.Equal("/cy/northline/survey?thanks=true", (await person.Submit("/cy/northline/survey?for=others", ("How", "No"))).Location);

        using var leader = await new Caller(shared.Service).SignIn("leader@northline.example");
        var tables = (await leader.Get("/staff/northline/awareness")).Page.QuerySelectorAll("table").Select(table => table.TextContent).ToList();
        Assert.Equal(4, tables.Count);
        var lines = (await leader.Get("/staff/northline/awareness")).Page.QuerySelectorAll("table tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent))).ToList();
        Assert.Contains("Do you know how to complain? 2 3 67% 21% to 94%", lines);
        Assert.Contains(lines, line => line.StartsWith("Do they know how to complain? 0 1 0%", StringComparison.Ordinal));
    }

    /// <summary>Nothing but the answers, the language, for whom, and the week; and no cookie that would know them again.</summary>
    [Fact]
    public async Task What_is_kept_says_nothing_of_who()
    {
        using var person = new Caller(shared.Service);
        await person.Submit("/families/survey", ("WhoHelps", "No"), ("name", "Ada Brook"));
        await using var scope = shared.Service.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().EnterSystem();
        var row = (await scope.ServiceProvider.GetRequiredService<AppDb>().Awareness.IgnoreQueryFilters().AsNoTracking().ToListAsync()).Single(row => row.Replies.Contains("WhoHelps", StringComparison.Ordinal));
        Assert.Equal(("""{"WhoHelps":"No"}""", DayOfWeek.Monday, Language.English, false), (row.Replies, row.Week.DayOfWeek, row.Language, row.ForOthers));
        Assert.False(Ids.TellsWhen(row.Id));
    }

    [Fact]
    public async Task Who_answers_nothing_is_asked_for_one_and_what_is_no_answer_is_none()
    {
        using var person = new Caller(shared.Service);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await person.Submit("/boats/survey")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await person.Submit("/boats/survey", ("How", "Perhaps"))).Status);
    }

    [Fact]
    public async Task Only_so_many_answers_come_from_one_network_in_a_minute()
    {
        await using var service = await RunningService.Start("RateLimits:Answers=2");
        using var person = new Caller(service);
        foreach (var _ in Enumerable.Range(0, 2)) Assert.True((await person.Submit("/boats/survey", ("How", "Yes"))).IsRedirect);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await person.Submit("/boats/survey", ("How", "Yes"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await person.Get("/boats/survey")).Status);
    }

    [Fact]
    public void Who_is_not_sure_does_not_know_and_who_did_not_answer_does_not_count() =>
        Assert.Equal(new Share(1, 2), Awareness.Count([new Dictionary<Knows, Reply> { [Knows.How] = Reply.Yes }, new Dictionary<Knows, Reply> { [Knows.How] = Reply.NotSure }, new Dictionary<Knows, Reply>()]).Single(line => line.Knows is Knows.How).Share);
}
