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

    /// <summary>The voice that was asked for, by its name: <c>easy-read</c>, <c>young</c>; anything else is plain.</summary>
    [BindProperty(SupportsGet = true, Name = "voice")]
    public string? Asked { get; set; }

    /// <summary>The voice in which the form speaks.</summary>
    public FormVoice Voice => Voices.Read(Asked);

    public async Task OnGetAsync() => HasDraft = await drafts.Current() is { ComplaintId: null };

    public async Task<IActionResult> OnPostAsync()
    {
        var begun = await drafts.Begin(SharedDevice, Voice);
        return GoTo("complain/" + ComplaintForm.Current.Path(new(begun, default)).First().Id);
    }
}
