using Heard.Domain.Intake;
using Heard.Web.Features.Shared.Form;
using Heard.Web.Languages;

namespace Heard.Web.Features.Public.Print;

/// <summary>The words of the form on paper: what paper says otherwise, else what the screen says, in the voice of the form.</summary>
public sealed class PaperText(Words<PrintWords> paper, Words<FormWords> screen, FormVoice voice)
{
    Filling Blank { get; } = new(Answers.None.With(Voices.Key, Voices.Id(voice)), default);

    /// <summary>The heading of a step.</summary>
    public string Title(Step step) => Say($"step.{step.Id}.title") ?? FormText.StepTitle(screen, step, Blank);

    /// <summary>What a step explains; null: nothing.</summary>
    public string? Text(Step step) => Say($"step.{step.Id}.text");

    /// <summary>The label of a question; null where the heading of its step asks it: a question alone, and not one to sign.</summary>
    public string? Label(Step step, Question question) => step.Questions is [var alone] && alone == question && question is not TextQuestion { Kind: TextKind.Signature }
        ? null
        : Say($"question.{question.Id}.label") ?? FormText.Label(screen, question, Blank);

    /// <summary>What helps to answer; null: nothing.</summary>
    public string? Hint(Question question) => Say($"question.{question.Id}.hint");

    /// <summary>The words of a choice.</summary>
    public string Choice(ChoiceQuestion question, Option option) => Say($"question.{question.Id}.{option.Value}") ?? FormText.OptionLabel(screen, question, option.Value, Blank);

    /// <summary>What helps to understand a choice; null: nothing.</summary>
    public string? ChoiceHint(ChoiceQuestion question, Option option) => Say($"question.{question.Id}.{option.Value}.hint");

    /// <summary>A word left empty for paper has no place there.</summary>
    string? Say(string key) => (Voices.Id(voice) is { } id ? paper.Find($"{key}.{id}") ?? screen.Find($"{key}.{id}") : null) ?? paper.Find(key) switch
    {
        "-" => null,
        { } text => text,
        null => screen.Find(key),
    };
}

/// <summary>A question in its place on paper.</summary>
public sealed record Written(Step Step, Question Question, PaperText Words);
