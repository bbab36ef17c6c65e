using Heard.Domain.Complaints;
using Heard.Domain.Learning;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Data;
using Heard.Web.Experiences;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Features.Public;

/// <summary>After closing, a short survey that is kept apart.</summary>
[Trait("Database", "Both")]
public sealed class ExperienceTests(SharedService shared) : IClassFixture<SharedService>
{
    const string Page = "/boats/track/experience", Link = "a[href='/boats/track/experience']";

    [Fact]
    public async Task While_the_complaint_is_looked_at_nobody_is_asked_and_nothing_is_kept()
    {
        var complaint = await Submitted.Make(shared.Service, Given.Shortest);
        using var person = await new Caller(shared.Service).Follow(complaint);
        Assert.Null((await person.Get("/boats/track/complaint")).Page.QuerySelector(Link));
        Assert.EndsWith("/track/complaint", (await person.Get(Page)).Location, StringComparison.Ordinal);
        Assert.EndsWith("/track/complaint", (await person.Submit(Page, ("ListenedTo", "AgreeALot"))).Location, StringComparison.Ordinal);
        Assert.False(await IsGiven(complaint));
    }

    [Fact]
    public async Task Who_has_not_opened_the_complaint_is_not_asked()
    {
        using var stranger = new Caller(shared.Service);
        Assert.EndsWith("/boats/track", (await stranger.Get(Page)).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_it_is_closed_the_person_says_how_it_was_and_the_complaint_knows_nothing_of_it()
    {
        using var person = await Closed(out var complaint);
        Assert.NotNull((await person.Get("/boats/track/complaint")).Page.QuerySelector(Link));
        var before = await complaint.Read(shared.Service);
        var messages = (await complaint.Messages(shared.Service)).Count;
        var words = $"Ring back sooner. {Guid.CreateVersion7()}";
        Assert.EndsWith("?thanks=true", (await person.Submit(Page, ("EasyToComplain", "AgreeALot"), ("FairAndRespectful", "DoesNotApply"), ("WouldAgain", "nonsense"), ("Words", words))).Location, StringComparison.Ordinal);
        Assert.Equal("Thank you for telling us", (await person.Get(Page + "?thanks=true")).Page.QuerySelector("h1")!.TextContent);
        Assert.Null((await person.Get("/boats/track/complaint")).Page.QuerySelector(Link));

        var kept = await Kept(words);
        Assert.Equal([(Expectation.EasyToComplain, Agreement.AgreeALot), (Expectation.FairAndRespectful, Agreement.DoesNotApply)], ExperienceBook.Read(kept.Answers).Select(answer => (answer.Key, answer.Value)));
        Assert.Equal(DayOfWeek.Monday, kept.Week.DayOfWeek);
        var after = await complaint.Read(shared.Service);
        Assert.Equal((before.Timeline.Count, messages), (after.Timeline.Count, (await complaint.Messages(shared.Service)).Count));
        Assert.DoesNotContain(words, (await complaint.Row(shared.Service)).SearchText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_sent_twice_is_kept_once_and_the_person_is_told_kindly()
    {
        using var person = await Closed(out _);
        var (first, second) = ($"First {Guid.CreateVersion7()}", $"Second {Guid.CreateVersion7()}");
        await person.Submit(Page, ("Words", first));
        await person.Post(Page, ("Words", second));
        var page = (await person.Get(Page)).Page;
        Assert.Contains("Answers have been sent about this complaint already.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main form"));
        Assert.NotNull(await Kept(first));
        Assert.Equal(0, await Read(database => database.Experiences.CountAsync(row => row.Words == second)));
    }

    [Fact]
    public async Task Twenty_presses_at_once_are_one()
    {
        using var person = await Closed(out _);
        var words = $"Pressed {Guid.CreateVersion7()}";
        await person.Get(Page);
        person.IsFrozen = true;
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => person.Post(Page, ("Words", words))));
        Assert.All(answers, answer => Assert.True(answer.IsRedirect));
        Assert.Single(answers, answer => answer.Location!.EndsWith("thanks=true", StringComparison.Ordinal));
        Assert.Equal(1, await Read(database => database.Experiences.CountAsync(row => row.Words == words)));
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_everything_that_was_chosen_stays()
    {
        using var person = await Closed(out var complaint);
        Assert.Equal("#EasyToComplain", (await person.Submit(Page)).Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        var answer = await person.Submit(Page, ("ListenedTo", "DisagreeALittle"), ("Words", new string('x', Experience.MaxLength + 1)));
        Assert.Equal(("#Words", "Use 2,000 characters or fewer"), (answer.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"), answer.Page.QuerySelector(".govuk-error-summary a")!.TextContent));
        Assert.True(answer.Page.QuerySelector("input[name=ListenedTo][value=DisagreeALittle]")!.HasAttribute("checked"));
        Assert.Equal(Experience.MaxLength + 1, answer.Page.QuerySelector("#Words")!.TextContent.Trim().Length);
        Assert.False(await IsGiven(complaint));
    }

    async Task<ExperienceRow> Kept(string words) => await Read(database => database.Experiences.AsNoTracking().SingleAsync(row => row.Words == words));

    Task<bool> IsGiven(Submitted complaint) => Submitted.At(shared.Service, "boats", (services, body) => services.GetRequiredService<ExperienceBook>().IsGiven(body.Id, complaint.Id));

    Task<T> Read<T>(Func<AppDb, Task<T>> read) => Submitted.At(shared.Service, "boats", (services, _) => read(services.GetRequiredService<AppDb>()));

    Task<Caller> Closed(out Submitted complaint)
    {
        var made = Submitted.Make(shared.Service, Given.Shortest).GetAwaiter().GetResult();
        made.Act(shared.Service, new Withdraw("")).GetAwaiter().GetResult();
        complaint = made;
        return new Caller(shared.Service).Follow(made);
    }
}
