using CsCheck;
using Heard.Domain.Routes;

namespace Heard.Tests.Domain.Routes;

/// <summary>Is a complaint the right way: two questions at most, always an answer, and never a way that the law has ended.</summary>
public sealed class RightWayTests
{
    static readonly DateOnly Day = new(2026, 11, 23);

    static readonly Gen<OtherRoute> AnyRoute = Gen.Select(Gen.Enum<RouteMatter>(), Gen.Int[0, 5], Gen.Int[-20, 20].Nullable(), Gen.Int[-20, 20].Nullable(),
        (kind, id, from, until) => new OtherRoute(kind, new("It"), new("This way.")) { Id = $"way-{id}", From = from is { } first ? Day.AddDays(first) : null, Until = until is { } last ? Day.AddDays(last) : null });

    [Fact]
    public void Whatever_a_body_has_and_whatever_somebody_answers_there_is_an_answer_after_two_questions_at_most() =>
        Gen.Select(AnyRoute.List[0, 12], Gen.Int[0, 100], Gen.Int[0, 100]).Sample((routes, first, second) =>
        {
            var now = RightWay.Of(routes, Day, null, null);
            var matters = Assert.IsType<RightWay.Ask>(now).Matters.Select(matter => matter.ToString()).Append("Treated").ToList();
            var about = matters[first % matters.Count];
            now = RightWay.Of(routes, Day, about, null);
            if (now is RightWay.Which which)
            {
                var choices = which.Routes.Select(route => route.Id).Append("none").ToList();
                Assert.True(choices.Count > 2);
                now = RightWay.Of(routes, Day, about, choices[second % choices.Count]);
            }

            if (now is RightWay.Elsewhere elsewhere) Assert.True(elsewhere.Route.Holds(Day) && elsewhere.Route.Kind.ToString() == about);
            else Assert.IsType<RightWay.Complain>(now);
        });

    /// <summary>Nobody is asked about what this body has no way for: it would lead nowhere.</summary>
    [Fact]
    public void Every_question_that_is_asked_has_another_way_behind_it() =>
        AnyRoute.List[0, 12].Sample(routes => Assert.All(((RightWay.Ask)RightWay.Of(routes, Day, null, null)).Matters, matter => Assert.IsNotType<RightWay.Complain>(RightWay.Of(routes, Day, matter.ToString(), null))));

    [Theory]
    [InlineData("Treated")]
    [InlineData("nonsense")]
    [InlineData("99")]
    [InlineData("")]
    public void How_somebody_was_treated_is_always_a_complaint(string about) =>
        Assert.IsType<RightWay.Complain>(RightWay.Of([new(RouteMatter.Danger, new("It"), new("999"))], Day, about, null));

    [Fact]
    public void None_of_these_is_a_complaint() =>
        Assert.IsType<RightWay.Complain>(RightWay.Of([new(RouteMatter.Decision, new("One"), new("1")) { Id = "one" }, new(RouteMatter.Decision, new("Two"), new("2")) { Id = "two" }], Day, "Decision", "none"));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void A_way_that_the_law_ends_is_told_until_its_last_day(int daysLeft, bool told) =>
        Assert.Equal(told, RightWay.Of([new(RouteMatter.Decision, new("It"), new("Appeal")) { Until = Day.AddDays(daysLeft) }], Day, "Decision", null) is RightWay.Elsewhere);

    [Fact]
    public void Every_part_that_colleagues_send_another_way_has_something_that_people_are_told() =>
        Assert.All(Enum.GetValues<RouteKind>(), route => Assert.NotEqual(RouteMatter.Other, RightWay.Of(route)));
}
