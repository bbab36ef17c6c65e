using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case.Others;

/// <summary>A colleague links another complaint of the same body, and says what they have to do with each other.</summary>
public sealed class LinkModel(ComplaintDesk desk, OtherComplaints others) : CaseFormPage(desk)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public LinkForm Form { get; set; } = new();

    public IActionResult OnGet([FromQuery(Name = "other")] string? other)
    {
        Form = ComplaintReference.TryParse(other, out var reference) ? new() { Other = reference.Grouped, Why = Complaint.LinkTo(reference)?.Why } : new();
        return Show();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var other = ComplaintReference.TryParse(Form.Other, out var reference) ? await others.Find(reference, User) : null;
        var wrong = Form.Problems(other?.Complaint).ToList();
        if (wrong.Count > 0) return Wrong(wrong);

        var (here, there) = (Form.Command(other!.Complaint.Reference), Form.Mirrored(Complaint.Reference));
        var refusal = new[] { Lifecycle.WhyNotLinked(Complaint, here), Lifecycle.WhyNotLinked(other.Complaint, there) }.FirstOrDefault(why => why is not null and not Refusal.AlreadyLinked)
            ?? await others.Both(Body, (Case.Id, here), (other.Id, there), Refusal.AlreadyLinked, Me);
        return refusal is { } no ? Wrong([(no is Refusal.AlreadyLinked ? "Why" : "Other", RefusalWords.Say(no))]) : Redirect($"{Address}#others");
    }
}

/// <summary>A link as it is typed.</summary>
public sealed record LinkForm
{
    /// <summary>The reference of the other complaint.</summary>
    public string? Other { get; init => field = Typed.Clean(value); }

    /// <summary>What they have to do with each other.</summary>
    public LinkWhy? Why { get; init; }

    /// <summary>What shows it.</summary>
    public string? Reason { get; init => field = Typed.Clean(value); }

    /// <summary>What is wrong, in page order.</summary>
    /// <param name="other">The complaint of this reference; null: there is none that this colleague may know of.</param>
    public IEnumerable<(string Field, string Say)> Problems(Complaint? other)
    {
        if (string.IsNullOrEmpty(Other)) yield return ("Other", "Enter the reference of the other complaint");
        else if (other is null) yield return ("Other", "There is no complaint with this reference");
        if (Why is not { } why || !Enum.IsDefined(why)) yield return ("Why", "Select what they have to do with each other");
        if (string.IsNullOrEmpty(Reason)) yield break;
        foreach (var problem in Typed.Problems("Reason", Reason, "what shows it")) yield return problem;
    }

    /// <summary>What is done to the complaint that is open.</summary>
    public LinkComplaint Command(ComplaintReference other) => new(other, Why!.Value, Reason ?? "");

    /// <summary>What is done to the other.</summary>
    public LinkComplaint Mirrored(ComplaintReference here) => new(here, Lifecycle.FromTheOther(Why!.Value), Reason ?? "");
}
