using Heard.Domain.Complaints;
using Heard.Web.Complaints;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case.FindOut;

/// <summary>How one issue is looked into.</summary>
public sealed class PlanIssueModel(ComplaintDesk desk) : CaseFormPage(desk)
{
    /// <summary>Which issue.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>What is looked at.</summary>
    [BindProperty]
    public string? Evidence { get; set => field = Typed.Clean(value); }

    /// <summary>What applied.</summary>
    [BindProperty]
    public string? Standards { get; set => field = Typed.Clean(value); }

    /// <summary>The issue; null: there is none.</summary>
    public Issue? Issue => Complaint.Statement?.Issues.FirstOrDefault(issue => issue.Number == Number);

    string Plan => $"{Address}/plan";

    public IActionResult OnGet()
    {
        if (Issue is null || !Lifecycle.IsBeingAnswered(Complaint)) return Redirect(Plan);
        (Evidence, Standards) = (Complaint.PlanFor(Number)?.Evidence, Complaint.PlanFor(Number)?.Standards);
        return Show();
    }

    public async Task<IActionResult> OnPostAsync() => Issue is null
        ? Redirect(Plan)
        : await Act([.. Typed.Problems("Evidence", Evidence, "what we look at"), .. Typed.Problems("Standards", Standards, "which standard applied")], () => new PlanIssue(Number, Evidence!, Standards!), _ => "Evidence", Plan);
}
