using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case.Respond;

/// <summary>What was promised is done, and whoever it was promised to hears of it.</summary>
public sealed class DoneModel(ComplaintDesk desk) : CaseFormPage(desk)
{
    /// <summary>What the person is told.</summary>
    [BindProperty]
    public string? Words { get; set => field = Typed.Clean(value); }

    /// <summary>The promise.</summary>
    public Remedy Remedy { get; private set; } = null!;

    public IActionResult OnGet(int number) => Find(number) ? Show() : Redirect(Address);

    public async Task<IActionResult> OnPostAsync(int number) => !Find(number) ? Redirect(Address) : await Act(
        Complaint.WriteBy is ContactWay.None ? [] : Typed.Problems("Words", Words, "what they are told", draft: true), () => new FinishRemedy(number, Words ?? ""), _ => "Words");

    /// <inheritdoc/>
    protected override void Begin()
    {
        if (string.IsNullOrEmpty(Words)) Words = Draft.RemedyDone(Complaint, Body, Me.Name, Remedy);
    }

    bool Find(int number)
    {
        if (!Lifecycle.CanFinishRemedy(Complaint, number)) return false;
        Remedy = Complaint.Remedies.First(remedy => remedy.Number == number);
        return true;
    }
}
