namespace Heard.GovUk;

/// <summary>
/// One message in each plural form that its language has (Unicode CLDR: English has one and other, Welsh all six).
/// <c>%{count}</c> in a message is replaced by the number in the browser.
/// </summary>
public sealed record PluralTexts
{
    /// <summary>Welsh: 0.</summary>
    public string? Zero { get; init; }

    /// <summary>English and Welsh: 1.</summary>
    public string? One { get; init; }

    /// <summary>Welsh: 2.</summary>
    public string? Two { get; init; }

    /// <summary>Welsh: 3.</summary>
    public string? Few { get; init; }

    /// <summary>Welsh: 6.</summary>
    public string? Many { get; init; }

    /// <summary>Every other number.</summary>
    public string? Other { get; init; }
}

/// <summary>The <c>data-i18n.*</c> attributes from which the components' scripts take their words.</summary>
static class Translations
{
    public static Dictionary<string, AttributeValue> Say(
        this Dictionary<string, AttributeValue> attributes, string key, string? text)
    {
        if (!string.IsNullOrEmpty(text)) attributes[$"data-i18n.{key}"] = text;
        return attributes;
    }

    public static Dictionary<string, AttributeValue> Say(
        this Dictionary<string, AttributeValue> attributes, string key, PluralTexts? texts) => attributes
            .Say($"{key}.zero", texts?.Zero)
            .Say($"{key}.one", texts?.One)
            .Say($"{key}.two", texts?.Two)
            .Say($"{key}.few", texts?.Few)
            .Say($"{key}.many", texts?.Many)
            .Say($"{key}.other", texts?.Other);

    /// <summary>Adds attributes that are not there yet.</summary>
    public static Dictionary<string, AttributeValue> And(
        this Dictionary<string, AttributeValue> attributes, IReadOnlyDictionary<string, AttributeValue>? more)
    {
        foreach (var (name, value) in more ?? new Dictionary<string, AttributeValue>())
            attributes.TryAdd(name, value);
        return attributes;
    }
}
