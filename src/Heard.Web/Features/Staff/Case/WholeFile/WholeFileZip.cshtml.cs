using Heard.Web.Files;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case.WholeFile;

/// <summary>The whole file with its evidence as one ZIP.</summary>
[Needs(Permission.ReadComplaints)]
public sealed class WholeFileZipModel(FileDesk files, TimeProvider clock) : WholeFilePage(files, clock)
{
    public async Task<IActionResult> OnGetAsync() => new ZippedFile(await Compose());
}
