using System.ComponentModel;
using System.Globalization;
using Heard.Domain.Complaints;
using Heard.Web.Languages;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Api;

/// <summary>The parameters of the list, as they were typed.</summary>
public sealed record ComplaintQuery
{
    /// <summary>A stage, such as <c>received</c>.</summary>
    [FromQuery(Name = "stage")]
    [Description("Only complaints at this stage, such as received.")]
    public string? Stage { get; init; }

    /// <summary>A day, as 2026-12-01.</summary>
    [FromQuery(Name = "due_before")]
    [Description("Only complaints that need something before this day, such as 2026-12-01.")]
    public string? DueBefore { get; init; }

    /// <summary>What is searched for.</summary>
    [FromQuery(Name = "q")]
    [Description("Only complaints with these words in the reference, a name or what was said.")]
    public string? Q { get; init; }

    /// <summary>Where the part before ended.</summary>
    [FromQuery(Name = "after")]
    [Description("From the link in next: where the part before ended.")]
    public string? After { get; init; }

    /// <summary>How many at once.</summary>
    [FromQuery(Name = "limit")]
    [Description("How many at once: 1 to 100, usually 50.")]
    public string? Limit { get; init; }
}

/// <summary>What a list was asked for, and what is wrong with the asking.</summary>
public sealed record AskedFor(Stage? Stage, DateOnly? DueBefore, string? Words, (DateOnly Day, Guid Id)? After, int Limit, IReadOnlyList<FieldError> Errors)
{
    const int Usual = 50, Most = 100;

    /// <summary>Reads the parameters.</summary>
    public static AskedFor Read(ComplaintQuery query, Words<ApiWords> words)
    {
        var errors = new List<FieldError>();
        void Wrong(string parameter, string code) => errors.Add(new FieldError(code, words[$"error.{code}"]) { Parameter = parameter });

        Stage? stage = ApiJson.TryRead<Stage>(query.Stage, out var named) ? named : null;
        if (!string.IsNullOrEmpty(query.Stage) && stage is null) Wrong("stage", "not-offered");
        var dueBefore = Day(query.DueBefore);
        if (!string.IsNullOrEmpty(query.DueBefore) && dueBefore is null) Wrong("due_before", "not-a-day");
        var after = Position(query.After);
        if (!string.IsNullOrEmpty(query.After) && after is null) Wrong("after", "not-from-here");
        var limit = Usual;
        if (!string.IsNullOrEmpty(query.Limit) && !(int.TryParse(query.Limit, NumberStyles.None, CultureInfo.InvariantCulture, out limit) && limit is >= 1 and <= Most)) Wrong("limit", "not-a-limit");
        return new AskedFor(stage, dueBefore, query.Q, after, limit, errors);
    }

    static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    static (DateOnly Day, Guid Id)? Position(string? after) => after?.Split('_') is [var day, var id] && Day(day) is { } date && Guid.TryParse(id, out var guid) ? (date, guid) : null;
}
