using Microsoft.AspNetCore.Html;

namespace Heard.GovUk;

/// <summary>Options of a date input: day, month and year, or other fields in <see cref="Items"/>.</summary>
public sealed record DateInputOptions : FieldsetGroupOptions
{
    /// <summary>Id of the block, and start of the fields' ids.</summary>
    public string? Id { get; init; }

    /// <summary>Start of the fields' names, before a hyphen.</summary>
    public string? NamePrefix { get; init; }

    /// <summary>The fields in place of day, month and year.</summary>
    public IReadOnlyList<DatePartOptions>? Items { get; init; }

    /// <summary>The day.</summary>
    public DatePartOptions? Day { get; init; }

    /// <summary>The month.</summary>
    public DatePartOptions? Month { get; init; }

    /// <summary>The year.</summary>
    public DatePartOptions? Year { get; init; }

    /// <summary>What is in the fields already, by their whole names.</summary>
    public IReadOnlyDictionary<string, string>? Values { get; init; }
}

/// <summary>Options of one field of a date.</summary>
public sealed record DatePartOptions : ComponentOptions
{
    /// <summary>Whether this part of the date is not asked; the macro says false in place of options.</summary>
    public bool LeftOut { get; init; }

    /// <summary>Id; made from the date's unless given.</summary>
    public string? Id { get; init; }

    /// <summary>Name after the prefix: day, month, year or another.</summary>
    public string? Name { get; init; }

    /// <summary>What the field is called; its name unless given.</summary>
    public string? Label { get; init; }

    /// <summary>What is in the field already.</summary>
    public string? Value { get; init; }

    /// <summary>Whether this field is wrong; where no field says so, an error of the date is one of every field.</summary>
    public bool? Error { get; init; }

    /// <summary>What the answer is about, in the words of the HTML standard: bday-day, …</summary>
    public string? Autocomplete { get; init; }

    /// <summary>Which keyboard a phone shows; numeric unless given.</summary>
    public string? Inputmode { get; init; }

    /// <summary>Regular expression that the answer matches.</summary>
    public string? Pattern { get; init; }

    internal bool IsWrong => Error == true || Classes?.Contains(DateInput.ErrorClass, StringComparison.Ordinal) == true;
}

/// <summary>A date that people know by heart or from a document.</summary>
public static class DateInput
{
    internal const string ErrorClass = "govuk-input--error";

    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(DateInputOptions options)
    {
        var notes = new FieldNotes(options.Id, options.Fieldset?.DescribedBy, options.Hint, options.ErrorMessage);
        var parts = Parts(options);
        var anyIsWrong = parts.Exists(part => part.IsWrong);
        var fields = FieldsetGroup.Fields("govuk-date-input", options, parts.Select(part => Field(options, part, anyIsWrong)));
        return FieldsetGroup.Around(options, notes, fields.Attribute("id", options.Id), role: "group");
    }

    static List<DatePartOptions> Parts(DateInputOptions options)
    {
        DatePartOptions[] usual = [Usual(options, "day", options.Day), Usual(options, "month", options.Month), Usual(options, "year", options.Year)];
        var parts = options.Items is { Count: > 0 } items ? items.Select(item => Completed(item, usual)) : usual;
        return [.. parts.Where(part => !part.LeftOut)];
    }

    static DatePartOptions Usual(DateInputOptions options, string name, DatePartOptions? part) => part is null
        ? new() { Name = name, Value = options.Values?.GetValueOrDefault(name) }
        : part with { Name = part.Name ?? name };

    // A field that is listed as day, month or year takes its value from there.
    static DatePartOptions Completed(DatePartOptions item, DatePartOptions[] usual) => item with
    {
        Value = item.Value ?? Array.Find(usual, part => part.Name == item.Name)?.Value,
    };

    static Element Field(DateInputOptions options, DatePartOptions part, bool anyIsWrong)
    {
        var name = string.IsNullOrEmpty(options.NamePrefix) ? part.Name! : $"{options.NamePrefix}-{part.Name}";
        var isWrong = part.IsWrong || (part.Error != false && options.ErrorMessage is not null && !anyIsWrong);
        var width = part.Name == (options.Year?.Name ?? "year") || part.Name == "year" ? 4 : 2;
        return new Element("div").Class("govuk-date-input__item").Add(Input.Render(new()
        {
            Label = new() { Text = string.IsNullOrEmpty(part.Label) ? Capitalised(part.Name) : part.Label, Classes = "govuk-date-input__label" },
            Id = string.IsNullOrEmpty(part.Id) ? $"{options.Id}-{part.Name}" : part.Id,
            Name = name,
            Value = part.Value ?? options.Values?.GetValueOrDefault(name),
            Inputmode = string.IsNullOrEmpty(part.Inputmode) ? "numeric" : part.Inputmode,
            Autocomplete = part.Autocomplete,
            Pattern = part.Pattern,
            Classes = Tokens.Join(
                "govuk-date-input__input",
                isWrong && part.Classes?.Contains(ErrorClass, StringComparison.Ordinal) != true ? ErrorClass : null,
                part.Classes?.Contains("govuk-input--width-", StringComparison.Ordinal) == true ? null : $"govuk-input--width-{width}",
                part.Classes),
            Attributes = part.Attributes,
        }));
    }

    static string? Capitalised(string? name) => string.IsNullOrEmpty(name)
        ? name
        : $"{char.ToUpperInvariant(name[0])}{name[1..].ToLowerInvariant()}";
}
