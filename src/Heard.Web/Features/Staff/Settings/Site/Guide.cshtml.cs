using System.Collections.Immutable;
using Heard.Domain.Organisations;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Settings.Site;

/// <summary>What happens when somebody complains, step by step (5.3).</summary>
public sealed class GuideModel(BodyDesk desk, CurrentBody current) : SettingPage(desk, current)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public GuideForm Form { get; set; } = new();

    /// <summary>To begin with our words.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Begin { get; set; }

    /// <inheritdoc/>
    public override BodyPart Part => BodyPart.Guide;

    public async Task OnGetAsync()
    {
        await Open();
        Form = GuideForm.Of(Begin ? StarterWords.Guide : Now.Body.Guide);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Open();
        return await Save(Form.Problems(), () => BodyDesk.Json(Form.Steps()), Home);
    }
}

/// <summary>The steps as they are typed: of each field one for every step.</summary>
public sealed record GuideForm
{
    /// <summary>So many steps there can be.</summary>
    public const int Most = 5;

    const int LongestName = 60, LongestWords = 600;

    /// <summary>The fields of a step, with their labels and their height.</summary>
    public static readonly ImmutableArray<(string Field, string Label, int Rows)> Fields =
    [
        ("Name", "Name in English", 1), ("NameCy", "Name in Welsh (optional)", 1), ("Words", "What happens, in English", 3), ("WordsCy", "What happens, in Welsh (optional)", 3),
        ("Target", "By when, in English (optional)", 2), ("TargetCy", "By when, in Welsh (optional)", 2),
    ];

    /// <summary>Their names in English.</summary>
    public List<string?> Name { get; init; } = [];

    /// <summary>Their names in Welsh.</summary>
    public List<string?> NameCy { get; init; } = [];

    /// <summary>What happens, in English.</summary>
    public List<string?> Words { get; init; } = [];

    /// <summary>What happens, in Welsh.</summary>
    public List<string?> WordsCy { get; init; } = [];

    /// <summary>By when, in English.</summary>
    public List<string?> Target { get; init; } = [];

    /// <summary>By when, in Welsh.</summary>
    public List<string?> TargetCy { get; init; } = [];

    /// <summary>What is in a field of a step.</summary>
    public string At(string field, int step) => Typed.Clean((field switch
    {
        "Name" => Name,
        "NameCy" => NameCy,
        "Words" => Words,
        "WordsCy" => WordsCy,
        "Target" => Target,
        _ => TargetCy,
    }).ElementAtOrDefault(step));

    /// <summary>Steps as they stand in the fields.</summary>
    public static GuideForm Of(ImmutableArray<GuideStep> steps) => new()
    {
        Name = [.. steps.Select(step => step.Name.En)],
        NameCy = [.. steps.Select(step => step.Name.Cy)],
        Words = [.. steps.Select(step => step.Words.En)],
        WordsCy = [.. steps.Select(step => step.Words.Cy)],
        Target = [.. steps.Select(step => step.Target.En)],
        TargetCy = [.. steps.Select(step => step.Target.Cy)],
    };

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems()
    {
        if (!Used.Any()) yield return ("Name-0", "Enter at least one step");
        foreach (var step in Used)
        {
            foreach (var (field, label, _) in Fields)
            {
                var (id, typed) = ($"{field}-{step}", At(field, step));
                var name = $"step {step + 1}: {char.ToLowerInvariant(label[0])}{label[1..].Replace(" (optional)", "", StringComparison.Ordinal)}";
                var longest = field.StartsWith("Name", StringComparison.Ordinal) ? LongestName : LongestWords;
                foreach (var problem in Typed.Problems(id, typed, name, longest, needed: field is "Name" or "Words")) yield return problem;
                foreach (var place in BodyFacts.Unknown(typed)) yield return (id, $"There is nothing to fill in for [{place}]");
            }
        }
    }

    /// <summary>The steps.</summary>
    public ImmutableArray<GuideStep> Steps() =>
        [.. Used.Select(step => new GuideStep(new(At("Name", step), At("NameCy", step)), new(At("Words", step), At("WordsCy", step)), new(At("Target", step), At("TargetCy", step))))];

    IEnumerable<int> Used => Enumerable.Range(0, Most).Where(step => Fields.Any(one => At(one.Field, step).Length > 0));
}
