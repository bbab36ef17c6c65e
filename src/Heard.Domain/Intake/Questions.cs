using System.Collections.Immutable;

namespace Heard.Domain.Intake;

/// <summary>A moment of filling in the form: the answers so far, and the day on which they are read.</summary>
public readonly record struct Filling(Answers Answers, DateOnly Today)
{
    /// <summary>A colleague fills it in with what the person says or wrote: what only the person can do, such as signing, is not asked.</summary>
    public bool ByColleague { get; init; }

    /// <summary>The names of the files that are there: they are kept beside the answers, not among them.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>In whose words the form asks.</summary>
    public FormVoice Voice => Voices.Read(Answers[Voices.Key]);

    /// <summary>The person fills in the form for somebody else.</summary>
    public bool ForSomeoneElse => Answers.Has("for-whom", "someone-else");
}

/// <summary>A condition on what has been answered.</summary>
public delegate bool Condition(Filling filling);

/// <summary>One question of the form. Its words are kept with the pages, under its <see cref="Id"/>.</summary>
public abstract record Question(string Id)
{
    /// <summary>When it must be answered; never, by default: a long form is a barrier (2.3).</summary>
    public Condition Required { get; init; } = static _ => false;

    /// <summary>What is wrong with the answer, if anything.</summary>
    public abstract Problem? Check(Filling filling);

    /// <summary>This question and those that open inside it.</summary>
    public virtual IEnumerable<Question> WithInner() => [this];

    private protected Problem? Missing(Filling filling) =>
        !filling.Answers.Has(Id) && Required(filling) ? new Problem(Id, ProblemKind.Missing) : null;
}

/// <summary>What a line of text holds, which tells browsers how to help and us what to check.</summary>
public enum TextKind { Plain, Name, Email, Telephone, Postcode, Signature }

/// <summary>A line of text, or several where <see cref="Lines"/> is above one. Lengths in UTF-16 characters.</summary>
public sealed record TextQuestion(string Id) : Question(Id)
{
    /// <summary>The greatest length that is kept.</summary>
    public int MaxLength { get; init; } = 200;

    /// <summary>Rows shown; one is a line.</summary>
    public int Lines { get; init; } = 1;

    /// <summary>What it holds.</summary>
    public TextKind Kind { get; init; }

    /// <summary>The browser's autocomplete token, such as <c>given-name</c>: only for facts about the person typing.</summary>
    public string? Autocomplete { get; init; }

    /// <summary>Room on the line, in characters: a hint at what is expected. 0: the full width.</summary>
    public int Width { get; init; }

    /// <inheritdoc/>
    public override Problem? Check(Filling filling) => filling.Answers[Id] switch
    {
        "" => Missing(filling),

        // No page of ours sends a field twice, and only the first would be looked at.
        _ when filling.Answers.All(Id).Length > 1 => new Problem(Id, ProblemKind.OneOnly),
        var text when text.Length > MaxLength => new Problem(Id, ProblemKind.TooLong, MaxLength),
        var text when Kind is TextKind.Email && !EmailAddress.LooksRight(text) => new Problem(Id, ProblemKind.NotAnEmail),
        _ => null,
    };
}

/// <summary>One of the answers to choose from, with the questions that open when it is chosen.</summary>
public sealed record Option(string Value)
{
    /// <summary>Asked inside the choice once it is made.</summary>
    public ImmutableArray<Question> Inner { get; init; } = [];

    /// <summary>Chosen alone: "none of these".</summary>
    public bool Alone { get; init; }
}

/// <summary>A choice of one, or of <see cref="Many"/>.</summary>
public sealed record ChoiceQuestion(string Id, ImmutableArray<Option> Options) : Question(Id)
{
    /// <summary>Several may be chosen.</summary>
    public bool Many { get; init; }

    /// <inheritdoc/>
    public override Problem? Check(Filling filling)
    {
        var chosen = filling.Answers.All(Id);
        if (chosen.IsEmpty) return Missing(filling);
        if (!Many && chosen.Length > 1) return new Problem(Id, ProblemKind.OneOnly);
        if (chosen.Any(value => Options.All(option => option.Value != value))) return new Problem(Id, ProblemKind.NotOffered);
        return chosen.Length > 1 && Options.Any(option => option.Alone && chosen.Contains(option.Value)) ? new Problem(Id, ProblemKind.OneOnly) : null;
    }

    /// <inheritdoc/>
    public override IEnumerable<Question> WithInner() => [this, .. Options.SelectMany(option => option.Inner)];
}

/// <summary>
/// Files that show or say something. Each is sent by itself and looked at when it comes, so there is nothing to check
/// here; how many, how large and of which kinds is in <see cref="Heard.Domain.Files.FileRules"/>.
/// </summary>
public sealed record FilesQuestion(string Id) : Question(Id)
{
    /// <inheritdoc/>
    public override Problem? Check(Filling filling) => filling.Answers.Has(Id) ? new Problem(Id, ProblemKind.NotOffered) : null;
}

/// <summary>What is wrong with an answer. The words are kept with the pages.</summary>
/// <param name="Question">The id of the question at which the message stands.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Limit">For <see cref="ProblemKind.TooLong"/>: the greatest length in characters.</param>
public sealed record Problem(string Question, ProblemKind Kind, int Limit = 0);

/// <summary>The ways in which an answer can be wrong.</summary>
public enum ProblemKind { Missing, TooLong, NotAnEmail, NotOffered, OneOnly, NotText }
