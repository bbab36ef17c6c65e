using Heard.Domain.Complaints;
using Heard.Web.Features.Publications;
using Heard.Web.Outbox;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case;

/// <summary>A letter ready to print, or what to say on the telephone: the words of the email, in the person's language.</summary>
[Needs(Permission.ReadComplaints)]
[Needs(Permission.HandleComplaints)]
public sealed class LetterModel(Correspondence correspondence, Sheets sheets) : CasePage
{
    /// <summary>The errand.</summary>
    public Errand Errand { get; private set; } = null!;

    /// <summary>Whom it goes to.</summary>
    public Person To => Addressee(Complaint, Errand);

    /// <summary>Subject and words.</summary>
    public (string Subject, string Text) Words { get; private set; }

    /// <summary>It goes to a representative who may not have what is found, and was perhaps written when they might.</summary>
    public bool MayBePrivate => !Complaint.Authorisation.OpensTheFile && To == Complaint.Complainant;

    /// <summary>Whether it goes by post and can be printed as a PDF here.</summary>
    public bool HasPdf => Errand.Way is ContactWay.Post && sheets.CanPrint;

    public IActionResult OnGet(string kind)
    {
        if (Find(Complaint, kind) is not { } errand) return NotFound();
        Errand = errand;
        Words = correspondence.ByHand(Body, Case.Id, Complaint, errand);
        return Page();
    }

    /// <summary>The errand of this kind that waits; null: none does.</summary>
    public static Errand? Find(Complaint complaint, string kind) => complaint.Errands.FirstOrDefault(errand => errand.Kind.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whom it goes to.</summary>
    public static Person Addressee(Complaint complaint, Errand errand) => errand.Kind is ErrandKind.AuthorisationLetter ? complaint.Affected ?? new() : complaint.Complainant;
}
