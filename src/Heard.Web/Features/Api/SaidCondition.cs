using System.Collections.Immutable;
using Heard.Domain.Intake;

namespace Heard.Web.Features.Api;

/// <summary>A choice that was made.</summary>
public sealed record Chosen(ChoiceQuestion Question, string Value);

/// <summary>A condition of the form as choices: it holds when all of <paramref name="When"/> are made and none of <paramref name="Unless"/>.</summary>
public sealed record SaidCondition(ImmutableArray<Chosen> When, ImmutableArray<Chosen> Unless)
{
    /// <summary>Both hold.</summary>
    public SaidCondition And(SaidCondition other) => new(When.AddRange(other.When), Unless.AddRange(other.Unless));

    /// <summary>It holds whatever else is answered.</summary>
    public bool IsAlways => When.IsEmpty && Unless.IsEmpty;
}

/// <summary>
/// Conditions of the form are code. Here they are asked with every choice alone and every two together, and said as
/// the choices that make them true. A condition that only a text makes true (how long ago "spring" was) cannot be said.
/// </summary>
public sealed class SayingConditions(Form form)
{
    static readonly DateOnly AnyDay = new(2026, 1, 1);

    readonly ImmutableArray<Chosen> _all = [.. form.Steps.SelectMany(step => step.AllQuestions).OfType<ChoiceQuestion>()
        .SelectMany(question => question.Options.Select(option => new Chosen(question, option.Value)))];

    readonly Dictionary<Condition, ImmutableArray<SaidCondition>> _said = [];

    /// <summary>The ways in which <paramref name="condition"/> holds, each the smallest of its kind. Empty: it never does, or cannot be said.</summary>
    public ImmutableArray<SaidCondition> Say(Condition condition)
    {
        if (!_said.TryGetValue(condition, out var said)) _said[condition] = said = Ask(condition);
        return said;
    }

    ImmutableArray<SaidCondition> Ask(Condition condition)
    {
        if (Holds(condition, [])) return [Blocked(condition, [])];
        var alone = _all.Where(one => Holds(condition, [one])).ToImmutableArray();
        var pairs = from first in _all.Except(alone).Index()
                    from second in _all.Except(alone).Skip(first.Index + 1)
                    where CanBoth(first.Item, second) && Holds(condition, [first.Item, second])
                    select (ImmutableArray<Chosen>)[first.Item, second];
        return [.. alone.Select(one => (ImmutableArray<Chosen>)[one]).Concat(pairs).Select(when => Blocked(condition, when))];
    }

    SaidCondition Blocked(Condition condition, ImmutableArray<Chosen> when) =>
        new(when, [.. _all.Where(one => when.All(made => CanBoth(made, one)) && !Holds(condition, [.. when, one]))]);

    static bool CanBoth(Chosen one, Chosen other) => one.Question.Many || one.Question.Id != other.Question.Id;

    static bool Holds(Condition condition, IEnumerable<Chosen> choices) => condition(new Filling(
        choices.GroupBy(one => one.Question.Id).Aggregate(Answers.None, (answers, made) => answers.With(made.Key, made.Select(one => one.Value))), AnyDay));
}
