using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>
/// <c>&lt;govuk-date-input id name-prefix legend hint error day month year wrong="day month" /&gt;</c>;
/// the form sends prefix-day, prefix-month and prefix-year.
/// </summary>
[HtmlTargetElement("govuk-date-input")]
public sealed class DateInputTagHelper : FieldsetGroupTagHelper<DateInputOptions>
{
    /// <summary>Id of the block, and start of the fields' ids; the prefix of the names unless given.</summary>
    public string? Id { get; set; }

    /// <inheritdoc cref="DateInputOptions.NamePrefix"/>
    public string? NamePrefix { get; set; }

    /// <summary>What is in the field of the day already.</summary>
    public string? Day { get; set; }

    /// <summary>What is in the field of the month already.</summary>
    public string? Month { get; set; }

    /// <summary>What is in the field of the year already.</summary>
    public string? Year { get; set; }

    /// <summary>What the day is called; "Day" unless given.</summary>
    public string? DayLabel { get; set; }

    /// <summary>What the month is called; "Month" unless given.</summary>
    public string? MonthLabel { get; set; }

    /// <summary>What the year is called; "Year" unless given.</summary>
    public string? YearLabel { get; set; }

    /// <summary>Which fields the error is about: day, month, year, with spaces between; all of them unless given.</summary>
    public string? Wrong { get; set; }

    private protected override DateInputOptions Read(DateInputOptions options, Written written) => base.Read(options, written) with
    {
        Id = Id ?? options.Id ?? NamePrefix,
        NamePrefix = NamePrefix ?? options.NamePrefix,
        Day = Part("day", options, options.Day, Day, DayLabel),
        Month = Part("month", options, options.Month, Month, MonthLabel),
        Year = Part("year", options, options.Year, Year, YearLabel),
    };

    DatePartOptions? Part(string name, DateInputOptions options, DatePartOptions? part, string? value, string? label)
    {
        if (value is null && label is null && Wrong is null) return part;
        var other = part ?? new();
        return other with
        {
            Value = value ?? other.Value ?? options.Values?.GetValueOrDefault(name),
            Label = label ?? other.Label,
            Error = Wrong is null ? other.Error : Wrong.Split(' ').Contains(name),
        };
    }

    private protected override IHtmlContent Render(DateInputOptions options) => DateInput.Render(options);
}
