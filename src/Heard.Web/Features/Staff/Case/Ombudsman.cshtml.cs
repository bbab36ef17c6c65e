using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case;

/// <summary>What the Ombudsman asks, says and decides.</summary>
public sealed class OmbudsmanModel(ComplaintDesk desk) : CaseFormPage(desk)
{
    /// <summary>How far it is.</summary>
    [BindProperty]
    public OmbudsmanStep? Step { get; set; }

    /// <summary>What they say.</summary>
    [BindProperty]
    public string? Words { get; set => field = Typed.Clean(value); }

    public IActionResult OnGet() => Lifecycle.CanRecordOmbudsman(Complaint) ? Show() : Redirect(Address);

    public Task<IActionResult> OnPostAsync() => Act(FindProblems(), () => new RecordOmbudsman(Step!.Value, Words!), _ => "Words");

    IEnumerable<(string, string)> FindProblems()
    {
        if (Step is not { } step || !Enum.IsDefined(step)) yield return ("Step", "Select how far it is");
        foreach (var problem in Typed.Problems("Words", Words, "what they say")) yield return problem;
    }
}
