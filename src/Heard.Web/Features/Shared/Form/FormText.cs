using Heard.Domain.Intake;
using Heard.Web.Languages;

namespace Heard.Web.Features.Shared.Form;

/// <summary>
/// The words of steps, questions, choices and problems, by their ids. Where a person fills in the form for somebody else, a word with
/// <c>.for-them</c> goes first, and in a short voice one with its name, such as <c>.easy-read</c>.
/// </summary>
public static class FormText
{
    /// <summary>The heading of a step.</summary>
    public static string StepTitle(Words<FormWords> words, Step step, Filling filling) => Get(words, $"step.{step.Id}.title", filling);

    /// <summary>The label of a question: its own, or the heading of the step that it fills alone.</summary>
    public static string Label(Words<FormWords> words, Question question, Filling filling) =>
        Find(words, $"question.{question.Id}.label", filling) ?? Get(words, $"step.{question.Id}.title", filling);

    /// <summary>The words of a choice.</summary>
    public static string OptionLabel(Words<FormWords> words, ChoiceQuestion question, string value, Filling filling) => Get(words, $"question.{question.Id}.{value}", filling);

    /// <summary>What is wrong: in the question's own words where it has them.</summary>
    public static string Say(Words<FormWords> words, Problem problem, Question question, Filling filling) =>
        Find(words, $"problem.{problem.Question}.{problem.Kind}", filling)
        ?? words[$"problem.{problem.Kind}", Label(words, question, filling), problem.Limit];

    /// <summary>The text under a key, as it is for this person; null: none.</summary>
    public static string? Find(Words<FormWords> words, string key, Filling filling) =>
        Keys(key, filling).Select(name => words.Find(name)).FirstOrDefault(text => text is not null);

    static string Get(Words<FormWords> words, string key, Filling filling) => Find(words, key, filling) ?? words[key];

    /// <summary>From the nearest to the farthest: for whom it is matters more than the voice.</summary>
    static IEnumerable<string> Keys(string key, Filling filling)
    {
        var voice = Voices.Id(filling.Voice) is { } id ? "." + id : "";
        if (filling.ForSomeoneElse && voice.Length > 0) yield return $"{key}.for-them{voice}";
        if (filling.ForSomeoneElse) yield return key + ".for-them";
        if (voice.Length > 0) yield return key + voice;
        yield return key;
    }
}

/// <summary>The home of the words of the form.</summary>
public sealed class FormWords;
