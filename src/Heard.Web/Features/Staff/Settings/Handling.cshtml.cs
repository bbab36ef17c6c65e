using System.Globalization;
using Heard.Domain.Organisations;
using Heard.Web.Features.Staff.Case;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Settings;

/// <summary>What bounds colleagues when they deal with complaints, in numbers that the body chooses.</summary>
public sealed class HandlingModel(BodyDesk desk, CurrentBody current) : SettingPage(desk, current)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public HandlingForm Form { get; set; } = new();

    /// <inheritdoc/>
    public override BodyPart Part => BodyPart.Handling;

    public async Task OnGetAsync()
    {
        await Open();
        Form = HandlingForm.Of(Now.Body.Handling);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Open();
        return await Save(Form.Problems(), () => BodyDesk.Json(Form.Rules()), Home);
    }
}

/// <summary>Rules as they are typed.</summary>
public sealed record HandlingForm
{
    /// <summary>So many lines the scale can have.</summary>
    public const int Bands = 6;

    const int MostDays = 250;
    const decimal MostPounds = 1_000_000;

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    public string? FourEyes { get; init; }

    /// <summary>Working days; empty: no limit.</summary>
    public string? PutOffWithin { get; init => field = Typed.Clean(value); }

    /// <summary>Pounds; empty: no limit.</summary>
    public string? PayUpTo { get; init => field = Typed.Clean(value); }

    /// <summary>What each line of the scale is like.</summary>
    public List<string?> Words { get; init; } = [];

    /// <summary>From how many pounds.</summary>
    public List<string?> Least { get; init; } = [];

    /// <summary>Up to how many.</summary>
    public List<string?> Most { get; init; } = [];

    /// <summary>What is in a line.</summary>
    public string Word(int row) => Typed.Clean(Words.ElementAtOrDefault(row));

    /// <summary>What is in a line.</summary>
    public string Low(int row) => Typed.Clean(Least.ElementAtOrDefault(row));

    /// <summary>What is in a line.</summary>
    public string High(int row) => Typed.Clean(Most.ElementAtOrDefault(row));

    /// <summary>The rules; right only when there are no problems.</summary>
    public HandlingRules Rules() => new()
    {
        FourEyes = FourEyes != "no",
        PutOffWithin = Days ?? 0,
        HandlersPayUpTo = Pounds(PayUpTo),
        Scale = [.. Used.Select(row => new SeverityBand(Word(row), Pounds(Low(row))!.Value, Pounds(High(row))!.Value))],
    };

    int? Days => int.TryParse(PutOffWithin, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= MostDays ? days : null;

    IEnumerable<int> Used => Enumerable.Range(0, Bands).Where(row => Word(row).Length + Low(row).Length + High(row).Length > 0);

    /// <summary>Rules as they stand in the fields.</summary>
    public static HandlingForm Of(HandlingRules rules) => new()
    {
        FourEyes = rules.FourEyes ? "yes" : "no",
        PutOffWithin = rules.PutOffWithin == 0 ? "" : rules.PutOffWithin.ToString(CultureInfo.InvariantCulture),
        PayUpTo = rules.HandlersPayUpTo is { } pounds ? Figure(pounds) : "",
        Words = [.. rules.Scale.Select(band => band.Words)],
        Least = [.. rules.Scale.Select(band => Figure(band.Least))],
        Most = [.. rules.Scale.Select(band => Figure(band.Most))],
    };

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems()
    {
        if (!Typed.IsAnswered(FourEyes)) yield return ("FourEyes", "Select yes if somebody else approves a final response");
        if (PutOffWithin?.Length > 0 && Days is null) yield return ("PutOffWithin", "Enter working days from 1 to 250, or nothing");
        if (PayUpTo?.Length > 0 && Pounds(PayUpTo) is null) yield return ("PayUpTo", "Enter an amount in pounds, such as 250, or nothing");
        foreach (var row in Used)
        {
            if (Word(row).Length is 0 or > 200) yield return ($"Words-{row}", "Enter what it is like for a person, in 200 characters or fewer");
            if (Pounds(Low(row)) is not { } least) yield return ($"Least-{row}", "Enter an amount in pounds, such as 100");
            else if (Pounds(High(row)) is not { } most || most < least) yield return ($"Most-{row}", "Enter an amount in pounds that is not less than the first");
        }
    }

    static decimal? Pounds(string? typed) =>
        decimal.TryParse(typed, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var pounds) && pounds is >= 0 and <= MostPounds && decimal.Round(pounds, 2) == pounds ? pounds : null;

    static string Figure(decimal pounds) => pounds.ToString("0.##", CultureInfo.InvariantCulture);
}
