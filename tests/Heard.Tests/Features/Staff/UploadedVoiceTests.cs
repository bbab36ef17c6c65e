using System.Net;
using System.Net.Http.Headers;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Files;
using Heard.Tests.Running;
using Heard.Web.Data;
using Heard.Web.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Heard.Tests.Features.Staff;

/// <summary>A voice that a content owner uploads: heard by everybody once it is saved, and no way to anybody's files.</summary>
[Trait("Database", "Both")]
public sealed class UploadedVoiceTests : IAsyncLifetime
{
    const string Page = $"{Changing.Place}/formats/new";

    readonly Clamd _scanner = new();
    RunningService _service = null!;
    Caller _owner = null!;

    public async ValueTask InitializeAsync()
    {
        await _scanner.Start();
        _service = await RunningService.Start(_scanner.Setting);
        _owner = await new Caller(_service).SignIn("content@boats.example");
    }

    public async ValueTask DisposeAsync()
    {
        _owner.Dispose();
        await _service.DisposeAsync();
        _scanner.Dispose();
    }

    [Fact]
    public async Task A_voice_that_is_uploaded_and_saved_takes_the_place_of_the_computers_and_plays_from_the_middle()
    {
        var recording = (await Upload("help.wav", Payload.Sound())).Location!;
        Assert.StartsWith(Page, recording, StringComparison.Ordinal);
        Assert.Contains("help.wav, uploaded on", (await _owner.Get(recording)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Play()).Status);

        Assert.Equal($"{Changing.Place}/formats", (await Save(recording)).Location);
        using var person = new Caller(_service);
        Assert.Equal("/boats/recordings/help-spoken-en", (await person.Get("/boats/help")).Page.QuerySelector("audio")!.GetAttribute("src"));
        var (status, type, sound) = await Play(new RangeHeaderValue(44, 143));
        Assert.Equal((HttpStatusCode.PartialContent, "audio/wav"), (status, type));
        Assert.Equal(Payload.Sound()[44..144], sound);
        foreach (var _ in Enumerable.Range(0, 2)) Assert.Equal(Payload.Sound(), (await Play()).Sound);

        Assert.Contains("help.wav, uploaded on", (await _owner.Get($"{Changing.Place}/formats/help-spoken-en")).Text, StringComparison.Ordinal);
        Assert.Equal($"{Changing.Place}/formats", (await Changing.Save(_owner, "formats/help-spoken-en", ("Form.Goes", "true"), ("Change.Why", "It is old."))).Location);
        Assert.Equal(HttpStatusCode.NotFound, (await Play()).Status);
    }

    public static TheoryData<string, byte[]> NoSound => new()
    {
        { "letter.pdf", Payload.Pdf() },
        { "song.mp3", Payload.Text("No music at all") },
        { "film.svg", Payload.Svg() },
        { "empty.mp3", [] },
    };

    [Theory, MemberData(nameof(NoSound))]
    public async Task What_is_no_sound_is_said_at_the_field_and_not_kept(string name, byte[] content)
    {
        var before = await _service.Read(database => database.Files.IgnoreQueryFilters().CountAsync());
        var answer = await Upload(name, content);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("#File", answer.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.Equal(before, await _service.Read(database => database.Files.IgnoreQueryFilters().CountAsync()));
    }

    [Fact]
    public async Task A_voice_with_a_virus_is_refused_and_said()
    {
        var answer = await _owner.Get((await Upload("help.wav", Payload.Sound(Payload.Eicar))).Location!);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("it has a virus", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_file_of_a_complaint_and_none_of_another_body_becomes_a_recording()
    {
        var ofComplaint = await _service.Read(database => database.Files.IgnoreQueryFilters().Where(file => file.ComplaintId != null).Select(file => file.Id).FirstAsync());
        using var other = await new Caller(_service).SignIn("content@families.example");
        var elsewhere = (await Upload("help.wav", Payload.Sound(), other, "families")).Location!.Split('=')[1];
        foreach (var id in new[] { ofComplaint.ToString("N"), elsewhere })
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _owner.Get($"{Page}?uploaded={id}")).Status);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Save($"{Page}?uploaded={id}")).Status);
        }
    }

    [Fact]
    public async Task What_was_uploaded_and_never_saved_goes_within_a_day_and_what_was_saved_stays()
    {
        await Upload("forgotten.wav", Payload.Sound());
        await Save((await Upload("help.wav", Payload.Sound())).Location!);
        var tomorrow = new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddDays(1));
        await ActivatorUtilities.CreateInstance<FileSweep>(_service.Services, tomorrow).Sweep(default);
        Assert.Equal("help.wav", await _service.Read(database => database.Files.IgnoreQueryFilters().Where(file => file.DraftId == null && file.ComplaintId == null && file.MailId == null).Select(file => file.Name).SingleAsync()));
        Assert.Equal(Payload.Sound(), (await Play()).Sound);
    }

    Task<Answer> Save(string recording) => Changing.Save(_owner, "formats/new",
        ("Form.Kind", "Spoken"), ("Form.For", "Help"), ("Form.In", "en"), ("Form.Uploaded", Guid.Parse(recording.Split('=')[1]).ToString()), ("Change.Why", "It was recorded."));

    async Task<Answer> Upload(string name, byte[] content, Caller? caller = null, string body = "boats")
    {
        caller ??= _owner;
        var place = $"/staff/{body}/settings/formats/new/upload";
        await caller.Get(place);
        using var form = new MultipartFormDataContent { { new StringContent(caller.Token), "\"__RequestVerificationToken\"" }, { new ByteArrayContent(content), "\"File\"", name } };
        return await caller.Send(HttpMethod.Post, place, form);
    }

    async Task<(HttpStatusCode Status, string? Type, byte[] Sound)> Play(RangeHeaderValue? range = null)
    {
        using var http = new HttpClient { BaseAddress = new(_service.Address) };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/boats/recordings/help-spoken-en") { Headers = { Range = range } };
        using var answer = await http.SendAsync(request);
        return (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsByteArrayAsync());
    }
}
