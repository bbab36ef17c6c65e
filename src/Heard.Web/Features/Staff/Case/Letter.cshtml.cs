using Heard.Domain.Complaints;
using Heard.Web.Outbox;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case;

/// <summary>A letter ready to print, or what to say on the telephone: the words of the email, in the person's language.</summary>
[Needs(Permission.ReadComplaints)]
[Needs(Permission.HandleComplaints)]
public sealed class LetterModel(Correspondence correspondence) : CasePage
{
    /// <summary>The errand.</summary>
    public Errand Errand { get; private set; } = null!;

    /// <summary>Whom it goes to.</summary>
    public Person To => Errand.Kind is ErrandKind.AuthorisationLetter ? Complaint.Affected ?? new() : Complaint.Complainant;

    /// <summary>Subject and words.</summary>
    public (string Subject, string Text) Words { get; private set; }

    public IActionResult OnGet(string kind)
    {
        if (Complaint.Errands.FirstOrDefault(errand => errand.Kind.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase)) is not { } errand) return NotFound();
        Errand = errand;
        Words = correspondence.ByHand(Body, Case.Id, Complaint, errand);
        return Page();
    }
}
