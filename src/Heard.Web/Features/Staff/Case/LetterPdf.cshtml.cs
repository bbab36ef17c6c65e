using System.Collections.Immutable;
using Heard.Domain.Complaints;
using Heard.Domain.Time;
using Heard.Web.Features.Publications;
using Heard.Web.Outbox;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case;

/// <summary>A letter as a PDF for a window envelope. Where none can be made, the page that prints.</summary>
[Needs(Permission.ReadComplaints)]
[Needs(Permission.HandleComplaints)]
public sealed class LetterPdfModel(Correspondence correspondence, Sheets sheets, TimeProvider clock) : CasePage
{
    public async Task<IActionResult> OnGetAsync(string kind)
    {
        if (LetterModel.Find(Complaint, kind) is not { } errand) return NotFound();
        var (subject, text) = correspondence.ByHand(Body, Case.Id, Complaint, errand);
        ImmutableArray<Section> parts = errand.Kind is ErrandKind.FinalResponse ? Complaint.Answer : [new(2, "", text)];
        var letter = PrintedLetter.About(Body, Complaint, LetterModel.Addressee(Complaint, errand), LondonTime.DayOf(clock.GetUtcNow()), subject, parts);
        var place = $"letter/{errand.Kind.ToString().ToLowerInvariant()}";
        return await sheets.Save(PageContext, PrintedLetter.View, letter, $"letter-{Complaint.Reference.ToString().ToLowerInvariant()}.pdf", $"{Address}/{place}");
    }
}
