using Heard.Domain.Organisations;
using Heard.Web.Data;
using Heard.Web.Experiences;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Staff.Useful;

/// <summary>What people wrote would make one page better, the newest first, and what was changed because of it: so those who help to make a page see that it helped.</summary>
[Needs(Permission.TellWhatChanged)]
public sealed class PageWordsModel(AppDb database, CurrentBody current, UsefulBook book) : PageModel, IFieldProblems
{
    const int Most = 50;

    /// <summary>The body.</summary>
    public Organisation Body => current.Required;

    /// <summary>The path of the page below its body; empty: the first page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    /// <summary>What was written.</summary>
    public IReadOnlyList<UsefulRow> Rows { get; private set; } = [];

    /// <inheritdoc/>
    public IReadOnlyList<(string Field, string Say)> Problems { get; private set; } = [];

    /// <summary>The row at which something is wrong.</summary>
    public Guid Wrong { get; private set; }

    /// <summary>What was typed there.</summary>
    public string Change { get; private set; } = "";

    public Task OnGetAsync() => Read();

    public async Task<IActionResult> OnPostChangedAsync(Guid row, string? change)
    {
        (Wrong, Change) = (row, Typed.Clean(change));
        Problems = [.. Typed.Problems($"c-{row}", Change, "what you changed", UsefulBook.LongestChange, needed: true)];
        if (Problems.Count == 0)
        {
            await book.Changed(row, Change);
            return Redirect($"/staff/{Body.ShortName}/useful/words?of={Uri.EscapeDataString(Of ?? "")}");
        }

        await Read();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    async Task Read()
    {
        var page = Of ?? "";
        Rows = await database.Useful.AsNoTracking().Where(row => row.Page == page && row.Words != "").OrderByDescending(row => row.On).ThenBy(row => row.Id).Take(Most).ToListAsync();
    }
}
