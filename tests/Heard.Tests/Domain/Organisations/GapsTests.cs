using Heard.Domain.Organisations;
using Heard.Web.Demo;
using Heard.Web.Organisations;

namespace Heard.Tests.Domain.Organisations;

/// <summary>People come only to a body that has said what they need.</summary>
public sealed class GapsTests
{
    static readonly DateOnly Day = new(2026, 11, 28);

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Whatever_is_taken_away_is_missed_and_nothing_else(string name)
    {
        var body = Settings.Read(await DemonstrationFiles.Body(name));
        Assert.Empty(Gaps.Of(body, Day));
        var without = new Dictionary<Organisation, Gap>
        {
            [body with { PostalAddress = [] }] = Gap.Addresses,
            [body with { Email = "" }] = Gap.Addresses,
            [body with { PrivacyEmail = "" }] = Gap.Addresses,
            [body with { Welcome = [] }] = Gap.Welcome,
            [body with { WhoCanComplain = new("") }] = Gap.Who,
            [body with { LooksAt = [] }] = Gap.LooksAt,
            [body with { Guide = [] }] = Gap.Guide,
            [body with { Ways = [] }] = Gap.Ways,
            [body with { Help = [.. body.Help.Where(source => !source.Independent)] }] = Gap.Independent,
            [body with { Help = [.. body.Help.Select(source => source with { CheckedOn = null })] }] = Gap.Independent,
            [body with { Chain = [.. body.Chain.Select(step => step with { From = Day.AddDays(1) })] }] = Gap.Chain,
            [body with { RiskContacts = [] }] = Gap.Risk,
        };
        Assert.All(without, pair => Assert.Equal([pair.Value], Gaps.Of(pair.Key, Day)));
        Assert.Equal(Enum.GetValues<Gap>(), without.Values.Distinct());
    }

    public static TheoryData<string> Bodies => [.. Situations.Bodies];
}
