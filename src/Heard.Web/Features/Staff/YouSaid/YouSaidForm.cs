using System.Collections.Immutable;
using System.Globalization;
using Heard.Domain.Intake;
using Heard.Domain.Learning;
using Heard.Domain.Organisations;

namespace Heard.Web.Features.Staff.YouSaid;

/// <summary>What people said and what was done, as it is typed.</summary>
public sealed record YouSaidForm
{
    const int LongestTheme = 80, LongestWords = 600, MostPeople = 1_000_000;

    /// <summary>How far it is, with its words.</summary>
    public static readonly ImmutableArray<(Doing Doing, string Say)> Doings =
        [(Domain.Learning.Doing.Listening, "We are listening"), (Domain.Learning.Doing.Planned, "We plan to"), (Domain.Learning.Doing.Done, "We have"), (Domain.Learning.Doing.Cannot, "We cannot, and say why")];

    /// <summary>The theme, in English.</summary>
    public string? Theme { get; init => field = Typed.Clean(value); }

    /// <summary>The theme, in Welsh.</summary>
    public string? ThemeCy { get; init => field = Typed.Clean(value); }

    /// <summary>The id of a topic; empty: none.</summary>
    public string? Topic { get; init; }

    /// <summary>What was said, in English.</summary>
    public string? Said { get; init => field = Typed.Clean(value); }

    /// <summary>What was said, in Welsh.</summary>
    public string? SaidCy { get; init => field = Typed.Clean(value); }

    /// <summary>By how many; empty: it is not said.</summary>
    public string? People { get; init => field = Typed.Clean(value); }

    /// <summary>How far it is.</summary>
    public Doing? Doing { get; init; }

    /// <summary>What was done, in English.</summary>
    public string? Did { get; init => field = Typed.Clean(value); }

    /// <summary>What was done, in Welsh.</summary>
    public string? DidCy { get; init => field = Typed.Clean(value); }

    /// <summary>A page that shows it.</summary>
    public string? Evidence { get; init => field = Typed.Clean(value); }

    /// <summary>The reference of the complaint that it begins with.</summary>
    public string? From { get; init; }

    /// <summary>That reference, where it is one.</summary>
    internal string Reference => ComplaintReference.TryParse(From, out var reference) ? reference.ToString() : "";

    /// <summary>An entry as it stands in the fields.</summary>
    public static YouSaidForm Of(Domain.Learning.YouSaid entry)
    {
        var text = (entry.Draft ?? entry.Public)!;
        return new()
        {
            Theme = text.Theme.En,
            ThemeCy = text.Theme.Cy,
            Topic = text.Topic,
            Said = text.Said.En,
            SaidCy = text.Said.Cy,
            People = text.People > 0 ? text.People.ToString(CultureInfo.InvariantCulture) : "",
            Doing = text.Doing,
            Did = text.Did.En,
            DidCy = text.Did.Cy,
            Evidence = text.Evidence,
            From = entry.From,
        };
    }

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems(Organisation body)
    {
        foreach (var problem in Typed.Problems("Theme", Theme, "the theme", LongestTheme, true).Concat(Typed.Problems("ThemeCy", ThemeCy, "the theme in Welsh", LongestTheme, false))) yield return problem;
        if (!string.IsNullOrEmpty(Topic) && !body.Topics.Any(topic => topic.Id == Topic)) yield return ("Topic", "Select what it is about from the list");
        foreach (var problem in Typed.Problems("Said", Said, "what people said", LongestWords, true).Concat(Typed.Problems("SaidCy", SaidCy, "what people said, in Welsh", LongestWords, false))) yield return problem;
        if (!string.IsNullOrEmpty(People) && Number is null) yield return ("People", "Enter a number, or leave it empty");
        if (Doing is not { } doing || !Enum.IsDefined(doing)) yield return ("Doing", "Select how far we are");
        foreach (var problem in Typed.Problems("Did", Did, "what we did, will do, or why we cannot", LongestWords, true).Concat(Typed.Problems("DidCy", DidCy, "the same in Welsh", LongestWords, false))) yield return problem;
        if (Evidence?.Length > 0 && !Typed.IsPage(Evidence)) yield return ("Evidence", "Enter an address that begins with https://, or leave it empty");
    }

    /// <summary>The text.</summary>
    public YouSaidText Text() => new(new(Theme ?? "", ThemeCy ?? ""), Topic ?? "", new(Said ?? "", SaidCy ?? ""), Number ?? 0, Doing!.Value, new(Did ?? "", DidCy ?? ""), Evidence ?? "");

    int? Number => int.TryParse(People, NumberStyles.None, CultureInfo.InvariantCulture, out var people) && people is > 0 and <= MostPeople ? people : null;
}
