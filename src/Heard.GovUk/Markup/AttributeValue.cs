namespace Heard.GovUk;

/// <summary>
/// The value of one HTML attribute in an options record. A plain text is always written, even when empty;
/// the optional forms can leave the attribute out or write its name alone.
/// </summary>
public readonly record struct AttributeValue
{
    /// <summary>The unencoded text; null where the name stands alone or is left out, or for an empty value.</summary>
    public string? Text { get; private init; }

    internal bool NameAlone { get; private init; }

    internal bool LeftOut { get; private init; }

    /// <summary>Always written: <c>name="text"</c>, and <c>name=""</c> for null.</summary>
    public static AttributeValue Of(string? text) => new() { Text = text };

    /// <summary>Written unless null.</summary>
    public static AttributeValue Optional(string? text) => new() { Text = text, LeftOut = text is null };

    /// <summary>A boolean attribute: its name alone, or nothing.</summary>
    public static AttributeValue Flag(bool on) => new() { NameAlone = on, LeftOut = !on };

    /// <summary>Same as <see cref="Of"/>.</summary>
    public static implicit operator AttributeValue(string? text) => Of(text);
}
