namespace Heard.Bench.Measuring;

/// <summary>How long, how often and at what size is measured.</summary>
/// <param name="WarmUp">Before each comparison, for each side: long enough that what is asked for has been compiled as well as it will be.</param>
/// <param name="WriteWarmUp">The same before what writes: it runs through far more code, and takes a minute to be as quick as it will be.</param>
/// <param name="Round">One round of one side.</param>
/// <param name="Rounds">How many.</param>
/// <param name="Complaints">How many there are beside the floor.</param>
/// <param name="Few">The smaller of the two sizes.</param>
/// <param name="Many">The larger.</param>
/// <param name="Submissions">How many are ready to be sent.</param>
sealed record Effort(TimeSpan WarmUp, TimeSpan WriteWarmUp, TimeSpan Round, int Rounds, int Complaints, int Few, int Many, int Submissions)
{
    /// <summary>As the results are measured.</summary>
    public static readonly Effort Full = new(TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(2), 5, 100_000, 10_000, 1_000_000, 80_000);

    /// <summary>To see that everything works.</summary>
    public static readonly Effort Quick = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1), 1, 3_000, 1_000, 3_000, 6_000);
}
