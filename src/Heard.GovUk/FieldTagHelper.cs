namespace Heard.GovUk;

/// <summary>The attributes that every single field has in a page.</summary>
public abstract class FieldTagHelper<TOptions> : ComponentTagHelper<TOptions>
    where TOptions : FieldOptions, new()
{
    /// <inheritdoc cref="FieldOptions.Name"/>
    public string? Name { get; set; }

    /// <inheritdoc cref="FieldOptions.Id"/>
    public string? Id { get; set; }

    /// <summary>What the field is called.</summary>
    public string? Label { get; set; }

    /// <summary>s, m, l or xl.</summary>
    public string? LabelSize { get; set; }

    /// <inheritdoc cref="LabelOptions.IsPageHeading"/>
    public bool LabelIsHeading { get; set; }

    /// <summary>Whether only screen readers have the label, because a heading before it says the same.</summary>
    public bool LabelHidden { get; set; }

    /// <summary>Help under the label; none when empty.</summary>
    public string? Hint { get; set; }

    /// <summary>What is wrong with the answer; nothing when empty.</summary>
    public string? Error { get; set; }

    /// <inheritdoc cref="ErrorMessageOptions.VisuallyHiddenText"/>
    public string? ErrorPrefix { get; set; }

    private protected override TOptions Read(TOptions options, Written written) => (TOptions)(options with
    {
        Name = Name ?? options.Name,
        Id = Id ?? options.Id,
        Label = LabelOptions.Of(Label, LabelSize, LabelIsHeading, LabelHidden, options.Label),
        Hint = HintOptions.Of(Hint, options.Hint),
        ErrorMessage = ErrorMessageOptions.Of(Error, ErrorPrefix, options.ErrorMessage),
    });
}
