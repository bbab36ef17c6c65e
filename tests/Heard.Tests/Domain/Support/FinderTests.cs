using System.Collections.Immutable;
using CsCheck;
using Heard.Domain.Support;

namespace Heard.Tests.Domain.Support;

/// <summary>Who looks for help finds somebody, and only who fits is said to fit.</summary>
public sealed class FinderTests
{
    static readonly Gen<HelpSource> AnySource = Gen.Select(Gen.Enum<HelpNeed>().Array[0, 3], Gen.Enum<HelpGroup>().Array[0, 2], Gen.Enum<HomeNation>().Array[0, 2], Gen.Enum<Region>().Array[0, 2], Of("Gwrandawiad", "Café y Bont", "Speak up", "Speak Polish"), Gen.Int)
        .Select((does, groups, nations, regions, name, id) => Source(name) with { Id = $"{id}", Does = [.. does], For = [.. groups], Nations = [.. nations], Regions = [.. regions] });

    static readonly Gen<Wanted> AnyWanted = Gen.Select(Gen.Enum<HelpNeed>().Nullable(), Gen.Enum<HelpGroup>().Nullable(), Gen.Enum<Region>().Array[0, 2], Of("", "", "speak", "cafe", "nobody says this"), Gen.Bool)
        .Select((need, group, regions, words, open) => new Wanted(need, group, [.. regions], words, open));

    [Fact]
    public void Nobody_is_left_with_nothing_and_what_does_not_fit_is_not_said_to_fit() => Gen.Select(AnySource.List[1, 12], AnyWanted).Sample((sources, wanted) =>
    {
        var found = Find(sources, wanted);
        Assert.NotEmpty(found.Shown);
        Assert.True(found.Fitting.IsEmpty || found.Otherwise.IsEmpty);
        Assert.All(found.Fitting, source => Assert.True(
            (wanted.Need is not { } need || source.Does.Contains(need)) && (wanted.Group is not { } group || source.For.IsEmpty || source.For.Contains(group))
            && (wanted.Where.IsEmpty || wanted.Where.Any(source.Helps)) && (!wanted.OpenNow || IsOpen(source))));
    });

    [Fact]
    public void Saying_less_never_finds_fewer() => Gen.Select(AnySource.List[1, 12], AnyWanted).Sample((sources, wanted) =>
    {
        var all = Find(sources, wanted).Fitting;
        foreach (var less in new[] { wanted with { Need = null }, wanted with { Group = null }, wanted with { Where = [] }, wanted with { Words = "" }, wanted with { OpenNow = false } })
            Assert.Empty(all.Except(Find(sources, less).Fitting));
    });

    [Fact]
    public void Who_is_made_for_somebody_comes_before_who_is_for_everybody()
    {
        var (everybody, children) = (Source("Everybody"), Source("Children") with { For = [HelpGroup.Children] });
        Assert.Equal([children, everybody], Find([everybody, children], Nothing with { Group = HelpGroup.Children }).Fitting);
        Assert.Equal([everybody], Find([everybody, children], Nothing with { Group = HelpGroup.Older }).Fitting);
    }

    [Fact]
    public void Who_names_a_region_helps_there_and_in_the_other_nations_it_names()
    {
        var leeds = Source("Leeds") with { Nations = [HomeNation.England, HomeNation.Wales], Regions = [Region.Yorkshire] };
        Assert.Equal([Region.Yorkshire, Region.Wales], Enum.GetValues<Region>().Where(leeds.Helps));
        Assert.Equal([Region.London], Enum.GetValues<Region>().Where((Source("London") with { Regions = [Region.London] }).Helps));
        Assert.All(Enum.GetValues<Region>(), region => Assert.True(Source("Everywhere").Helps(region)));
    }

    [Theory]
    [InlineData("CAFE")]
    [InlineData("bont cafe")]
    public void Capitals_accents_and_order_do_not_count(string words) => Assert.Single(Find([Source("Café y Bont")], Nothing with { Words = words }).Fitting);

    [Fact]
    public void Whoever_says_all_of_the_words_is_found_and_nobody_else() => Gen.Select(Said.Array[1, 8], Said).Sample((names, wanted) =>
    {
        HelpSource[] sources = [.. names.Select((name, number) => Source(name) with { Id = $"{number}" })];
        Assert.Equal(
            sources.Where(source => wanted.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(part => source.Name.En.Split(' ').Any(word => word.Contains(part, StringComparison.Ordinal)))),
            Find(sources, Nothing with { Words = wanted }).Fitting);
    });

    [Fact]
    public void What_nobody_has_checked_by_its_day_or_for_six_months_is_stale()
    {
        var source = Source("Lock");
        Assert.False(source.IsStale(new(2027, 5, 1)));
        Assert.True(source.IsStale(new(2027, 5, 2)));
        Assert.False((source with { CheckAgainBy = new(2028, 1, 1) }).IsStale(new(2028, 1, 1)));
        Assert.True((source with { CheckAgainBy = new(2026, 12, 1) }).IsStale(new(2026, 12, 2)));
    }

    [Fact]
    public void What_the_body_has_not_checked_has_to_be_checked() => Assert.True((Source("National") with { CheckedOn = null, CheckAgainBy = new(2030, 1, 1) }).IsStale(new(2026, 11, 1)));

    /// <summary>Short words of few letters, so that many hold each other, hold one twice, or begin one another.</summary>
    static readonly Gen<string> Said = Gen.Char["abab "].Array[0, 7].Select(letters => new string(letters));

    static readonly Wanted Nothing = new(null, null, [], "");

    static bool IsOpen(HelpSource source) => source.Id.EndsWith('1');

    static Finding Find(IEnumerable<HelpSource> sources, Wanted wanted) => Finder.Find(new HelpList(sources, _ => ""), wanted, IsOpen);

    static Gen<string> Of(params string[] words) => Gen.Int[0, words.Length - 1].Select(index => words[index]);

    static HelpSource Source(string name) => new(name, new(name), new(""), "", "", "", "", true, new(2026, 11, 1));
}
