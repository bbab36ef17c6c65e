using System.Net;
using Heard.Domain;
using Heard.Domain.Learning;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Running;
using Heard.Web.Data;
using Heard.Web.Experiences;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Features.Public;

/// <summary>All feedback (1.2): one question, what somebody says, a colleague who reads it, thanks that arrive, and a complaint where it is one.</summary>
[Trait("Database", "Both")]
public sealed class FeedbackTests(SharedService shared) : IClassFixture<SharedService>
{
    const string Staff = "/staff/boats/feedback";

    [Theory]
    [InlineData("Compliment", "/boats/feedback/compliment")]
    [InlineData("Suggestion", "/boats/feedback/suggestion")]
    [InlineData("Complaint", "/boats/complain")]
    public async Task One_question_leads_to_where_each_is_told(string kind, string place)
    {
        using var person = new Caller(shared.Service);
        Assert.Equal(place, (await person.Get("/boats/feedback?kind=" + kind)).Location);
    }

    [Fact]
    public async Task Who_chooses_nothing_is_asked_to_and_who_comes_is_told_nothing_wrong()
    {
        using var person = new Caller(shared.Service);
        Assert.Null((await person.Get("/boats/feedback")).Page.QuerySelector(".govuk-error-summary"));
        var asked = await person.Get("/boats/feedback?go=on");
        Assert.Equal("#kind", asked.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_in_both_languages_and_nothing_is_lost()
    {
        using var person = new Caller(shared.Service);
        foreach (var (language, say) in new[] { ("", "Enter what you would like to tell us"), ("/cy", "Rhowch yr hyn yr hoffech ei ddweud wrthym") })
        {
            var refused = await person.Submit(language + "/boats/feedback/compliment", ("Words", " "), ("Whom", "The keeper"), ("Name", "Ada Brook"), ("Contact", "ada@brook"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Equal(["#Words", "#Contact"], refused.Page.QuerySelectorAll(".govuk-error-summary a").Select(link => link.GetAttribute("href")));
            Assert.Equal(say, refused.Page.QuerySelector(".govuk-error-summary a")!.TextContent);
            Assert.Equal(["The keeper", "Ada Brook", "ada@brook"], new[] { "Whom", "Name", "Contact" }.Select(field => refused.Page.GetElementById(field)!.GetAttribute("value")));
        }
    }

    [Fact]
    public async Task Thanks_arrive_with_the_colleague_who_is_meant_without_the_name_of_who_wrote_them()
    {
        var words = await Say("compliment", ("Words", "QUINCE The keeper found my oar."), ("Whom", "The keeper"), ("Name", "Ada Brook"), ("Contact", "01632 960123"));
        Assert.Equal("/boats/feedback/thanks?of=Compliment", words.Location);

        using var reader = await new Caller(shared.Service).SignIn("leader@boats.example");
        var item = await Open(reader, "QUINCE");
        var page = await reader.Get(item);
        foreach (var said in new[] { "Ada Brook", "01632 960123", "Not yet" }) Assert.Contains(said, page.Text, StringComparison.Ordinal);
        var sam = page.Page.QuerySelectorAll("input[name=to]").Single(box => page.Page.QuerySelector($"label[for='{box.Id}']")!.TextContent.Trim() == "Sam Okafor").GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await reader.Post(item + "?handler=PassOn", ("to", "somebody"))).Status);
        foreach (var _ in Enumerable.Range(0, 2)) Assert.True((await reader.Post(item + "?handler=PassOn", ("to", sam))).IsRedirect);

        using var colleague = await new Caller(shared.Service).SignIn("colleague@boats.example");
        var notes = await colleague.Get("/staff/boats/thank-you");
        Assert.Single(notes.Page.QuerySelectorAll(".govuk-inset-text"), note => note.TextContent.Contains("QUINCE", StringComparison.Ordinal) && note.TextContent.Contains("Passed on by Alison Grant", StringComparison.Ordinal));
        Assert.DoesNotContain("Ada Brook", notes.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("QUINCE", (await reader.Get(Staff)).Text, StringComparison.Ordinal);
        Assert.Contains("QUINCE", (await reader.Get(Staff + "?show=all&kind=Compliment")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("QUINCE", (await reader.Get(Staff + "?show=all&kind=Comment")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thanks_stand_on_the_day_of_who_deals_with_complaints()
    {
        using var handler = await new Caller(shared.Service).SignIn("handler@boats.example");
        Assert.Contains("I am deaf and dread the telephone", (await handler.Get("/staff/boats/my-day")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_finds_that_it_is_really_a_complaint_does_not_write_it_again_and_nobody_else_gets_the_words()
    {
        using var person = new Caller(shared.Service);
        var thanks = (await person.Submit("/boats/feedback/comment", ("Words", "MEDLAR Nobody rang me back."))).Location!;
        await person.Get(thanks);
        Assert.Equal("/boats/complain/right-way", (await person.Post("/boats/feedback/thanks?handler=Complain")).Location);
        Assert.Contains("MEDLAR", (await person.Get("/boats/complain/what-happened")).Page.GetElementById("what-happened")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await person.Get(thanks)).Page.QuerySelector("main form"));

        using var stranger = new Caller(shared.Service);
        Assert.Null((await stranger.Get(thanks)).Page.QuerySelector("main form"));
        await stranger.Get("/boats/complain");
        Assert.Equal("/boats/complain", (await stranger.Post("/boats/feedback/thanks?handler=Complain")).Location);
        using var colleague = await new Caller(shared.Service).SignIn("handler@boats.example");
        Assert.Contains("the person themself", (await colleague.Get(await Open(colleague, "MEDLAR"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colleague_makes_a_complaint_of_what_somebody_called_a_comment_and_types_nothing_again()
    {
        await Say("comment", ("Words", "SORREL I sent it twice and nobody answered."), ("Name", "Ada Mary Brook"), ("Contact", "ada@example.com"));
        using var colleague = await new Caller(shared.Service).SignIn("handler@boats.example");
        var form = (await colleague.Post(await Open(colleague, "SORREL") + "?handler=Complain")).Location!;
        Assert.StartsWith("/staff/boats/record/", form, StringComparison.Ordinal);
        var page = (await colleague.Get(form)).Page;
        Assert.Contains("SORREL", page.GetElementById("what-happened")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Ada Mary", "Brook", "ada@example.com"], new[] { "your-first-name", "your-surname", "email" }.Select(field => page.GetElementById(field)!.GetAttribute("value")));
        Assert.NotEqual("", page.GetElementById("received-on")!.GetAttribute("value"));
        Assert.Contains("A complaint was begun", (await colleague.Get(Staff + "?show=all")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_bodys_feedback_is_not_there()
    {
        await Say("suggestion", ("Words", "TANSY More lamps."));
        using var colleague = await new Caller(shared.Service).SignIn("handler@boats.example");
        var item = await Open(colleague, "TANSY");
        using var stranger = await new Caller(shared.Service).SignIn("handler@families.example");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get(item.Replace("/boats/", "/families/", StringComparison.Ordinal))).Status);
        Assert.DoesNotContain("TANSY", (await stranger.Get("/staff/families/feedback?show=all")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_is_shown_as_it_was_typed()
    {
        const string typed = "</textarea><b heard-made>'\"{{7*7}} 👩‍👩‍👧‍👦";
        await Say("compliment", ("Words", "YARROW " + typed), ("Whom", typed), ("Name", typed));
        using var colleague = await new Caller(shared.Service).SignIn("handler@boats.example");
        var page = (await colleague.Get(await Open(colleague, "YARROW"))).Page;
        Assert.Null(page.QuerySelector("[heard-made]"));
        Assert.Equal(3, page.QuerySelectorAll("main .heard-typed").Count(shown => shown.TextContent.Contains(typed, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task It_goes_after_the_months_that_people_were_told()
    {
        using var person = new Caller(shared.Service);
        Assert.Contains("for 12 months", (await person.Get("/families/feedback/comment")).Text, StringComparison.Ordinal);
        var now = TimeProvider.System.GetUtcNow();
        await Submitted.At(shared.Service, "families", (services, body) => services.GetRequiredService<Writes>().Act(store =>
        {
            foreach (var (words, months) in new[] { ("OLD", -13), ("NEW", -11) }) store.Feedback.Add(FeedbackBook.Row(body.Id, Language.English, new(FeedbackKind.Comment, words, "", "", ""), now.AddMonths(months)));
            foreach (var (replies, months) in new[] { ("""{"How":"No"}""", -37), ("""{"How":"Yes"}""", -35) }) store.Awareness.Add(new() { Id = Guid.CreateVersion7(), OrganisationId = body.Id, Week = DateOnly.FromDateTime(now.Date).AddMonths(months), Language = Language.Welsh, ForOthers = true, Replies = replies });
            return store.SaveChangesAsync();
        }));
        await shared.Service.Services.GetRequiredService<Forgetting>().Forget(TestContext.Current.CancellationToken);
        var (said, known) = await Submitted.At(shared.Service, "families", async (services, _) =>
        {
            var database = services.GetRequiredService<AppDb>();
            return (await database.Feedback.Select(row => row.Words).ToListAsync(), await database.Awareness.Where(row => row.ForOthers && row.Language == Language.Welsh).Select(row => row.Replies).ToListAsync());
        });
        Assert.DoesNotContain("OLD", said);
        Assert.Contains("NEW", said);
        Assert.Equal(["""{"How":"Yes"}"""], known);
    }

    [Fact]
    public async Task What_somebody_sent_is_found_by_no_search_engine()
    {
        using var person = new Caller(shared.Service);
        foreach (var page in new[] { "/boats/feedback/thanks?of=Comment", "/boats/feedback/comment" }) Assert.Equal(["noindex"], (await person.Get(page)).Headers.GetValues("X-Robots-Tag"));
        Assert.False((await person.Get("/boats/feedback")).Headers.Contains("X-Robots-Tag"));
        Assert.Contains(""" href="/boats/feedback">""", (await person.Get("/boats/track")).Text, StringComparison.Ordinal);
    }

    async Task<Answer> Say(string kind, params (string, string)[] fields)
    {
        using var person = new Caller(shared.Service);
        return await person.Submit("/boats/feedback/" + kind, fields);
    }

    /// <summary>The address of the one that begins with a word.</summary>
    static async Task<string> Open(Caller colleague, string word) =>
        (await colleague.Get(Staff + "?show=all")).Page.QuerySelectorAll("td a").Single(link => link.TextContent.StartsWith(word, StringComparison.Ordinal)).GetAttribute("href")!;
}
