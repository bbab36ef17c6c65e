using Heard.Domain.Organisations;
using Heard.Web.Features.Staff.Case;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Settings.Topics;

/// <summary>One subject, place or service: added, named otherwise, or given its days.</summary>
public sealed class TopicModel(BodyDesk desk, CurrentBody current) : SettingPage(desk, current)
{
    const string New = "new-";

    /// <summary>What was typed.</summary>
    [BindProperty]
    public TopicForm Form { get; set; } = new();

    /// <inheritdoc/>
    public override BodyPart Part => BodyPart.Topics;

    /// <inheritdoc/>
    public override bool HasDay => false;

    /// <summary>The topic; null: it is a new one.</summary>
    public Topic? Known { get; private set; }

    /// <summary>What it names.</summary>
    public TopicKind Kind { get; private set; }

    public async Task<IActionResult> OnGetAsync(string topic)
    {
        if (!await Find(topic)) return NotFound();
        if (Known is { } known) Form = new() { En = known.Name.En, Cy = known.Name.Cy, First = TypedDay.Of(known.From), Last = TypedDay.Of(known.Until) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string topic) =>
        await Find(topic) ? await Save(Form.Problems(Now.Body.Topics.Where(other => other.Id != Known?.Id && other.Kind == Kind)), Value, Home + "/topics") : NotFound();

    async Task<bool> Find(string topic)
    {
        await Open();
        if (topic.StartsWith(New, StringComparison.Ordinal) && Enum.TryParse<TopicKind>(topic[New.Length..], ignoreCase: true, out var kind) && Enum.IsDefined(kind))
        {
            Kind = kind;
            return true;
        }

        Known = Now.Body.Topics.FirstOrDefault(known => known.Id == topic);
        Kind = Known?.Kind ?? default;
        return Known is not null;
    }

    /// <summary>In its place, or at the end.</summary>
    string Value()
    {
        var topics = Now.Body.Topics;
        var changed = Form.Topic(Known?.Id ?? NewId.From(Form.En!, "topic", New, topics.Select(topic => topic.Id).ToHashSet()), Kind);
        return BodyDesk.Json(Known is null ? topics.Add(changed) : [.. topics.Select(topic => topic.Id == changed.Id ? changed : topic)]);
    }
}

/// <summary>A topic as it is typed.</summary>
public sealed record TopicForm
{
    const int Longest = 100;

    /// <summary>Its name in English.</summary>
    public string? En { get; init => field = Typed.Clean(value); }

    /// <summary>Its name in Welsh.</summary>
    public string? Cy { get; init => field = Typed.Clean(value); }

    /// <summary>The first day.</summary>
    public TypedDay First { get; init; } = TypedDay.None;

    /// <summary>The last day.</summary>
    public TypedDay Last { get; init; } = TypedDay.None;

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems(IEnumerable<Topic> others)
    {
        foreach (var problem in Typed.Problems("En", En, "its name")) yield return problem;
        if (En?.Length > Longest) yield return ("En", "Use 100 characters or fewer for its name");
        else if (others.Any(other => string.Equals(other.Name.En, En, StringComparison.OrdinalIgnoreCase))) yield return ("En", "There is one of this name already: use another name, or give that one its days");
        if (Cy?.Length > Longest) yield return ("Cy", "Use 100 characters or fewer for its name in Welsh");
        else if (Cy?.Length > 0)
        {
            foreach (var problem in Typed.Problems("Cy", Cy, "its name in Welsh")) yield return problem;
        }

        if (First is { IsAny: true, Date: null }) yield return ("first", "Enter the first day, such as 1 4 2027, or leave it empty");
        if (Last is { IsAny: true, Date: null }) yield return ("last", "Enter the last day, such as 31 3 2027, or leave it empty");
        else if (Last.Date < First.Date) yield return ("last", "Enter a last day that is not before the first");
    }

    /// <summary>The topic.</summary>
    public Topic Topic(string id, TopicKind kind) => new(id, kind, new(En ?? "", Cy ?? "")) { From = First.Date, Until = Last.Date };
}
