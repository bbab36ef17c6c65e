using System.Globalization;
using System.Net;
using System.Xml.Linq;
using AngleSharp.Dom;
using Heard.Domain.Intake;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Running;

namespace Heard.Tests.Features.Public;

/// <summary>Easy Read, and the pages of children and young people: short words, a picture beside each idea, and the whole way through.</summary>
public sealed class EasyReadTests(SharedService shared) : IClassFixture<SharedService>
{
    const int MostWords = 15;

    [Fact]
    public void A_sentence_in_easy_read_is_short()
    {
        foreach (var text in XDocument.Load(Repository.PathOf("src/Heard.Web/Features/Public/EasyRead/EasyWords.resx")).Root!.Elements("data").Select(data => data.Element("value")!.Value))
        {
            Assert.All(text.Split('\n', '.', '?').SelectMany(line => line.Split(": ")), sentence => Assert.True(sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords + 2, sentence));
        }
    }

    [Theory]
    [InlineData("easy-read")]
    [InlineData("easy-read/what-happens")]
    [InlineData("easy-read/help")]
    [InlineData("young-people")]
    [InlineData("young-people/younger")]
    public async Task Each_idea_has_a_picture_that_is_there_and_each_link_leads_somewhere(string place)
    {
        using var person = new Caller(shared.Service);
        foreach (var body in new[] { "/boats/", "/northline/", "/families/", "/cy/families/" })
        {
            var page = (await person.Get(body + place)).Page;
            var rows = page.QuerySelectorAll(".heard-easy__row");
            Assert.NotEmpty(rows);
            Assert.All(rows, row => Assert.Single(row.QuerySelectorAll("img")));
            foreach (var picture in page.QuerySelectorAll(".heard-easy__row img").Select(image => image.GetAttribute("src")!).Distinct()) Assert.Equal(HttpStatusCode.OK, (await Http(shared.Service).GetAsync(picture, TestContext.Current.CancellationToken)).StatusCode);
            foreach (var link in page.QuerySelectorAll("main a[href^='/']").Select(link => link.GetAttribute("href")!).Distinct()) Assert.True((await person.Get(link)).Status is HttpStatusCode.OK, link);
            Assert.DoesNotMatch(@"\[[a-z-]+\]|\{\d\}", page.Body!.TextContent);
        }
    }

    [Fact]
    public async Task The_days_are_those_of_the_body()
    {
        var page = await Http(shared.Service).GetStringAsync("/families/easy-read/what-happens", TestContext.Current.CancellationToken);
        var days = (await Families()).Promises.AcknowledgeWithin.ToString(CultureInfo.InvariantCulture);
        Assert.Contains($"We do this in {days} working days or less.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_child_answers_reaches_a_colleague_as_it_was_asked_and_without_a_name()
    {
        using var child = new Caller(shared.Service);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await child.Submit("/families/young-people/tell-us")).Status);
        Assert.Equal("/families/young-people/tell-us?thanks=true", (await child.Submit("/families/young-people/tell-us", ("question-2", "no"), ("question-3", "perhaps"), ("better", "Ring when you say you will."))).Location);
        using var colleague = await new Caller(shared.Service).SignIn("content@families.example");
        var newest = (await colleague.Get("/staff/families/feedback")).Page.QuerySelector("main table a, main ul a[href*='/feedback/']")!.GetAttribute("href")!;
        var said = (await colleague.Get(newest)).Page.QuerySelector(".govuk-inset-text")!.TextContent;
        Assert.Equal("How was it for you?\nDid anybody really listen to you? No\nWhat should we do another way, or do better? Ring when you say you will.", said.Trim());
    }

    /// <summary>The short form on paper: what it asks is what the short form on screen asks, in its words.</summary>
    [Theory]
    [InlineData("easy-read", "You can stop now and finish later.")]
    [InlineData("young", "Choose a way that only you can see.")]
    [InlineData("", "Choose how you want to come back to it.")]
    public async Task Who_stops_in_a_short_form_reads_how_to_come_back_in_its_words(string voice, string words)
    {
        using var person = new Caller(shared.Service);
        await person.Submit("/boats/complain", ("Voice", voice));
        Assert.Contains(words, (await person.Get("/boats/complain/save")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_in_easy_read_is_on_paper_too()
    {
        using var person = new Caller(shared.Service);
        var page = (await person.Get("/boats/complain/print?format=easy-read")).Page;
        var filling = new Filling(Answers.None.With(Voices.Key, "easy-read").With("contact-by", "post").With("supporter", "yes"), default);
        var asked = ComplaintForm.Current.Path(filling).SelectMany(step => step.AllQuestions).Select(question => question.Id);
        Assert.Equal(asked.Order(), page.QuerySelectorAll("[data-question]").Select(written => written.GetAttribute("data-question")!).Order());
        Assert.Contains("What went wrong?", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("What is it mainly about?", page.Body.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll(".paper-step"), step => Assert.Single(step.QuerySelectorAll(":scope > img")));
    }

    async Task<Heard.Domain.Organisations.Organisation> Families() =>
        (await ((Heard.Web.Organisations.Bodies)shared.Service.Services.GetService(typeof(Heard.Web.Organisations.Bodies))!).All()).Values.First(body => body.ShortName == "families");

    static HttpClient Http(RunningService service) => new() { BaseAddress = new(service.Address) };
}
