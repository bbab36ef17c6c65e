using System.Net;
using System.Text;
using Heard.Domain.Organisations;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Features.Staff;
using Heard.Tests.Running;

namespace Heard.Tests.Features.Public;

/// <summary>The same words as sound, as video and on paper: what is there works, and what can be asked for is said with its days.</summary>
public sealed class FormatsTests(SharedService shared) : IClassFixture<SharedService>
{
    public static TheoryData<string> KeyPlaces => [.. Enum.GetValues<KeyPage>().Select(KeyPages.Name)];

    [Fact]
    public async Task What_can_be_asked_for_is_said_with_its_days_and_every_link_works()
    {
        using var person = new Caller(shared.Service);
        var page = (await person.Get("/families/formats")).Page;
        Assert.Contains("Within 10 working days", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("O fewn 10 diwrnod gwaith", (await person.Get("/cy/families/formats")).Page.Body!.TextContent, StringComparison.Ordinal);
        foreach (var link in page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).Distinct()) Assert.True((await person.Get(link)).Status is HttpStatusCode.OK, link);
    }

    [Theory, MemberData(nameof(KeyPlaces))]
    public async Task Every_key_page_can_be_heard_in_both_languages(string page)
    {
        foreach (var language in new[] { "", "/cy" })
        {
            using var answer = await Http(shared.Service).GetAsync($"{language}/families/audio/{page}", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var sound = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            var isMp3 = answer.Content.Headers.ContentType!.MediaType == "audio/mpeg";
            Assert.True(isMp3 ? sound[0] == 0xFF || Encoding.ASCII.GetString(sound, 0, 3) == "ID3" : Encoding.ASCII.GetString(sound, 0, 4) == "RIFF");
            Assert.InRange(sound.Length, isMp3 ? 20_000 : 200_000, 40_000_000);
        }
    }

    [Fact]
    public async Task Sound_can_be_heard_from_the_middle_and_a_page_that_is_not_read_aloud_is_not_there()
    {
        using var middle = new HttpRequestMessage(HttpMethod.Get, "/boats/audio/help") { Headers = { Range = new(100, 199) } };
        using var answer = await Http(shared.Service).SendAsync(middle, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.PartialContent, 100), (answer.StatusCode, (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length));
        Assert.Equal(HttpStatusCode.NotFound, (await Http(shared.Service).GetAsync("/boats/audio/privacy", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_service_without_a_voice_says_nothing_of_sound()
    {
        await using var service = await RunningService.Start("Speech:Path=/nowhere/espeak-ng");
        using var person = new Caller(service);
        Assert.Empty((await person.Get("/boats")).Page.QuerySelectorAll("audio"));
        Assert.Empty((await person.Get("/boats/formats")).Page.QuerySelectorAll("a[href*='/audio/']"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await person.Get("/boats/audio/home")).Status);
    }

    /// <summary>The page, its captions from our address, and a policy that lets this one website play and no other.</summary>
    [Fact]
    public async Task A_body_shows_its_own_video_with_captions_and_gives_its_own_voice()
    {
        await using var service = await RunningService.Start();
        using var owner = await new Caller(service).SignIn("content@boats.example");
        (string, string)[] video = [("Form.Kind", "SignLanguage"), ("Form.For", "Help"), ("Form.In", "en"), ("Form.Address", "https://video.example/help.mp4"), ("Form.Captions", "WEBVTT\n\n00:00.000 --> 00:02.000\nYou can get help."), ("Change.Why", "It was filmed.")];
        Assert.Equal($"{Changing.Place}/formats", (await Changing.Save(owner, "formats/new", video)).Location);
        Assert.Equal($"{Changing.Place}/formats", (await Changing.Save(owner, "formats/new", ("Form.Kind", "Spoken"), ("Form.For", "Help"), ("Form.In", "en"), ("Form.Address", "https://sound.example/help.mp3"), ("Change.Why", "It was recorded."))).Location);

        using var person = new Caller(service);
        var help = (await person.Get("/boats/help")).Page;
        Assert.Equal("https://video.example/help.mp4", help.QuerySelector("video")!.GetAttribute("src"));
        Assert.Equal("https://sound.example/help.mp3", help.QuerySelector("audio")!.GetAttribute("src"));
        var captions = await Http(service).GetAsync(help.QuerySelector("track[kind=captions]")!.GetAttribute("src"), TestContext.Current.CancellationToken);
        Assert.Equal("text/vtt", captions.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("WEBVTT", await captions.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("#listen", (await person.Get("/boats/formats")).Page.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        Assert.Empty((await person.Get("/cy/boats/help")).Page.QuerySelectorAll("video"));

        foreach (var _ in Enumerable.Range(0, 2)) Assert.Contains("media-src 'self' https://video.example https://sound.example;", await Policy(service, "/boats/help"), StringComparison.Ordinal);
        Assert.Contains("media-src 'self';", await Policy(service, "/families/help"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Captions", "Form.Captions", "")]
    [InlineData("Address", "Form.Address", "http://video.example/help.mp4")]
    [InlineData("For", "Form.For", "Inbox")]
    public async Task A_video_that_leaves_somebody_out_is_not_shown(string field, string name, string value)
    {
        using var owner = await new Caller(shared.Service).SignIn("content@boats.example");
        (string Name, string Value)[] video = [("Form.Kind", "SignLanguage"), ("Form.For", "Contact"), ("Form.In", "en"), ("Form.Address", "https://video.example/a.mp4"), ("Form.Captions", "WEBVTT\n"), ("Change.Why", "It was filmed.")];
        var answer = await Changing.Save(owner, "formats/new", [.. video.Where(typed => typed.Name != name), (name, value)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(answer.Page.QuerySelectorAll(".govuk-error-summary a"), link => link.GetAttribute("href") == "#" + field);
    }

    [Fact]
    public async Task What_is_read_aloud_is_what_is_shown_with_numbers_figure_by_figure()
    {
        var html = await Http(shared.Service).GetStringAsync("/boats/contact", TestContext.Current.CancellationToken);
        var said = Heard.Web.Features.Publications.Spoken.PageText.Of(html);
        Assert.All(said, sentence => Assert.True(char.IsPunctuation(sentence[^1]), sentence));
        Assert.All(said, sentence => Assert.DoesNotMatch(@"\d{4} \d{3}", sentence));
        Assert.DoesNotContain(said, sentence => sentence.Contains("computer voice", StringComparison.Ordinal));
    }

    static async Task<string> Policy(RunningService service, string address)
    {
        using var answer = await Http(service).GetAsync(address, TestContext.Current.CancellationToken);
        return answer.Headers.GetValues("Content-Security-Policy").Single();
    }

    static HttpClient Http(RunningService service) => new() { BaseAddress = new(service.Address) };
}
