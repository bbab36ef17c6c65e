using Heard.Web.Features.Publications;
using Heard.Web.Files;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case.WholeFile;

/// <summary>The whole file as one PDF. Where none can be made, the page.</summary>
[Needs(Permission.ReadComplaints)]
public sealed class WholeFilePdfModel(FileDesk files, Sheets sheets, TimeProvider clock) : WholeFilePage(files, clock)
{
    public async Task<IActionResult> OnGetAsync()
    {
        var whole = await Compose() with { Shape = FileShape.Pdf };
        return await sheets.Save(PageContext, FileForOmbudsman.View, whole, whole.Name + ".pdf", FileAddress);
    }
}
