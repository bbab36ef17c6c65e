using System.Globalization;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Features.Shared.Opening;
using Heard.Web.Http;
using Heard.Web.Languages;
using Heard.Web.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Settings.Ways;

/// <summary>A closure of ways, or something that people are told, for a time: also from this minute on.</summary>
public sealed class NoticeModel(BodyDesk desk, CurrentBody current) : SettingPage(desk, current)
{
    const string New = "new-";

    /// <summary>What was typed.</summary>
    [BindProperty]
    public NoticeForm Form { get; set; } = new();

    /// <inheritdoc/>
    public override BodyPart Part => BodyPart.Notices;

    /// <inheritdoc/>
    public override bool HasDay => false;

    /// <summary>The notice; null: it is a new one.</summary>
    public Notice? Known { get; private set; }

    /// <summary>What it does.</summary>
    public NoticeKind Kind { get; private set; }

    public async Task<IActionResult> OnGetAsync(string notice)
    {
        if (!await Find(notice)) return NotFound();
        if (Known is { } known) Form = NoticeForm.Of(known);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string notice) =>
        await Find(notice) ? await Save(Form.IsGone && Known is not null ? [] : Form.Problems([.. Body.Ways.Select(way => way.Id)]), Value, Home + "/ways") : NotFound();

    async Task<bool> Find(string notice)
    {
        await Open();
        if (notice.StartsWith(New, StringComparison.Ordinal) && Enum.TryParse<NoticeKind>(notice[New.Length..], ignoreCase: true, out var kind) && Enum.IsDefined(kind))
        {
            Kind = kind;
            return true;
        }

        Known = int.TryParse(notice, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? Now.Body.Notices.FirstOrDefault(known => known.Id == id) : null;
        Kind = Known?.Kind ?? default;
        return Known is not null;
    }

    string Value()
    {
        var others = Now.Body.Notices.RemoveAll(notice => notice.Id == Known?.Id);
        return BodyDesk.Json(Form.IsGone ? others : others.Add(Form.Notice(Known?.Id ?? 1 + Now.Body.Notices.Select(notice => notice.Id).DefaultIfEmpty().Max(), Kind)));
    }
}

/// <summary>A notice as it is typed.</summary>
public sealed record NoticeForm
{
    const int Longest = 300;

    /// <summary>The ids of the ways.</summary>
    public List<string> Ways { get; init; } = [];

    /// <summary>The first day.</summary>
    public TypedDay First { get; init; } = TypedDay.None;

    /// <summary>The time of it.</summary>
    public string? FirstTime { get; init => field = Typed.Clean(value); }

    /// <summary>The last day.</summary>
    public TypedDay Last { get; init; } = TypedDay.None;

    /// <summary>The time of it.</summary>
    public string? LastTime { get; init => field = Typed.Clean(value); }

    /// <summary>Why, or what people are told.</summary>
    public string? En { get; init => field = Typed.Clean(value); }

    /// <summary>The same in Welsh.</summary>
    public string? Cy { get; init => field = Typed.Clean(value); }

    /// <summary>It is taken away.</summary>
    public bool IsGone { get; init; }

    /// <summary>A notice as it stands in the fields.</summary>
    public static NoticeForm Of(Notice notice) => new()
    {
        Ways = [.. notice.Ways],
        En = notice.Words.En,
        Cy = notice.Words.Cy,
        First = TypedDay.Of(DateOnly.FromDateTime(notice.From)),
        FirstTime = OpeningText.Clock(TimeOnly.FromDateTime(notice.From), Domain.Language.English),
        Last = TypedDay.Of(DateOnly.FromDateTime(notice.Until)),
        LastTime = OpeningText.Clock(TimeOnly.FromDateTime(notice.Until), Domain.Language.English),
    };

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems(IReadOnlyCollection<string> known)
    {
        if (!Ways.Any(known.Contains)) yield return ("Ways", "Choose the ways that it is about");
        if (First.Date is null) yield return ("first", "Enter the first day, such as 24 12 2026");
        if (OpeningGrammar.Clock(FirstTime ?? "") is null) yield return ("FirstTime", "Enter the time at which it begins, such as 2pm or 14:00");
        if (Last.Date is null) yield return ("last", "Enter the last day, such as 24 12 2026");
        if (OpeningGrammar.Clock(LastTime ?? "") is null) yield return ("LastTime", "Enter the time at which it ends, such as 5:30pm or midnight");
        else if (Moment(First, FirstTime) >= Moment(Last, LastTime)) yield return ("LastTime", "Enter an end that is after the beginning. Midnight is the beginning of its day");
        foreach (var problem in Typed.Problems("En", En, "the words in English")) yield return problem;
        if (En?.Length > Longest) yield return ("En", "Use 300 characters or fewer in English");
        if (Cy?.Length > Longest) yield return ("Cy", "Use 300 characters or fewer in Welsh");
        else if (Cy?.Length > 0)
        {
            foreach (var problem in Typed.Problems("Cy", Cy, "the words in Welsh")) yield return problem;
        }
    }

    /// <summary>The notice.</summary>
    public Notice Notice(int id, NoticeKind kind) => new(id, kind, [.. Ways.Distinct()], Moment(First, FirstTime)!.Value, Moment(Last, LastTime)!.Value, new(En ?? "", Cy ?? ""));

    static DateTime? Moment(TypedDay day, string? time) => day.Date is { } date && OpeningGrammar.Clock(time ?? "") is { } clock ? date.ToDateTime(clock) : null;
}
