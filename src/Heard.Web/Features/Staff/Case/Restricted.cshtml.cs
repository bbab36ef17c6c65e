using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Case;

/// <summary>A file that is kept to few. Whoever has to help all the same says why, and that is written down.</summary>
[Needs(Permission.ReadComplaints)]
public sealed class RestrictedModel(AppDb database, CurrentBody current, RestrictedFiles restricted, AccessLog log) : PageModel, IFieldProblems
{
    const int Longest = 500;

    CaseFile? _file;

    /// <summary>Why they open it.</summary>
    [BindProperty]
    public string? Why { get; set => field = Typed.Clean(value); }

    /// <summary>The body.</summary>
    public Organisation Body => current.Required;

    /// <summary>Its reference: nothing else of it is shown.</summary>
    public ComplaintReference Reference => _file!.Complaint.Reference;

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<(string Field, string Say)> Problems { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string reference) => await Elsewhere(reference) ?? Page();

    public async Task<IActionResult> OnPostAsync(string reference)
    {
        if (await Elsewhere(reference) is { } elsewhere) return elsewhere;
        Problems = [.. Typed.Problems("Why", Why, "why you need to open it")];
        if (Why?.Length > Longest) Problems = [("Why", "Use 500 characters or fewer")];
        if (Problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        await log.Write(Body.Id, _file!.Id, User.AccountId(), Actor.Of(User).Name, Why);
        return Redirect($"/staff/{Body.ShortName}/complaints/{Reference}");
    }

    /// <summary>Not found, for who may know nothing of it; to the complaint, for who may open it; null: here.</summary>
    async Task<IActionResult?> Elsewhere(string reference)
    {
        if (!ComplaintReference.TryParse(reference, out var typed) || await CaseFile.Read(database, typed) is not { } file || !Lifecycle.MayHandle(file.Complaint, User.AccountId())) return NotFound();
        _file = file;
        return await restricted.MayOpen(file, User) ? Redirect($"/staff/{Body.ShortName}/complaints/{typed}") : null;
    }
}
