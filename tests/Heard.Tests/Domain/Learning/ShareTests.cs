using CsCheck;
using Heard.Domain.Learning;

namespace Heard.Tests.Domain.Learning;

/// <summary>What a share of few answers says of everybody.</summary>
public sealed class ShareTests
{
    static readonly Gen<Share> Shares = Gen.Int[1, 2_000].SelectMany(of => Gen.Int[0, of].Select(agree => new Share(agree, of)));

    [Fact]
    public void The_interval_holds_the_share_and_stays_between_nobody_and_everybody() => Shares.Sample(share =>
    {
        var (low, high) = share.Interval;
        Assert.True(low >= 0 && low <= share.Part && share.Part <= high && high <= 1 && low < high, $"{share}: {low} {high}");
    });

    [Fact]
    public void Who_agrees_and_who_does_not_are_the_same_question() => Shares.Sample(share =>
    {
        var (one, other) = (share.Interval, new Share(share.Of - share.Agree, share.Of).Interval);
        Assert.Equal(one.Low, 1 - other.High, 9);
        Assert.Equal(one.High, 1 - other.Low, 9);
    });

    [Fact]
    public void Ten_times_as_many_answers_say_more() => Shares.Sample(share =>
        Assert.True(Width(new Share(share.Agree * 10, share.Of * 10)) < Width(share), share.ToString()));

    [Fact]
    public void One_more_who_agrees_never_lowers_it() => Shares.Where(share => share.Agree < share.Of).Sample(share =>
    {
        var (before, after) = (share.Interval, new Share(share.Agree + 1, share.Of).Interval);
        Assert.True(before.Low <= after.Low && before.High <= after.High, share.ToString());
    });

    /// <summary>The examples of Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void It_is_what_others_reckon(int agree, int of, double low, double high)
    {
        var interval = new Share(agree, of).Interval;
        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    [Fact]
    public void Where_nobody_answered_it_can_be_anything() => Assert.Equal((0, (0.0, 1.0)), (new Share(0, 0).Part, new Share(0, 0).Interval));

    static double Width(Share share) => share.Interval.High - share.Interval.Low;
}
