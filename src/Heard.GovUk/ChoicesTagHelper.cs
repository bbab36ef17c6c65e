using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>The attributes that radios and checkboxes have in a page.</summary>
public abstract class ChoicesTagHelper<TOptions> : FieldsetGroupTagHelper<TOptions>
    where TOptions : ChoicesOptions, new()
{
    /// <inheritdoc cref="ChoicesOptions.Name"/>
    public string? Name { get; set; }

    /// <summary>Id of the first choice; the others' start with it. The name unless given.</summary>
    public string? Id { get; set; }

    /// <summary>Whether the controls are small.</summary>
    public bool Small { get; set; }

    private protected override TOptions Read(TOptions options, Written written) => (TOptions)(base.Read(options, written) with
    {
        Name = Name ?? options.Name,
        IdPrefix = Id ?? options.IdPrefix,
    });
}

/// <summary>The attributes that one radio and one checkbox have in a page; what stands between the tags is asked further.</summary>
public abstract class ChoiceTagHelper<TOptions> : PartTagHelper<TOptions>
    where TOptions : ChoiceOptions, new()
{
    /// <inheritdoc cref="ChoiceOptions.Id"/>
    public string? Id { get; set; }

    /// <inheritdoc cref="ChoiceOptions.Value"/>
    public string? Value { get; set; }

    /// <summary>The words of the choice.</summary>
    public string? Label { get; set; }

    /// <summary>Help under this choice; none when empty.</summary>
    public string? Hint { get; set; }

    /// <summary>Whether it is chosen already; where false, the group's value or values decide.</summary>
    public bool Checked { get; set; }

    /// <inheritdoc cref="ChoiceOptions.Disabled"/>
    public bool Disabled { get; set; }

    private protected override TOptions Read(Written written) => (TOptions)(new TOptions() with
    {
        Id = Id,
        Value = Value,
        Text = Label,
        Hint = HintOptions.Of(Hint, null),
        Checked = Checked ? true : null,
        Disabled = Disabled,
        Conditional = written.Content is null ? null : new() { Html = written.Content },
        Label = written.Classes is null ? null : new() { Classes = written.Classes },
        Attributes = written.Over(null),
    });
}
