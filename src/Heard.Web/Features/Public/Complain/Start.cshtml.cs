using Heard.Domain.Intake;
using Heard.Web.Data;
using Heard.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Complain;

/// <summary>The start of the form: what is needed, how long it takes, other ways, help.</summary>
public sealed class StartModel(Drafts drafts) : PublicPage
{
    /// <summary>A form begun earlier on this browser.</summary>
    public bool HasDraft { get; private set; }

    /// <summary>Others use this device too.</summary>
    [BindProperty]
    public bool SharedDevice { get; set; }

    public async Task OnGetAsync() => HasDraft = await drafts.Current() is { ComplaintId: null };

    public async Task<IActionResult> OnPostAsync()
    {
        await drafts.Begin(SharedDevice);
        return GoTo("complain/" + ComplaintForm.Current.Steps[0].Id);
    }
}
