using System.Collections.Immutable;

namespace Heard.Domain.Intake;

/// <summary>
/// What a person has answered so far: question id → one or more values, as typed (outer spaces cut, empty ones left out).
/// Never changed in place.
/// </summary>
public sealed class Answers : IEquatable<Answers>
{
    /// <summary>Nothing answered yet.</summary>
    public static readonly Answers None = new(ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.WithComparers(StringComparer.Ordinal));

    readonly ImmutableSortedDictionary<string, ImmutableArray<string>> _values;

    Answers(ImmutableSortedDictionary<string, ImmutableArray<string>> values) => _values = values;

    /// <summary>Every answered question with its values, in the order of the ids.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<string>> Values => _values;

    /// <summary>The first value, or an empty text when the question has not been answered.</summary>
    public string this[string question] => _values.TryGetValue(question, out var values) ? values[0] : "";

    /// <summary>Every value; empty when the question has not been answered.</summary>
    public ImmutableArray<string> All(string question) => _values.TryGetValue(question, out var values) ? values : [];

    /// <summary>Whether <paramref name="value"/> is among the values of <paramref name="question"/>.</summary>
    public bool Has(string question, string value) => All(question).Contains(value, StringComparer.Ordinal);

    /// <summary>Whether anything was answered to <paramref name="question"/>.</summary>
    public bool Has(string question) => _values.ContainsKey(question);

    /// <summary>These answers with <paramref name="question"/> answered anew; without values the answer is taken out.</summary>
    public Answers With(string question, params IEnumerable<string?> values)
    {
        var kept = values.Select(value => (value ?? "").Trim()).Where(value => value.Length > 0).ToImmutableArray();
        return new Answers(kept.IsEmpty ? _values.Remove(question) : _values.SetItem(question, kept));
    }

    /// <summary>Only the answers to <paramref name="questions"/>.</summary>
    public Answers Only(IEnumerable<string> questions)
    {
        var wanted = questions.ToHashSet(StringComparer.Ordinal);
        return new Answers(_values.RemoveRange(_values.Keys.Where(key => !wanted.Contains(key))));
    }

    /// <inheritdoc/>
    public bool Equals(Answers? other) =>
        other is not null && _values.Count == other._values.Count
        && _values.All(pair => other._values.TryGetValue(pair.Key, out var values) && values.SequenceEqual(pair.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Answers);

    /// <inheritdoc/>
    public override int GetHashCode() => _values.Count;
}
