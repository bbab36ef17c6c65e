using System.Collections.Immutable;

namespace Heard.Domain.Learning;

/// <summary>
/// What somebody is asked once their complaint is closed: what people expect of complaint handling (PHSO, "My expectations
/// for raising concerns and complaints").
/// </summary>
public enum Expectation { EasyToComplain, ListenedTo, KnewWhatNext, FairAndRespectful, AnsweredEverything, WouldAgain }

/// <summary>Whether it was so.</summary>
public enum Agreement { AgreeALot, AgreeALittle, Neither, DisagreeALittle, DisagreeALot, DoesNotApply }

/// <summary>How somebody found it, with nothing that says who.</summary>
/// <param name="Answers">What they answered; what they did not is not there.</param>
/// <param name="Words">What should be done better; may be empty.</param>
public sealed record Experience(ImmutableSortedDictionary<Expectation, Agreement> Answers, string Words)
{
    /// <summary>The greatest length of the words, in characters.</summary>
    public const int MaxLength = 2_000;

    /// <summary>Nothing was answered, and nothing written.</summary>
    public bool IsEmpty => Answers.IsEmpty && Words.Length == 0;
}
