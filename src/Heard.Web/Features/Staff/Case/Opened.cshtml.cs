using Heard.Domain.Complaints;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Files;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Staff.Case;

/// <summary>A colleague opens a file: the safe copy, or on purpose and written down what came as it came.</summary>
[Needs(Permission.ReadComplaints)]
public sealed class OpenedModel(AppDb database, ComplaintDesk desk, CurrentColleague colleague) : CasePage
{
    /// <summary>The file.</summary>
    public FileRow Row { get; private set; } = null!;

    /// <summary>How it may be opened.</summary>
    public Opening Opening { get; private set; }

    /// <summary>What came is asked for, not its safe copy.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Original { get; set; }

    public async Task<IActionResult> OnGetAsync(string id) => await Find(id)
        ? Opening switch
        {
            Opening.Copy => new Download(Row, copy: true),
            Opening.Original => new Download(Row, copy: false),
            Opening.OriginalOnPurpose => Page(),
            _ => Wait(),
        }
        : NotFound();

    public async Task<IActionResult> OnPostAsync(string id)
    {
        if (!await Find(id)) return NotFound();
        if (Opening is not Opening.OriginalOnPurpose) return Wait();
        if (!colleague.May(Permission.HandleComplaints)) return Forbid();
        var warned = Row.State is FileState.Unscanned ? " It had not been checked for viruses." : "";
        await desk.Act(Body, Case.Id, new AddNote($"Opened “{Row.Name}” as it came.{warned}"), Me);
        return new Download(Row, copy: false);
    }

    async Task<bool> Find(string id)
    {
        if (!Guid.TryParse(id, out var file) || await database.Files.AsNoTracking().FirstOrDefaultAsync(row => row.Id == file && row.ComplaintId == Case.Id) is not { } found) return false;
        Row = found;
        Opening = Openings.Of(found, Original);
        return true;
    }

    PageResult Wait()
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
