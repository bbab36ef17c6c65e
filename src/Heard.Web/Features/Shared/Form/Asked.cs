using System.Collections.Immutable;
using Heard.Domain.Intake;
using Heard.Web.Languages;

namespace Heard.Web.Features.Shared.Form;

/// <summary>A question as it is shown: with its words for this person, the answers so far, and what is wrong with them.</summary>
/// <param name="Question">The question.</param>
/// <param name="Step">The step it stands in.</param>
/// <param name="Filling">The answers so far.</param>
/// <param name="Problems">What is wrong on the page.</param>
/// <param name="Words">The words of the form.</param>
/// <param name="IsInner">It opens inside a choice.</param>
public sealed record Asked(Question Question, Step Step, Filling Filling, ImmutableArray<Problem> Problems, Words<FormWords> Words, bool IsInner = false)
{
    /// <summary>The only question of its page: the page's heading asks it.</summary>
    public bool IsAlone { get; init; } = !IsInner && Step.Questions.Length == 1;

    /// <summary>What is said before it is asked; null: nothing.</summary>
    public string? Text => FormText.Find(Words, $"step.{Step.Id}.text", Filling);

    /// <summary>Its label is the page's heading.</summary>
    public bool IsHeading => IsAlone && Text is null;

    /// <summary>The heading has asked it, with text between: its label is for screen readers only.</summary>
    public bool IsHidden => IsAlone && Text is not null;

    /// <summary>What is asked.</summary>
    public string Label => IsAlone ? FormText.StepTitle(Words, Step, Filling) : FormText.Label(Words, Question, Filling);

    /// <summary>What helps to answer; null: nothing. A colleague who writes down what is said knows the form.</summary>
    public string? Hint => Filling.ByColleague ? null : FormText.Find(Words, $"question.{Question.Id}.hint", Filling);

    /// <summary>Rows to write in.</summary>
    public int Rows => Question is TextQuestion text ? Filling.ByColleague ? Math.Min(text.Lines, 5) : text.Lines : 1;

    /// <summary>What is wrong with it; null: nothing.</summary>
    public string? Error => Problems.FirstOrDefault(problem => problem.Question == Question.Id) is { } problem ? FormText.Say(Words, problem, Question, Filling) : null;

    /// <summary>The first value.</summary>
    public string Value => Filling.Answers[Question.Id];

    /// <summary>The words of a choice.</summary>
    public string OptionLabel(Option option) => FormText.OptionLabel(Words, (ChoiceQuestion)Question, option.Value, Filling);

    /// <summary>What helps to understand a choice; null: nothing.</summary>
    public string? OptionHint(Option option) => FormText.Find(Words, $"question.{Question.Id}.{option.Value}.hint", Filling);

    /// <summary>The questions inside a choice. A colleague who writes down what was said is not asked for what only the person can give, such as a signature.</summary>
    public IEnumerable<Question> Inside(Option option) =>
        option.Inner.Where(inner => !Filling.ByColleague || inner is not TextQuestion { Kind: TextKind.Signature } || inner.Required(Filling));

    /// <summary>A question inside one of its choices.</summary>
    public Asked Inside(Question inner) => this with { Question = inner, IsInner = true, IsAlone = false };
}
