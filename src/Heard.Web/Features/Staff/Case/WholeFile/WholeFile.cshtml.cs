using Heard.Web.Features.Publications;
using Heard.Web.Files;
using Heard.Web.Security;

namespace Heard.Web.Features.Staff.Case.WholeFile;

/// <summary>The whole file to read, and the ways to save it.</summary>
[Needs(Permission.ReadComplaints)]
public sealed class WholeFileModel(FileDesk files, Sheets sheets, TimeProvider clock) : WholeFilePage(files, clock)
{
    /// <summary>Whether PDFs can be made here.</summary>
    public bool HasPdf => sheets.CanPrint;

    /// <summary>The file.</summary>
    public FileForOmbudsman Whole { get; private set; } = null!;

    public async Task OnGetAsync() => Whole = await Compose();
}
