using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Heard.Domain.Organisations;

/// <summary>The facts of a body that stand in its words, in square brackets, each from its one place.</summary>
public static partial class BodyFacts
{
    /// <summary>The places that are filled in everywhere: what is promised as "20 working days".</summary>
    public static readonly ImmutableArray<string> Places = ["acknowledge-within", "resolve-within", "answer-within", "email", "address"];

    /// <summary>Words with the facts in their places. A place that is none of them stays as it is.</summary>
    public static string Fill(this Organisation body, string words, Language language) => Place().Replace(words, place => place.Groups[1].Value switch
    {
        "acknowledge-within" => Days(body.Promises.AcknowledgeWithin, language),
        "resolve-within" => Days(body.Promises.ResolveWithin, language),
        "answer-within" => Days(body.Promises.AnswerWithin, language),
        "email" => body.Email,
        "address" => string.Join(", ", body.PostalAddress),
        _ => place.Value,
    });

    /// <summary>Words in a language, with the facts in their places.</summary>
    public static string Say(this Organisation body, Bilingual words, Language language) => body.Fill(words.In(language), language);

    /// <summary>Places that nothing is filled into. What a link is called is none.</summary>
    public static IEnumerable<string> Unknown(string words) => Place().Matches(words).Select(place => place.Groups[1].Value).Except(Places);

    /// <summary>"20 working days", whole in both languages.</summary>
    public static string Days(int days, Language language) => string.Create(CultureInfo.InvariantCulture, $"{days} {(language, days) switch
    {
        (Language.Welsh, 2) => "ddiwrnod gwaith",
        (Language.Welsh, _) => "diwrnod gwaith",
        (_, 1) => "working day",
        _ => "working days",
    }}");

    [GeneratedRegex(@"\[([a-z-]+)\](?!\()")]
    private static partial Regex Place();
}
