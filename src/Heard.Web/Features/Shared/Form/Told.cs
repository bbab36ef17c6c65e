using Heard.Domain.Intake;
using Heard.Web.Languages;

namespace Heard.Web.Features.Shared.Form;

/// <summary>What was answered, read back in words: for check answers, the copy to keep, and colleagues.</summary>
public static class Told
{
    /// <summary>The heading of a step, as it is read back.</summary>
    public static string Title(Words<FormWords> words, Step step, Filling filling) => Asked(FormText.StepTitle(words, step, filling));

    /// <summary>What was answered in one step, a line for each answer: the question is named where it is not the step's own. Empty: nothing.</summary>
    public static IReadOnlyList<string> Given(Words<FormWords> words, Step step, Filling filling)
    {
        var title = Title(words, step, filling);
        return [.. Lines(words, step, filling).Where(line => line.Value is not null)
            .Select(line => line.Label == title ? line.Value! : $"{line.Label}{(line.Label.EndsWith('?') ? "" : ":")} {line.Value}")];
    }

    /// <summary>The lines of one step. Questions inside a choice appear where the choice was made.</summary>
    static IEnumerable<(string Label, string? Value)> Lines(Words<FormWords> words, Step step, Filling filling) =>
        step.Open(filling.Answers).Select(question => (Asked(FormText.Label(words, question, filling)), Value(words, question, filling)));

    /// <summary>"(optional)" is for the person who answers, not for the one who reads.</summary>
    static string Asked(string label) => label.EndsWith(')') && label.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var end ? label[..end] : label;

    static string? Value(Words<FormWords> words, Question question, Filling filling)
    {
        if (question is FilesQuestion) return filling.Files.IsDefaultOrEmpty ? null : string.Join("\n", filling.Files);
        var values = filling.Answers.All(question.Id);
        if (values.IsEmpty) return null;
        return question is ChoiceQuestion choice
            ? string.Join("\n", values.Where(value => choice.Options.Any(option => option.Value == value)).Select(value => FormText.OptionLabel(words, choice, value, filling)))
            : values[0];
    }
}
