namespace Heard.Bench.Measuring;

/// <summary>The service and the floor at the same work, round about.</summary>
/// <param name="What">The work.</param>
/// <param name="Goal">The ratio that is wanted.</param>
/// <param name="Ours">The service's rounds.</param>
/// <param name="Floor">The floor's rounds.</param>
sealed record Comparison(string What, double Goal, IReadOnlyList<Round> Ours, IReadOnlyList<Round> Floor)
{
    /// <summary>The service's rate by the floor's: the median over rounds that ran beside each other.</summary>
    public double Ratio => Median(Ours.Zip(Floor, (ours, floor) => ours.Rate / floor.Rate));

    /// <summary>Of all rounds of one side, the time in milliseconds within which this part was answered.</summary>
    public static double Within(IReadOnlyList<Round> rounds, double part) => Part(rounds.SelectMany(round => round.Taken), part);

    /// <summary>Warms both up, then measures them in turn.</summary>
    /// <param name="warmUp">How long ours is warmed up; null: as for reading.</param>
    public static Comparison Of(string what, double goal, Effort effort, Side ours, Side floor, TimeSpan? warmUp = null)
    {
        Load.Run(ours, warmUp ?? effort.WarmUp);
        Load.Run(floor, effort.WarmUp);
        var rounds = Enumerable.Range(0, effort.Rounds).Select(_ => (Ours: Load.Run(ours, effort.Round), Floor: Load.Run(floor, effort.Round))).ToList();
        return new(what, goal, [.. rounds.Select(round => round.Ours)], [.. rounds.Select(round => round.Floor)]);
    }

    /// <summary>The value in the middle.</summary>
    public static double Median(IEnumerable<double> values) => Part(values, 0.5);

    /// <summary>The value below which this part of all values lies.</summary>
    public static double Part(IEnumerable<double> values, double part)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? double.NaN : sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * part))];
    }
}
