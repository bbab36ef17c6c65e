using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Heard.Web.Features.Staff;

/// <summary>A day as it is typed into the three fields of a date input, whose names begin with the name of the property.</summary>
/// <param name="Day">The day of the month.</param>
/// <param name="Month">The month, in figures.</param>
/// <param name="Year">The year.</param>
[ModelBinder<TypedDayBinder>]
public sealed record TypedDay(string? Day, string? Month, string? Year)
{
    /// <summary>Nothing was typed.</summary>
    public static readonly TypedDay None = new(null, null, null);

    /// <summary>The day; null: there is no such day.</summary>
    public DateOnly? Date =>
        DateOnly.TryParseExact($"{Year?.Trim()}-{Month?.Trim()}-{Day?.Trim()}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>Whether anything was typed.</summary>
    public bool IsAny => new[] { Day, Month, Year }.Any(part => !string.IsNullOrWhiteSpace(part));

    /// <summary>A day as it stands in the fields; empty ones for none.</summary>
    public static TypedDay Of(DateOnly? date) => date is { } day ? new(Figure(day.Day), Figure(day.Month), Figure(day.Year)) : None;

    static string Figure(int part) => part.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Reads the three fields.</summary>
sealed class TypedDayBinder : IModelBinder
{
    /// <inheritdoc/>
    public Task BindModelAsync(ModelBindingContext context)
    {
        context.Result = ModelBindingResult.Success(new TypedDay(Part("day"), Part("month"), Part("year")));
        return Task.CompletedTask;

        string? Part(string name) => context.ValueProvider.GetValue($"{context.ModelName}-{name}").FirstValue;
    }
}
