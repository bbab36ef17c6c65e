using CsCheck;
using Heard.Domain.Support;

namespace Heard.Tests.Domain.Support;

/// <summary>Who looks for help finds somebody, and only who fits is said to fit.</summary>
public sealed class FinderTests
{
    static readonly Gen<HelpSource> AnySource = Gen.Select(Gen.Enum<HelpNeed>().Array[0, 3], Gen.Enum<HelpGroup>().Array[0, 2], Gen.Enum<HomeNation>().Array[0, 2], Of("Gwrandawiad", "Café y Bont", "Speak up", "Speak Polish"))
        .Select((does, groups, nations, name) => Source(name) with { Does = [.. does], For = [.. groups], Nations = [.. nations] });

    static readonly Gen<Wanted> AnyWanted = Gen.Select(Gen.Enum<HelpNeed>().Nullable(), Gen.Enum<HelpGroup>().Nullable(), Gen.Enum<HomeNation>().Nullable(), Of("", "", "speak", "cafe", "nobody says this"))
        .Select((need, group, nation, words) => new Wanted(need, group, nation, words));

    [Fact]
    public void Nobody_is_left_with_nothing_and_only_what_fits_is_said_to_fit() => Gen.Select(AnySource.List[1, 12], AnyWanted).Sample((sources, wanted) =>
    {
        var found = Finder.Find(sources, wanted);
        Assert.NotEmpty(found.Fitting.AddRange(found.Otherwise));
        Assert.Equal(sources.Where(source => Finder.Fits(source, wanted)).ToHashSet(), [.. found.Fitting]);
        Assert.True(found.Fitting.IsEmpty || found.Otherwise.IsEmpty);
    });

    [Fact]
    public void Saying_less_never_finds_fewer() => Gen.Select(AnySource.List[1, 12], AnyWanted).Sample((sources, wanted) =>
    {
        var all = Finder.Find(sources, wanted).Fitting;
        foreach (var less in new[] { wanted with { Need = null }, wanted with { Group = null }, wanted with { Nation = null }, wanted with { Words = "" } })
            Assert.Empty(all.Except(Finder.Find(sources, less).Fitting));
    });

    [Fact]
    public void Who_is_made_for_somebody_comes_before_who_is_for_everybody()
    {
        var (everybody, children) = (Source("Everybody"), Source("Children") with { For = [HelpGroup.Children] });
        Assert.Equal([children, everybody], Finder.Find([everybody, children], new(null, HelpGroup.Children, null, "")).Fitting);
        Assert.Equal([everybody], Finder.Find([everybody, children], new(null, HelpGroup.Older, null, "")).Fitting);
    }

    [Theory]
    [InlineData("CAFE")]
    [InlineData("bont cafe")]
    public void Capitals_accents_and_order_do_not_count(string words) => Assert.True(Finder.Fits(Source("Café y Bont"), new(null, null, null, words)));

    [Fact]
    public void What_nobody_has_checked_by_its_day_or_for_six_months_is_stale()
    {
        var source = Source("Lock");
        Assert.False(source.IsStale(new(2027, 5, 1)));
        Assert.True(source.IsStale(new(2027, 5, 2)));
        Assert.False((source with { CheckAgainBy = new(2028, 1, 1) }).IsStale(new(2028, 1, 1)));
        Assert.True((source with { CheckAgainBy = new(2026, 12, 1) }).IsStale(new(2026, 12, 2)));
    }

    static Gen<string> Of(params string[] words) => Gen.Int[0, words.Length - 1].Select(index => words[index]);

    static HelpSource Source(string name) => new(name, new(name), new(""), "", "", "", "", true, new(2026, 11, 1));
}
