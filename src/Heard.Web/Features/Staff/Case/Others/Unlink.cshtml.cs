using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case.Others;

/// <summary>A colleague takes a link away, from both files.</summary>
public sealed class UnlinkModel(ComplaintDesk desk, OtherComplaints others) : CaseFormPage(desk)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public UnlinkForm Form { get; set; } = new();

    public IActionResult OnGet([FromQuery(Name = "other")] string? other)
    {
        Form = new() { Other = ComplaintReference.TryParse(other, out var reference) ? reference.Grouped : "" };
        return Show();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var other = ComplaintReference.TryParse(Form.Other, out var reference) ? await others.Find(reference, User) : null;
        var wrong = Form.Problems(other?.Complaint).ToList();
        if (wrong.Count > 0) return Wrong(wrong);
        if (other!.Id == Case.Id) return Wrong([("Other", RefusalWords.Say(Refusal.LinkedToItself))]);

        UnlinkComplaint here = new(other.Complaint.Reference, Form.Reason!), there = new(Complaint.Reference, Form.Reason!);
        var refusal = await others.Both(Body, (Case.Id, here), (other.Id, there), Refusal.NotLinked, Me);
        return refusal is { } no ? Wrong([("Other", RefusalWords.Say(no))]) : Redirect(Address);
    }
}

/// <summary>What is unlinked, as it is typed.</summary>
public sealed record UnlinkForm
{
    /// <summary>The reference of the other complaint.</summary>
    public string? Other { get; init => field = Typed.Clean(value); }

    /// <summary>Why.</summary>
    public string? Reason { get; init => field = Typed.Clean(value); }

    /// <summary>What is wrong, in page order.</summary>
    /// <param name="other">The complaint of this reference; null: there is none that this colleague may know of.</param>
    public IEnumerable<(string Field, string Say)> Problems(Complaint? other)
    {
        if (string.IsNullOrEmpty(Other)) yield return ("Other", "Enter the reference of the other complaint");
        else if (other is null) yield return ("Other", "There is no complaint with this reference");
        foreach (var problem in Typed.Problems("Reason", Reason, "why they do not belong together")) yield return problem;
    }
}
