using AngleSharp;
using AngleSharp.Dom;
using Heard.Domain.Intake;
using Heard.Tests.Running;

namespace Heard.Tests.Features.Public;

/// <summary>The form on paper asks what the form on screen asks.</summary>
public sealed class PrintTests(SharedService shared) : IClassFixture<SharedService>
{
    [Theory]
    [InlineData("/boats/complain/print")]
    [InlineData("/boats/complain/print?format=large-print")]
    [InlineData("/cy/families/complain/print")]
    public async Task Every_question_of_the_form_is_on_paper_once_with_every_choice(string address)
    {
        using var page = await Open(address);
        var questions = ComplaintForm.Current.Steps.SelectMany(step => step.AllQuestions).ToArray();
        Assert.Equal(questions.Select(question => question.Id).Order(), page.QuerySelectorAll("[data-question]").Select(written => written.GetAttribute("data-question")!).Order());
        foreach (var choice in questions.OfType<ChoiceQuestion>())
        {
            var written = page.QuerySelector($"[data-question={choice.Id}]")!;
            Assert.Equal(choice.Options.Length, written.QuerySelectorAll(":scope > .paper-choices > li").Length);
        }
    }

    [Theory]
    [InlineData("/boats/complain/print", 6)]
    [InlineData("/boats/complain/print?format=easy-read", 4)]
    public async Task Parts_and_questions_are_numbered_from_one(string address, int parts)
    {
        using var page = await Open(address);
        Assert.Equal(Enumerable.Range(1, parts).Select(number => $"Part {number}"), page.QuerySelectorAll("h2[id^='part-']").Select(heading => heading.TextContent.Split(':')[0]));
        var questions = page.QuerySelectorAll(".paper-step > h3").Select(heading => heading.TextContent.Split('.')[0]).ToList();
        Assert.Equal(Enumerable.Range(1, questions.Count).Select(number => $"{number}"), questions);
    }

    [Fact]
    public async Task Every_question_on_paper_says_what_it_asks()
    {
        using var page = await Open("/boats/complain/print");
        foreach (var written in page.QuerySelectorAll("[data-question]"))
        {
            var own = written.QuerySelector(":scope > .paper-label") is not null;
            var byItsStep = written.ParentElement!.ParentElement!.ClassName == "paper-step" && written.ParentElement.ChildElementCount == 1;
            Assert.True(own || byItsStep, written.GetAttribute("data-question"));
        }
    }

    [Fact]
    public async Task Whoever_complains_and_whoever_is_complained_for_sign_by_hand()
    {
        using var page = await Open("/boats/complain/print");
        Assert.Equal(["signature", "their-signature"], page.QuerySelectorAll(".paper-sign").Select(sign => sign.ParentElement!.GetAttribute("data-question")));
    }

    [Fact]
    public async Task It_says_where_to_send_it_and_who_helps()
    {
        using var page = await Open("/northline/complain/print");
        var body = page.Body!.TextContent;
        var northline = (await Bodies()).First(found => found.ShortName == "northline");
        Assert.All(northline.PostalAddress, line => Assert.Contains(line, body, StringComparison.Ordinal));
        Assert.Contains(northline.Email, body, StringComparison.Ordinal);
        Assert.Contains(northline.Help[0].Name.En, body, StringComparison.Ordinal);
    }

    async Task<IEnumerable<Heard.Domain.Organisations.Organisation>> Bodies() =>
        (await ((Heard.Web.Organisations.Bodies)shared.Service.Services.GetService(typeof(Heard.Web.Organisations.Bodies))!).All()).Values;

    async Task<IDocument> Open(string address)
    {
        using var client = new HttpClient { BaseAddress = new Uri(shared.Service.Address) };
        var html = await client.GetStringAsync(address);
        return await BrowsingContext.New().OpenAsync(request => request.Content(html));
    }
}
