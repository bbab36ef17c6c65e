namespace Heard.Domain.Learning;

/// <summary>One line of the figures.</summary>
/// <param name="Expectation">What was asked.</param>
/// <param name="Share">How many agree; null: too few answered it.</param>
public sealed record Figure(Expectation Expectation, Share? Share);

/// <summary>How people found it in a period that is over.</summary>
/// <param name="Answers">How many answered at all.</param>
/// <param name="Lines">Each statement.</param>
public sealed record Figures(int Answers, IReadOnlyList<Figure> Lines)
{
    /// <summary>From so many on nobody is shown: fewer could show somebody to a colleague who knows what was closed.</summary>
    public const int Least = 10;

    /// <summary>The figures of these answers; null: there are too few. Whom a statement does not apply to does not count with it.</summary>
    public static Figures? Of(IReadOnlyCollection<IReadOnlyDictionary<Expectation, Agreement>> answers) => answers.Count < Least
        ? null
        : new(answers.Count, [.. Enum.GetValues<Expectation>().Select(expectation => new Figure(expectation, Count(answers, expectation)))]);

    static Share? Count(IReadOnlyCollection<IReadOnlyDictionary<Expectation, Agreement>> answers, Expectation expectation)
    {
        var given = answers.Where(one => one.ContainsKey(expectation)).Select(one => one[expectation]).Where(answer => answer is not Agreement.DoesNotApply).ToList();
        return given.Count < Least ? null : new(given.Count(answer => answer is Agreement.AgreeALot or Agreement.AgreeALittle), given.Count);
    }
}
