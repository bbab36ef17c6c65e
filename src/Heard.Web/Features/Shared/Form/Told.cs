using Heard.Domain.Intake;
using Heard.Web.Languages;

namespace Heard.Web.Features.Shared.Form;

/// <summary>A question and its answer, as they are read back.</summary>
/// <param name="Label">The question.</param>
/// <param name="Value">The answer; null: none was given.</param>
public sealed record ToldLine(string Label, string? Value);

/// <summary>What was answered, read back in words: for check answers, the copy to keep, and colleagues.</summary>
public static class Told
{
    /// <summary>The heading of a step, as it is read back.</summary>
    public static string Title(Words<FormWords> words, Step step, Filling filling) => Asked(FormText.StepTitle(words, step, filling));

    /// <summary>The lines of one step. Questions inside a choice appear where the choice was made.</summary>
    public static IEnumerable<ToldLine> Lines(Words<FormWords> words, Step step, Filling filling) =>
        step.Open(filling.Answers).Select(question => new ToldLine(Asked(FormText.Label(words, question, filling)), Value(words, question, filling)));

    /// <summary>"(optional)" is for the person who answers, not for the one who reads.</summary>
    static string Asked(string label) => label.EndsWith(')') && label.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var end ? label[..end] : label;

    static string? Value(Words<FormWords> words, Question question, Filling filling)
    {
        var values = filling.Answers.All(question.Id);
        if (values.IsEmpty) return null;
        return question is ChoiceQuestion choice
            ? string.Join("\n", values.Where(value => choice.Options.Any(option => option.Value == value)).Select(value => FormText.OptionLabel(words, choice, value, filling)))
            : values[0];
    }
}
