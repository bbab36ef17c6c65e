using System.Collections.Immutable;
using Heard.Domain.Organisations;
using Heard.Web.Data;
using Heard.Web.Features.Publications.Spoken;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Settings.Formats;

/// <summary>One recording: a video in British Sign Language, or a voice, for one of the key pages.</summary>
public sealed class RecordingModel(BodyDesk desk, CurrentBody current, UploadedSounds sounds) : SettingPage(desk, current)
{
    const string New = "new";

    /// <summary>What was typed.</summary>
    [BindProperty]
    public RecordingForm Form { get; set; } = new();

    /// <inheritdoc/>
    public override BodyPart Part => BodyPart.Formats;

    /// <summary>The recording; null: it is a new one.</summary>
    public Recording? Known { get; private set; }

    /// <summary>Where a voice is uploaded.</summary>
    public string Upload => $"{Home}/formats/{Known?.Id ?? New}/upload";

    /// <summary>The voice that was uploaded for it; null: it is at an address.</summary>
    public UploadedSound? Sound { get; private set; }

    /// <param name="recording">Its id, or <c>new</c>.</param>
    /// <param name="uploaded">A voice that was uploaded just now.</param>
    public async Task<IActionResult> OnGetAsync(string recording, Guid? uploaded)
    {
        if (!await Find(recording)) return NotFound();
        if (Known is { } known) Form = RecordingForm.Of(known);
        if (uploaded is not null) Form = Form with { Kind = RecordingKind.Spoken, Uploaded = uploaded, Address = "" };
        return await Sounds() is FileState.Refused ? Wrong([Refused]) : Page();
    }

    public async Task<IActionResult> OnPostAsync(string recording)
    {
        if (!await Find(recording)) return NotFound();
        IEnumerable<(string, string)> file = await Sounds() switch
        {
            FileState.Refused => [Refused],
            FileState.Waiting => [("Address", "The sound is still being checked for viruses. Try again in a minute")],
            _ => [],
        };
        return await Save(Form.Goes && Known is not null ? [] : [.. file, .. Form.Problems(Others)], Value, Home + "/formats");
    }

    static (string, string) Refused => ("Address", "The sound that you uploaded is gone: it has a virus, or is not ours. Upload another one");

    /// <summary>Reads the voice that was uploaded: how far it was looked at, or that it is gone; null: none was.</summary>
    async Task<FileState?> Sounds()
    {
        if (Form.Uploaded is not { } id) return null;
        var row = await sounds.Find(id);
        if (row is { State: not FileState.Refused }) Sound = new UploadedSound(row.Id, row.Name, row.CreatedAt);
        else Form = Form with { Uploaded = null };
        return row?.State ?? FileState.Refused;
    }

    ImmutableArray<Recording> Others => Now.Body.Formats.Recordings.RemoveAll(other => other.Id == Known?.Id);

    async Task<bool> Find(string recording)
    {
        await Open();
        Known = Now.Body.Formats.Recordings.FirstOrDefault(known => known.Id == recording);
        return Known is not null || recording == New;
    }

    string Value() => BodyDesk.Json(Now.Body.Formats with { Recordings = Form.Goes ? Others : Others.Add(Form.Recording(Sound)) });
}

/// <summary>A recording as it is typed.</summary>
public sealed record RecordingForm
{
    const int LongestCaptions = 10_000;

    /// <summary>The page that it is for.</summary>
    public KeyPage? For { get; init; }

    /// <summary>What it is.</summary>
    public RecordingKind? Kind { get; init; }

    /// <summary><c>cy</c>: its words are Welsh; otherwise English.</summary>
    public string? In { get; init; }

    /// <summary>Where it is.</summary>
    public string? Address { get; init => field = Typed.Clean(value); }

    /// <summary>The voice that was uploaded, in place of an address.</summary>
    public Guid? Uploaded { get; init; }

    /// <summary>Its captions.</summary>
    public string? Captions { get; init => field = Typed.Clean(value); }

    /// <summary>It is taken away.</summary>
    public bool Goes { get; init; }

    /// <summary>A recording as it stands in the fields.</summary>
    public static RecordingForm Of(Recording recording) =>
        new() { For = recording.Page, Kind = recording.Kind, In = recording.InWelsh ? "cy" : "en", Address = recording.Address, Uploaded = recording.Uploaded?.Id, Captions = recording.Captions };

    /// <summary>What is wrong, in page order. A video without captions leaves out who hears badly and does not sign (WCAG 1.2.2).</summary>
    public IEnumerable<(string Field, string Say)> Problems(IEnumerable<Recording> others)
    {
        if (Kind is not { } kind || !Enum.IsDefined(kind)) yield return ("Kind", "Select what it is");
        if (For is not { } page || !Enum.IsDefined(page)) yield return ("For", "Select the page that it is for");
        if (In is not ("en" or "cy")) yield return ("In", "Select the language of its words");
        else if (others.Any(other => other.Page == For && other.Kind == Kind && other.InWelsh == (In == "cy"))) yield return ("For", "There is one for this page already: change that one");
        if (Uploaded is not null && Kind is RecordingKind.SignLanguage) yield return ("Kind", "A video stays where you keep it: enter its address");
        if (Uploaded is null && (Address?.Length is null or 0 || !Typed.IsPage(Address))) yield return ("Address", "Enter an address that begins with https://");
        if (Kind is RecordingKind.SignLanguage && !(Captions ?? "").StartsWith("WEBVTT", StringComparison.Ordinal)) yield return ("Captions", "Enter the captions of the video. A captions file begins with WEBVTT");
        foreach (var problem in Typed.Problems("Captions", Captions, "the captions", LongestCaptions, false)) yield return problem;
    }

    /// <summary>The recording; right only when there are no problems. It is named after what it is for, of which there is one.</summary>
    public Recording Recording(UploadedSound? sound) => new(
        $"{KeyPages.Name(For!.Value)}-{(Kind is RecordingKind.SignLanguage ? "signed" : "spoken")}-{In}", For.Value, Kind!.Value, In == "cy", sound is null ? Address! : "", Kind is RecordingKind.SignLanguage ? Captions ?? "" : "", sound);
}
