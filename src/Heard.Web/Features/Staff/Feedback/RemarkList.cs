using Heard.Domain.Learning;
using Heard.Web.Data;
using Microsoft.AspNetCore.WebUtilities;

namespace Heard.Web.Features.Staff.Feedback;

/// <summary>What the list of feedback is narrowed to: read from an address, of which it takes only what it knows.</summary>
public sealed record RemarkList
{
    const string All = "all";

    /// <summary>Also what was read.</summary>
    public bool IsAll { get; private init; }

    /// <summary>The kind; null: every kind.</summary>
    public FeedbackKind? Kind { get; private init; }

    /// <summary>The list of an address.</summary>
    public static RemarkList Of(string? show, string? kind) => new() { IsAll = show == All, Kind = Array.Find(Enum.GetNames<FeedbackKind>(), name => name == kind) is { } name ? Enum.Parse<FeedbackKind>(name) : null };

    /// <summary>The lists that can be chosen while this one is shown, with their names.</summary>
    public static IEnumerable<(RemarkList List, string Name)> Choices(RemarkList shown) =>
    [
        (new(), "Not read yet"), (new() { IsAll = true }, "Everything"),
        .. Enum.GetValues<FeedbackKind>().Select(kind => (shown with { Kind = kind }, $"{Say(kind)}s{(shown.IsAll ? "" : ", not read yet")}")),
    ];

    /// <summary>The end of its address; empty: what nobody has read.</summary>
    public string Query(string? after = null) => QueryHelpers.AddQueryString("", new Dictionary<string, string?> { ["show"] = IsAll ? All : "", ["kind"] = Kind?.ToString(), ["after"] = after }.Where(part => !string.IsNullOrEmpty(part.Value)));

    /// <summary>The rows that it shows.</summary>
    public IQueryable<FeedbackRow> Of(IQueryable<FeedbackRow> rows)
    {
        if (!IsAll) rows = rows.Where(row => row.ReadAt == null);
        return Kind is { } kind ? rows.Where(row => row.Kind == kind) : rows;
    }

    /// <summary>What colleagues call it.</summary>
    public static string Say(FeedbackKind kind) => $"{kind}";

    /// <summary>The colour of its tag.</summary>
    public static string Colour(FeedbackKind kind) => kind switch { FeedbackKind.Compliment => "green", FeedbackKind.Suggestion => "blue", _ => "grey" };
}
