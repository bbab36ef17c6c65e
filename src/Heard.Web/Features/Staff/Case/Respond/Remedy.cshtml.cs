using System.Globalization;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case.Respond;

/// <summary>Something that puts it right: what, who, by when. Number 0: a new one.</summary>
public sealed class RemedyModel(ComplaintDesk desk) : CaseFormPage(desk)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public RemedyForm Form { get; set; } = new();

    /// <summary>Which is changed; 0: a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    Remedy? Remedy => Complaint.Remedies.FirstOrDefault(remedy => remedy.Number == Number);

    string Here => Lifecycle.IsBeingAnswered(Complaint) ? Address + "/answer" : Address;

    public IActionResult OnGet()
    {
        if ((!Lifecycle.IsBeingAnswered(Complaint) && !Lifecycle.HasRecommendations(Complaint)) || (Number != 0 && Remedy is null) || !Lifecycle.CanChangeRemedy(Complaint, Number)) return Redirect(Here);
        if (Remedy is { } remedy) Form = RemedyForm.Of(remedy);
        return Show();
    }

    public Task<IActionResult> OnPostAsync() => Act(Form.Problems(), () => Form.Command(Number), Field, Here);

    static string Field(Refusal refusal) => refusal switch
    {
        Refusal.WrongAmount => "Pounds",
        Refusal.RemedyUnfinished => "Owner",
        _ => "What",
    };

    public Task<IActionResult> OnPostDropAsync() => Act([], () => new DropRemedy(Number), _ => "What", Here);
}

/// <summary>A remedy as it is typed.</summary>
public sealed record RemedyForm
{
    /// <summary>What kind.</summary>
    public RemedyKind? Kind { get; init; }

    /// <summary>What is done.</summary>
    public string? What { get; init => field = Typed.Clean(value); }

    /// <summary>In pounds, for a payment.</summary>
    public string? Pounds { get; init => field = Typed.Clean(value); }

    /// <summary>Who does it; may be empty for now.</summary>
    public string? Owner { get; init => field = Typed.Clean(value); }

    /// <summary>By when; may be empty for now.</summary>
    public TypedDay By { get; init; } = TypedDay.None;

    /// <summary>As it was saved last.</summary>
    public static RemedyForm Of(Remedy remedy) => new()
    {
        Kind = remedy.Kind,
        What = remedy.What,
        Pounds = remedy.Pounds > 0 ? remedy.Pounds.ToString("0.##", CultureInfo.InvariantCulture) : "",
        Owner = remedy.Owner,
        By = TypedDay.Of(remedy.By),
    };

    decimal? Amount => string.IsNullOrEmpty(Pounds) ? 0 : decimal.TryParse(Pounds.TrimStart('£').Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pounds) && decimal.Round(pounds, 2) == pounds && pounds < 10_000_000 ? pounds : null;

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems()
    {
        if (Kind is not { } kind || !Enum.IsDefined(kind)) yield return ("Kind", "Select what kind it is");
        foreach (var problem in Typed.Problems("What", What, "what is done")) yield return problem;
        if (Amount is null) yield return ("Pounds", "Enter an amount in pounds, such as 150 or 99.50");
        if (!string.IsNullOrEmpty(Owner))
        {
            foreach (var problem in Typed.Problems("Owner", Owner, "who does it")) yield return problem;
        }

        if (By is { IsAny: true, Date: null }) yield return ("by", "Enter a real day, such as 27 3 2027");
    }

    /// <summary>The command.</summary>
    public OfferRemedy Command(int number) => new(number, Kind!.Value, What ?? "", Owner ?? "", By.Date, Amount ?? 0);
}
