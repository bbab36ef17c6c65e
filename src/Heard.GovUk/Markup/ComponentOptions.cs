using Microsoft.AspNetCore.Html;

namespace Heard.GovUk;

/// <summary>What every component takes.</summary>
public abstract record ComponentOptions
{
    /// <summary>Classes after the component's own, with spaces between.</summary>
    public string? Classes { get; init; }

    /// <summary>Attributes of the outermost element that have no option of their own.</summary>
    public IReadOnlyDictionary<string, AttributeValue>? Attributes { get; init; }
}

/// <summary>A component that shows one text. <see cref="Html"/> wins over <see cref="Text"/>.</summary>
public abstract record ContentOptions : ComponentOptions
{
    /// <summary>Plain text; encoded when written.</summary>
    public string? Text { get; init; }

    /// <summary>Trusted HTML; written as it stands.</summary>
    public IHtmlContent? Html { get; init; }

    internal bool HasContent => Html is not null || !string.IsNullOrEmpty(Text);
}

/// <summary>A text, or HTML, that is part of a component.</summary>
public sealed record PartOptions : ContentOptions;
