using System.Collections.Immutable;
using Heard.Domain;
using Heard.Domain.Support;

namespace Heard.Bench.Running;

/// <summary>Directories of help of any size: as mixed as real ones, and the same at every start.</summary>
static class Directories
{
    static readonly string[] Doing = ["advice about money and benefits", "somebody who goes along to meetings", "help with letters and forms", "advice about homes and rent", "a listening ear at night", "legal advice about the family"];
    static readonly string[] Places = ["Wharfside", "Upper Lock", "Aberllwyn", "Saltmarsh", "Hazel Hill", "Netherby", "Quay Street", "Fenwick Green"];

    /// <summary>So many sources.</summary>
    public static ImmutableArray<HelpSource> Of(int many) => [.. Enumerable.Range(0, many).Select(One)];

    static HelpSource One(int number) => new(
        $"source-{number}", new($"{Pick(Places, number)} Support Number{number:D5}", $"Cymorth {Pick(Places, number)} Number{number:D5}"), new($"For people in and around {Pick(Places, number)}: {Pick(Doing, number / 3)}.", ""),
        "01632 960001", "", $"help{number}@example.org", $"https://source-{number}.example.org", Independent: true, new DateOnly(2026, 11, 1))
    {
        Kind = Enum.GetValues<SourceKind>()[number % 5],
        Does = [Enum.GetValues<HelpNeed>()[number % 6], Enum.GetValues<HelpNeed>()[(number + 2) % 6]],
        For = number % 3 == 0 ? [] : [Enum.GetValues<HelpGroup>()[number % 14]],
        Nations = number % 4 == 0 ? [] : [Enum.GetValues<HomeNation>()[number % 4]],
        Place = number % 2 == 0 ? new("") : new(Pick(Places, number)),
        Languages = number % 5 == 0 ? ["pl", "cy"] : [],
        IsFree = number % 7 != 0,
    };

    static string Pick(string[] from, int number) => from[number % from.Length];
}
