using Heard.Web.Files;

namespace Heard.Web.Features.Staff.Case.WholeFile;

/// <summary>The whole file in one of its shapes. Whoever may open the complaint may have it, and that they did is written down as opening is.</summary>
public abstract class WholeFilePage(FileDesk files, TimeProvider clock) : CasePage
{
    /// <summary>The address of the file.</summary>
    public string FileAddress => Address + "/file";

    /// <summary>The file as it stands.</summary>
    protected async Task<FileForOmbudsman> Compose() => FileForOmbudsman.Of(Case, Body, await files.OfComplaint(Case.Id), clock.GetUtcNow(), Me.Name);
}
