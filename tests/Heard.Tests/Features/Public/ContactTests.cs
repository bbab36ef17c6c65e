using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Running;
using Heard.Web.Organisations;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Features.Public;

/// <summary>Every way to reach a body, from one place each fact.</summary>
public sealed class ContactTests(SharedService shared) : IClassFixture<SharedService>
{
    [Theory]
    [InlineData("boats")]
    [InlineData("northline")]
    [InlineData("families")]
    public async Task Every_way_is_there_in_both_languages_with_its_facts_in_their_places(string name)
    {
        using var person = new Caller(shared.Service);
        var body = (await shared.Service.Services.GetRequiredService<Bodies>().Find(name))!;
        foreach (var (prefix, language) in new[] { ("", Language.English), ("/cy", Language.Welsh) })
        {
            var page = (await person.Get($"{prefix}/{name}/contact")).Page;
            var text = page.QuerySelector("main .govuk-grid-row")!.TextContent;
            Assert.DoesNotContain('[', text);
            Assert.All(body.Ways, way => Assert.Contains(body.Details(way, language), text, StringComparison.Ordinal));
            Assert.Equal(body.Ways.Select(way => way.Id).Order(), page.QuerySelectorAll("main h2[id]").Select(heading => heading.Id!).Where(id => id != "online").Order());
            Assert.Contains(page.QuerySelectorAll("a[href^='tel:18001']"), link => link.TextContent.StartsWith("18001 0808", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Programs_that_read_pages_find_the_numbers_and_hours()
    {
        using var person = new Caller(shared.Service);
        var page = (await person.Get("/boats/contact")).Page;
        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal("https://schema.org", data.RootElement.GetProperty("@context").GetString());
        var line = data.RootElement.GetProperty("contactPoint")[0];
        Assert.Equal("0808 157 0140", line.GetProperty("telephone").GetString());
        Assert.Equal("08:00", line.GetProperty("hoursAvailable")[0].GetProperty("opens").GetString());
        Assert.Equal(5, line.GetProperty("hoursAvailable")[0].GetProperty("dayOfWeek").GetArrayLength());
    }

    [Fact]
    public async Task The_answer_message_is_text_and_what_machines_that_speak_understand()
    {
        using var person = new Caller(shared.Service);
        var text = await person.Get("/cy/families/helpline/message");
        Assert.StartsWith("Diolch am ffonio", text.Text, StringComparison.Ordinal);
        Assert.Equal("cy-GB", XDocument.Parse((await person.Get("/cy/families/helpline/message.ssml")).Text).Root!.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.All(XDocument.Parse((await person.Get("/families/helpline/message.twiml")).Text).Root!.Elements(), element => Assert.Equal("Say", element.Name.LocalName));
        Assert.Equal(HttpStatusCode.NotFound, (await person.Get("/families/helpline/message.mp3")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await person.Get("/families/helpline/message?line=nobody")).Status);
    }

    [Fact]
    public async Task The_hours_of_a_line_go_into_a_calendar_without_its_bank_holidays()
    {
        using var person = new Caller(shared.Service);
        var calendar = Ical.Net.Calendar.Load((await person.Get("/boats/helpline/hours.ics")).Text)!;
        var holidays = shared.Service.Services.GetRequiredService<Calendar>().Holidays.Of(Heard.Domain.Time.Nation.EnglandAndWales);
        var days = calendar.Events.Select(time => DateOnly.FromDateTime(time.Start!.AsUtc)).ToList();
        Assert.InRange(days.Count, 40, 60);
        Assert.DoesNotContain(days, day => holidays.IsHoliday(day) || day.DayOfWeek is DayOfWeek.Sunday);
        Assert.Equal(days.Count, calendar.Events.Select(time => time.Uid).Distinct().Count());
        Assert.Equal(HttpStatusCode.NotFound, (await person.Get("/boats/helpline/hours.ics?line=email")).Status);
    }

    [Theory]
    [InlineData("/boats/helpline/message.wav")]
    [InlineData("/cy/boats/helpline/message.wav")]
    public async Task The_answer_message_is_spoken(string address)
    {
        using var client = new HttpClient { BaseAddress = new(shared.Service.Address) };
        var sound = await client.GetByteArrayAsync(address);
        Assert.Equal("RIFF"u8.ToArray(), sound[..4]);
        // A second is 44 kB: nobody says so much in less than ten.
        Assert.True(sound.Length > 440_000, $"{sound.Length} bytes");
    }
}
