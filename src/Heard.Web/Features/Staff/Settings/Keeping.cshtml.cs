using System.Globalization;
using Heard.Domain.Retention;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Settings;

/// <summary>How long what is no complaint is kept.</summary>
public sealed class KeepingModel(BodyDesk desk, CurrentBody current) : SettingPage(desk, current)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public KeepingForm Form { get; set; } = new();

    /// <inheritdoc/>
    public override BodyPart Part => BodyPart.Keeping;

    public async Task OnGetAsync()
    {
        await Open();
        Form = KeepingForm.Of(Now.Body.Keeping);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Open();
        return await Save(Form.Problems(), () => BodyDesk.Json(Form.Keeping()), Home);
    }
}

/// <summary>Months as they are typed.</summary>
public sealed record KeepingForm
{
    /// <summary>Of feedback.</summary>
    public string? Feedback { get; init => field = Typed.Clean(value); }

    /// <summary>Of answers to the survey.</summary>
    public string? Survey { get; init => field = Typed.Clean(value); }

    /// <summary>Of whether pages were useful.</summary>
    public string? Useful { get; init => field = Typed.Clean(value); }

    /// <summary>What holds, as it stands in the fields.</summary>
    public static KeepingForm Of(Keeping keeping) => new() { Feedback = Figure(keeping.Feedback), Survey = Figure(keeping.Survey), Useful = Figure(keeping.Useful) };

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems() =>
        new[] { ("Feedback", Feedback), ("Survey", Survey), ("Useful", Useful) }.Where(typed => Months(typed.Item2) is null).Select(typed => (typed.Item1, $"Enter whole months from 1 to {Domain.Retention.Keeping.Most}"));

    /// <summary>The months; right only when there are no problems.</summary>
    public Keeping Keeping() => new() { Feedback = Months(Feedback)!.Value, Survey = Months(Survey)!.Value, Useful = Months(Useful)!.Value };

    static int? Months(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var months) && months is >= 1 and <= Domain.Retention.Keeping.Most ? months : null;

    static string Figure(int months) => months.ToString(CultureInfo.InvariantCulture);
}
