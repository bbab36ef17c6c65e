using System.Globalization;
using Heard.Domain.Complaints;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Settings.Site;

/// <summary>What is promised to everybody who complains, in working days.</summary>
public sealed class PromisesModel(BodyDesk desk, CurrentBody current) : SettingPage(desk, current)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public PromisesForm Form { get; set; } = new();

    /// <inheritdoc/>
    public override BodyPart Part => BodyPart.Promises;

    public async Task OnGetAsync()
    {
        await Open();
        Form = PromisesForm.Of(Now.Body.Promises);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Open();
        return await Save(Form.Problems(), () => BodyDesk.Json(Form.Promises()), Home);
    }
}

/// <summary>Promises as they are typed.</summary>
public sealed record PromisesForm
{
    const int Most = 130;

    /// <summary>Working days.</summary>
    public string? Acknowledge { get; init => field = Typed.Clean(value); }

    /// <summary>Working days; empty: no such day.</summary>
    public string? Resolve { get; init => field = Typed.Clean(value); }

    /// <summary>Working days.</summary>
    public string? Answer { get; init => field = Typed.Clean(value); }

    /// <summary>Promises as they stand in the fields.</summary>
    public static PromisesForm Of(Promises promises) => new()
    {
        Acknowledge = promises.AcknowledgeWithin.ToString(CultureInfo.InvariantCulture),
        Resolve = promises.ResolveWithin > 0 ? promises.ResolveWithin.ToString(CultureInfo.InvariantCulture) : "",
        Answer = promises.AnswerWithin.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems()
    {
        if (Number(Acknowledge) is not { } acknowledge) yield return ("Acknowledge", $"Enter a number of working days from 1 to {Most}");
        else if (Number(Answer) < acknowledge) yield return ("Acknowledge", "Enter fewer days than for the answer");
        if (!string.IsNullOrEmpty(Resolve) && Number(Resolve) is null) yield return ("Resolve", $"Enter a number of working days from 1 to {Most}, or leave it empty");
        else if (Number(Resolve) > Number(Answer)) yield return ("Resolve", "Enter no more days than for the answer");
        if (Number(Answer) is null) yield return ("Answer", $"Enter a number of working days from 1 to {Most}");
    }

    /// <summary>The promises.</summary>
    public Promises Promises() => new(Number(Acknowledge)!.Value, Number(Answer)!.Value, Number(Resolve) ?? 0);

    static int? Number(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= Most ? number : null;
}
