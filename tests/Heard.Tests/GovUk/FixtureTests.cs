namespace Heard.Tests.GovUk;

public sealed class FixtureTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Every() =>
        from component in Component.All.Keys.Order(StringComparer.Ordinal)
        where Fixtures.Components.Contains(component)
        from fixture in Fixtures.Of(component)
        where !Exceptions.Fixtures.Any(e => e.Component == component && e.Name == fixture.Name)
        select new TheoryDataRow<string, string>(component, fixture.Name) { TestDisplayName = fixture.ToString() };

    [Theory]
    [MemberData(nameof(Every))]
    public async Task A_component_writes_what_the_design_system_writes(string component, string fixture)
    {
        var difference = await Component.All[component].DifferenceFrom(Fixtures.Of(component).Single(f => f.Name == fixture));
        Assert.True(difference is null, $"{component}: {fixture}: {difference}");
    }

    [Fact]
    public void Every_component_of_the_design_system_is_here_or_left_out_with_a_reason() =>
        Assert.Equal(Fixtures.Components, Component.All.Keys.Union(Exceptions.Components.Keys).Order(StringComparer.Ordinal));

    [Fact]
    public void No_component_is_both_here_and_left_out() =>
        Assert.Empty(Component.All.Keys.Intersect(Exceptions.Components.Keys));

    [Fact]
    public void An_option_is_left_out_only_as_long_as_the_design_system_has_it() =>
        Assert.All(Exceptions.Options, o => Assert.Contains(Fixtures.Of(o.Component), f => f.Options.ContainsKey(o.Name)));

    [Fact]
    public void A_part_is_left_out_only_as_long_as_the_design_system_has_it() =>
        Assert.All(Exceptions.Parts, p => Assert.Contains(Fixtures.Of(p.Component), f => SameHtml.Count(f.Html, p.Selector) > 0));

    [Fact]
    public async Task A_fixture_is_left_out_only_as_long_as_it_is_different()
    {
        foreach (var (component, name, _) in Exceptions.Fixtures)
            Assert.NotNull(await Component.All[component].DifferenceFrom(Fixtures.Of(component).Single(f => f.Name == name)));
    }
}
