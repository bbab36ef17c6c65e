using System.Collections.Immutable;

namespace Heard.Domain.Intake;

/// <summary>A version of the complaint form: its steps in order, and where a person goes next.</summary>
public sealed record Form(int Version, ImmutableArray<Step> Steps)
{
    /// <summary>The step with this id, if there is one.</summary>
    public Step? Find(string id) => Steps.FirstOrDefault(step => step.Id == id);

    /// <summary>The steps this person meets, in order.</summary>
    public IEnumerable<Step> Path(Filling filling) => Steps.Where(step => step.IsMet(filling));

    /// <summary>The steps that asked this person something, in order: what is read back.</summary>
    /// <param name="filling">The answers.</param>
    /// <param name="version">The version of the form that was answered.</param>
    public ImmutableArray<Step> Asked(Filling filling, int version) => [.. Path(filling).Where(step => !step.Questions.IsEmpty && step.Since <= version)];

    /// <summary>The step after <paramref name="step"/>; null when the answers are ready to be checked.</summary>
    public Step? Next(Step step, Filling filling) => Steps.Skip(Steps.IndexOf(step) + 1).FirstOrDefault(next => next.IsMet(filling));

    /// <summary>The step before <paramref name="step"/>; null at the first.</summary>
    public Step? Previous(Step step, Filling filling) => Steps.Take(Steps.IndexOf(step)).LastOrDefault(previous => previous.IsMet(filling));

    /// <summary>The first step on the way that cannot be left as it is; null when the complaint can be sent.</summary>
    public Step? FirstUnfinished(Filling filling) => Path(filling).FirstOrDefault(step => !step.Problems(filling).IsEmpty);

    /// <summary>
    /// The answers that belong to this complaint: those of steps that are met and choices that are made. What was
    /// answered on a way since left is not sent. The voice stays: it says what was not asked.
    /// </summary>
    public Answers Relevant(Filling filling) =>
        filling.Answers.With(Voices.Key, Voices.Id(filling.Voice)).Only(Path(filling).SelectMany(step => step.Open(filling.Answers)).Select(question => question.Id).Append(Voices.Key));
}
