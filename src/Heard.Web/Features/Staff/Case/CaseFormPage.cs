using Heard.Domain.Complaints;
using Heard.Web.Complaints;
using Heard.Web.Features.Shared;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Case;

/// <summary>A page with forms about a complaint: what is wrong is said at the field, and nothing that was typed is lost.</summary>
[Needs(Permission.ReadComplaints)]
[Needs(Permission.HandleComplaints)]
public abstract class CaseFormPage(ComplaintDesk desk) : CasePage, IFieldProblems
{
    /// <summary>Fields that are wrong, with what to do, in page order.</summary>
    public IReadOnlyList<(string Field, string Say)> Problems { get; private set; } = [];

    /// <summary>How the person is told what a colleague writes, with what to mind; null: they cannot be reached.</summary>
    public string? Told => Complaint.WriteBy is ContactWay.None ? null
        : $"By {CaseWords.Way(Complaint.WriteBy)}{(Complaint.Language is Domain.Language.Welsh ? ", in Welsh" : "")}, as you write it.{(Complaint.Authorisation.OpensTheFile ? "" : " The representative's authorisation is not confirmed: nothing private about the person affected.")}";

    /// <summary>Drafts, where nothing was typed.</summary>
    protected virtual void Begin()
    {
    }

    /// <summary>Shows the page with its drafts.</summary>
    protected PageResult Show()
    {
        Begin();
        return Page();
    }

    /// <summary>Does it. What the rules refuse is said as well: somebody else may have done it, and its fields are gone.</summary>
    /// <param name="problems">What is wrong with what was typed.</param>
    /// <param name="command">The command, when nothing is.</param>
    /// <param name="field">Where a refusal is said.</param>
    /// <param name="then">Where to go on; null: to the complaint.</param>
    protected async Task<IActionResult> Act(IEnumerable<(string Field, string Say)> problems, Func<ComplaintCommand> command, Func<Refusal, string> field, string? then = null)
    {
        IReadOnlyList<(string Field, string Say)> wrong = [.. problems];
        if (wrong.Count == 0)
        {
            var acted = await desk.Act(Body, Case.Id, command(), Me);
            if (acted.Refusal is null) return Redirect(then ?? Address);
            wrong = [(field(acted.Refusal.Value), RefusalWords.Say(acted.Refusal.Value))];
        }

        return Wrong(wrong);
    }

    /// <summary>Shows the page again, with what is wrong.</summary>
    protected PageResult Wrong(IReadOnlyList<(string Field, string Say)> problems)
    {
        Problems = problems;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Show();
    }
}
