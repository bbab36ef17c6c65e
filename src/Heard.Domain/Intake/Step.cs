using System.Collections.Immutable;

namespace Heard.Domain.Intake;

/// <summary>The parts of the form, after the sections of the example form (5.2), in the order in which they are asked.</summary>
public enum FormPart { Start, SomeoneElse, Complaint, You, Agreement, TheirAgreement }

/// <summary>One page of the form: a question, or a few that belong together; or none, where it only tells something.</summary>
public sealed record Step(string Id, ImmutableArray<Question> Questions)
{
    /// <summary>The part of the form that it stands in.</summary>
    public FormPart Part { get; init; }

    /// <summary>Whether the step is met at all.</summary>
    public Condition When { get; init; } = static _ => true;

    /// <summary>Whether the short forms ask it too, in Easy Read and for young people: everything that is needed, and little else.</summary>
    public Condition InShort { get; init; } = static _ => true;

    /// <summary>The version of the form that asks it first: a complaint made with an earlier one was never asked.</summary>
    public int Since { get; init; } = 1;

    /// <summary>At least one of these must be answered where <see cref="OneOfWhen"/> holds. The message stands at the first.</summary>
    public ImmutableArray<string> OneOf { get; init; } = [];

    /// <summary>Whether <see cref="OneOf"/> is asked for.</summary>
    public Condition OneOfWhen { get; init; } = static _ => true;

    /// <summary>Whether this person meets it, in the voice in which the form speaks to them.</summary>
    public bool IsMet(Filling filling) => When(filling) && (filling.Voice is FormVoice.Plain || InShort(filling));

    /// <summary>Every question on the page, those that open inside a choice included.</summary>
    public IEnumerable<Question> AllQuestions => Questions.SelectMany(question => question.WithInner());

    /// <summary>The questions that apply: an inner question only where its choice is made.</summary>
    public IEnumerable<Question> Open(Answers answers) => Questions.SelectMany(question => question is ChoiceQuestion choice
        ? [choice, .. choice.Options.Where(option => answers.Has(choice.Id, option.Value)).SelectMany(option => option.Inner)]
        : (IEnumerable<Question>)[question]);

    /// <summary>What is wrong on this page, in the order of the page. Empty: the person can go on.</summary>
    public ImmutableArray<Problem> Problems(Filling filling)
    {
        var problems = Open(filling.Answers)
            .Select(question => filling.Answers.All(question.Id).Any(text => !WellFormed.Is(text)) ? new Problem(question.Id, ProblemKind.NotText) : question.Check(filling))
            .OfType<Problem>().ToImmutableArray();
        return problems.IsEmpty && !OneOf.IsEmpty && OneOfWhen(filling) && !OneOf.Any(filling.Answers.Has) ? [new Problem(OneOf[0], ProblemKind.Missing)] : problems;
    }
}

/// <summary>Text that can be stored and shown everywhere.</summary>
public static class WellFormed
{
    /// <summary>No NUL and no half of a character pair: databases and mail refuse both.</summary>
    public static bool Is(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0') return false;
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }

        return true;
    }
}
