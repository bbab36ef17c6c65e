using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Heard.Domain.Support;

/// <summary>
/// From a postcode, or the first part of it, to the regions in which it may lie, with nothing asked of anybody else. A postcode
/// area is no boundary: where one lies in more than one region, all of them are meant, and sources of all of them fit.
/// </summary>
public static partial class Postcode
{
    static readonly Dictionary<string, Area> Areas = PostcodeAreas.Table.Split('\n').Select(Read).ToDictionary(area => area.Letters);

    /// <summary>The letters that postcodes begin with, of those in the United Kingdom.</summary>
    public static IReadOnlyCollection<string> Letters => Areas.Keys;

    /// <summary>The regions in which a postcode may lie, in the order of the regions; null: it is no postcode of the United Kingdom.</summary>
    /// <param name="typed">As somebody writes it: capitals, spaces, full stops and dashes do not count.</param>
    public static ImmutableArray<Region>? Find(string typed)
    {
        var plain = Between().Replace(typed, "").ToUpperInvariant();
        if (Written().Match(plain) is not { Success: true } match || !Areas.TryGetValue(match.Groups["area"].Value, out var area)) return null;
        var district = int.Parse(match.Groups["district"].ValueSpan, CultureInfo.InvariantCulture);
        return area.Parts.FirstOrDefault(part => part.First <= district && district <= part.Last)?.Regions ?? area.Regions;
    }

    /// <summary>A line of the table: <c>CH NorthWest Wales | 1-3 NorthWest | 5-8 Wales</c>.</summary>
    static Area Read(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        var all = parts[0].Split(' ');
        return new(all[0], Named(all[1..]), [.. parts[1..].Select(part => part.Split(' ')).Select(part => part[0].Split('-') is var districts
            ? new Part(Number(districts[0]), Number(districts[^1]), Named(part[1..])) : throw new FormatException(line))]);
    }

    static ImmutableArray<Region> Named(string[] names) => [.. names.Select(Enum.Parse<Region>).Order()];

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[\s.\-]+")]
    private static partial Regex Between();

    [GeneratedRegex("^(?<area>[A-Z]{1,2})(?:(?<district>[0-9]{1,2})|(?<district>[0-9])[A-Z])(?:[0-9][ABD-HJLNP-UW-Z]{2})?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Written();

    sealed record Area(string Letters, ImmutableArray<Region> Regions, ImmutableArray<Part> Parts);

    sealed record Part(int First, int Last, ImmutableArray<Region> Regions);
}
