using System.Collections.Immutable;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Routes;
using Heard.Tests.Domain.Complaints;

namespace Heard.Tests.Domain.Routes;

public sealed class NextStepsTests
{
    static readonly DateOnly Day = new(2027, 2, 1);
    static readonly Bilingual Words = new("Words", "Geiriau");
    static readonly ChainStep Commissioner = new(TierKind.Independent, new("The Commissioner", "Y Comisiynydd"), Words) { WithinMonths = 3 };
    static readonly ChainStep Ombudsman = new(TierKind.Ombudsman, new("The Ombudsman", "Yr Ombwdsmon"), Words) { ThroughMp = true };

    [Fact]
    public void The_steps_come_in_order_with_the_last_day_on_which_to_ask()
    {
        var steps = Of([Commissioner, Ombudsman]);
        Assert.Equal([(Commissioner, new DateOnly(2027, 5, 1), MpRoute.NotNeeded), (Ombudsman, (DateOnly?)null, MpRoute.OfTheirArea)], steps.Select(step => (step.Step, step.By, step.Mp)));
    }

    [Theory]
    [InlineData("", MpRoute.OfTheirArea)]
    [InlineData("Wales", MpRoute.OfTheirArea)]
    [InlineData(" united kingdom ", MpRoute.OfTheirArea)]
    [InlineData("Yr Alban", MpRoute.OfTheirArea)]
    [InlineData("Spain", MpRoute.None)]
    [InlineData("Jersey", MpRoute.None)]
    public void Who_lives_abroad_has_no_member_of_parliament_of_their_own(string country, MpRoute mp) =>
        Assert.Equal(mp, Assert.Single(Of([Ombudsman], Given.Shortest.With("country", country))).Mp);

    [Theory]
    [InlineData("2027-01-31", MpRoute.OfTheirArea)]
    [InlineData("2027-02-01", MpRoute.Dissolved)]
    [InlineData("2027-03-01", MpRoute.Dissolved)]
    [InlineData("2027-03-02", MpRoute.OfTheirArea)]
    public void While_there_is_no_Parliament_nobody_can_send_it_on(string day, MpRoute mp) => Assert.Equal(mp, Assert.Single(NextSteps.Of(
        [Ombudsman], [new(Day, new DateOnly(2027, 3, 1))], Given.Complaint(Given.Shortest), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))).Mp);

    [Fact]
    public void A_step_that_ended_or_has_not_begun_is_not_named()
    {
        Assert.Equal([Ombudsman], Of([Commissioner with { Until = Day.AddDays(-1) }, Ombudsman]).Select(step => step.Step));
        Assert.Equal([Ombudsman], Of([Commissioner with { From = Day.AddDays(1) }, Ombudsman]).Select(step => step.Step));
        Assert.Equal(2, Of([Commissioner with { From = Day, Until = Day }, Ombudsman]).Length);
    }

    static ImmutableArray<NextStep> Of(ChainStep[] chain, Heard.Domain.Intake.Answers? answers = null) => NextSteps.Of([.. chain], [], Given.Complaint(answers ?? Given.Shortest), Day);
}
