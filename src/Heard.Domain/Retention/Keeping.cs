namespace Heard.Domain.Retention;

/// <summary>How long a body keeps what is no complaint, in months. A row goes on the day on which it is that old.</summary>
public sealed record Keeping
{
    /// <summary>The most months that anything is kept.</summary>
    public const int Most = 120;

    /// <summary>Compliments, comments and suggestions, with the name and the address where somebody gave one.</summary>
    public int Feedback { get; init; } = 12;

    /// <summary>What people know about complaining: nobody can be seen in it, and it is compared over years.</summary>
    public int Survey { get; init; } = 36;

    /// <summary>Whether pages were useful, with the words that nobody can be seen in.</summary>
    public int Useful { get; init; } = 12;

    /// <summary>The first day of which something is still there, kept for so many months.</summary>
    public static DateOnly Begins(int months, DateOnly today) => today.AddMonths(-months);
}
