using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using CsCheck;
using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Domain.Support;
using Heard.Domain.Time;
using Heard.Web.Features.OpenReferral;
using Heard.Web.Features.Shared;
using Heard.Web.Organisations;
using Heard.Web.Support;

namespace Heard.Tests.Features.OpenReferral;

/// <summary>What we tell others and read back is the same, and what others get wrong is said, one by one, and stops nothing else.</summary>
public sealed class HelpReadingTests
{
    static readonly Gen<HelpSource> AnySource = Gen.Select(
        Gen.Select(Gen.Enum<HelpNeed>().Array[0, 3], Gen.Enum<HelpGroup>().Array[0, 3], Gen.Enum<HomeNation>().Array[0, 3], Gen.Enum<Region>().Array[0, 3], Gen.Enum<Access>().Array[0, 3], Gen.Enum<Assurance>().Array[0, 2]),
        Gen.Select(Gen.Enum<SourceKind>().Nullable(), Gen.Bool, Gen.Bool, Gen.Bool, Gen.Int[0, LanguageCodes.Known.Count - 1].Array[0, 3], Gen.Int[0, 400]),
        Gen.Select(Gen.Enum<DayOfWeek>(), Gen.Enum<DayOfWeek>(), Gen.Int[0, 22], Gen.Int[1, 23], Gen.Bool, Gen.Bool)).Select((choices, facts, hours) => new HelpSource(
            "one", new("A name", facts.Item3 ? "Enw" : ""), new("Words <b>bold</b> & more".Replace("<b>bold</b>", "bold", StringComparison.Ordinal), facts.Item3 ? "Geiriau" : ""), "01632 960001", facts.Item4 ? "01632 960002" : "", facts.Item4 ? "us@example.org" : "", "https://www.example.org/one", facts.Item2,
            facts.Item6 == 0 ? null : new DateOnly(2026, 1, 1).AddDays(facts.Item6))
        {
            Kind = facts.Item1,
            Does = [.. choices.Item1.Distinct()],
            For = [.. choices.Item2.Distinct()],
            Nations = [.. choices.Item3.Distinct()],
            Regions = [.. choices.Item4.Distinct()],
            Access = [.. choices.Item5.Distinct()],
            Assured = facts.Item2 ? [] : [.. choices.Item6.Distinct()],
            Place = facts.Item4 ? new("Sallowby", facts.Item3 ? "Trefsallow" : "") : new(""),
            Languages = [.. facts.Item5.Select(place => LanguageCodes.Known[place]).Distinct()],
            IsFree = facts.Item4,
            Cost = facts.Item4 ? new("") : new("£2", facts.Item3 ? "£2 y tro" : ""),
            Times = hours.Item5 && hours.Item3 < hours.Item4 ? new([new(hours.Item1, hours.Item2, new(hours.Item3, 0), hours.Item4 == 23 ? TimeOnly.MinValue : new(hours.Item4, 30))], hours.Item6) : null,
        });

    [Fact]
    public void Whatever_we_tell_others_is_the_same_when_it_is_read_back() => AnySource.Sample(source =>
    {
        var body = Body([source]);
        var json = JsonSerializer.SerializeToElement(HelpDirectory.Of(body).Services, OpenReferralEndpoints.Options);
        var read = HelpReading.Of(json.EnumerateArray(), HelpDirectory.Own(body));
        Assert.Empty(read.Bad);
        Assert.Equal(Sorted(source), Sorted(read.Good.Single() with { Id = source.Id }));
    });

    [Fact]
    public void Everybody_in_the_feed_of_others_is_independent_of_us()
    {
        var source = new HelpSource("one", new("Own"), new("Ours."), "01632 960001", "", "", "", false) { Assured = [Assurance.Trained] };
        var read = HelpReading.Of(JsonSerializer.SerializeToElement(HelpDirectory.Of(Body([source])).Services, OpenReferralEndpoints.Options).EnumerateArray(), "another").Good.Single();
        Assert.True(read.Independent);
        Assert.Empty(read.Assured);
    }

    [Fact]
    public void What_is_wrong_is_said_one_by_one_and_the_good_ones_go_in()
    {
        using var json = JsonDocument.Parse("""
            [7, {"name":"No id","description":"x","phones":[{"number":"1"}]}, {"id":"a","description":"x"}, {"id":"b","name":"Mute","phones":[{"number":"1"}]},
             {"id":"c","name":"Closed","description":"x","status":"defunct","phones":[{"number":"1"}]}, {"id":"d","name":"Nowhere","description":"x","url":"javascript:alert(1)"},
             {"id":"e/../é","name":"Good","description":"<p>We &amp; you</p>","status":"active","url":"https://www.example.org","languages":"none","attributes":[{}],"schedules":[{"byday":"MO","opens_at":"late","closes_at":"later"}]},
             {"id":"F","name":"Fine","description":"x","phones":[{"number":"01632 960009"}],"attributes":[{"taxonomy_term":{"name":"older people"}}]}, {"id":"f","name":"Twin","description":"x","phones":[{"number":"1"}]}, {"id":"\ud800","name":"Half","description":"x"}]
            """);
        var read = HelpReading.Of(json.RootElement.EnumerateArray(), "own");
        Assert.Equal(["Good", "Fine"], read.Good.Select(source => source.Name.En));
        Assert.Equal("We & you", read.Good[0].Words.En);
        Assert.Equal([HelpGroup.Older], read.Good[1].For);
        Assert.Equal(["Number 1", "No id", "Number 3", "Mute", "Closed", "Nowhere", "Twin", "Half"], read.Bad.Select(bad => bad.Which));
        Assert.All(read.Bad, bad => Assert.NotEqual("", bad.Why));
    }

    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("172.31.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("93.184.216.34", true)]
    [InlineData("2606:2800:220:1::1", true)]
    public void Only_public_addresses_are_asked(string address, bool isPublic) => Assert.Equal(isPublic, HelpFeeds.IsPublic(IPAddress.Parse(address)));

    static Organisation Body(ImmutableArray<HelpSource> help) => Bodies.Read("""{"id":"01900000-0000-7000-8000-000000000001","shortName":"locks","name":{"en":"Locks"},"promises":{"acknowledgeWithin":3,"answerWithin":20},"welcome":[],"whoCanComplain":{"en":"Anybody"},"looksAt":[],"otherRoutes":[],"guide":[],"ways":[],"help":[],"postalAddress":[],"email":"","privacyEmail":""}""") with { Help = help };

    /// <summary>All that a source says, in one order.</summary>
    static string Sorted(HelpSource source) => BodyDesk.Json(source with
    {
        Does = source.Does.Sort(),
        For = source.For.Sort(),
        Nations = source.Nations.Sort(),
        Regions = source.Regions.Sort(),
        Access = source.Access.Sort(),
        Assured = source.Assured.Sort(),
        Times = source.Times is { } times ? times with { Week = [.. times.Week.SelectMany(on => Enum.GetValues<DayOfWeek>().Where(on.Covers).Select(day => new OpenOn(day, day, on.From, on.To))).OrderBy(on => on.First)] } : null,
    });
}
