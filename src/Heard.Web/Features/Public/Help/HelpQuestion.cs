using System.Collections.Immutable;
using Heard.Domain.Support;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Help;

/// <summary>What somebody who looks for help says, as it stands in the address: of a postcode only the regions that it may lie in.</summary>
public sealed record HelpQuestion
{
    const int Longest = 100;

    /// <summary>What would help.</summary>
    [BindProperty(Name = "need")]
    public string? Need { get; init; }

    /// <summary>Whom it is for.</summary>
    [BindProperty(Name = "for")]
    public string? For { get; init; }

    /// <summary>The regions in which they may live.</summary>
    [BindProperty(Name = "area")]
    public List<string> Area { get; init; } = [];

    /// <summary>In their own words.</summary>
    [BindProperty(Name = "words")]
    public string? Words { get; init; }

    /// <summary><c>true</c>: only who is open now.</summary>
    [BindProperty(Name = "open")]
    public string? Open { get; init; }

    /// <summary>What they say; what is none of the choices is not said.</summary>
    public Wanted Wanted => new(Choice<HelpNeed>(Need), Choice<HelpGroup>(For), [.. Area.Select(Choice<Region>).OfType<Region>().Distinct().Order()], Cut((Words ?? "").Trim()), Open == "true");

    /// <summary>The same as a query, with its question mark; empty: nothing is said.</summary>
    public static string Query(Wanted wanted, int page = 1)
    {
        var query = new QueryBuilder();
        if (wanted.Need is { } need) query.Add("need", need.ToString());
        if (wanted.Group is { } group) query.Add("for", group.ToString());
        foreach (var region in wanted.Where) query.Add("area", region.ToString());
        if (wanted.Words.Length > 0) query.Add("words", wanted.Words);
        if (wanted.OpenNow) query.Add("open", "true");
        if (page > 1) query.Add("page", page.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return query.ToString();
    }

    /// <summary>The fields that carry it on in another form.</summary>
    public static IEnumerable<(string Name, string Value)> Fields(Wanted wanted) =>
        Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(Query(wanted)).SelectMany(pair => pair.Value.Select(value => (pair.Key, value ?? "")));

    static TChoice? Choice<TChoice>(string? text)
        where TChoice : struct, Enum => Array.IndexOf(Enum.GetNames<TChoice>(), text) is >= 0 and var index ? Enum.GetValues<TChoice>()[index] : null;

    /// <summary>Never through the middle of a character.</summary>
    static string Cut(string words) => words.Length <= Longest ? words : words[..(char.IsHighSurrogate(words[Longest - 1]) ? Longest - 1 : Longest)];
}
