using System.Collections.Immutable;
using Heard.Domain.Organisations;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Settings.Formats;

/// <summary>One recording: a video in British Sign Language, or a voice, for one of the key pages.</summary>
public sealed class RecordingModel(BodyDesk desk, CurrentBody current) : SettingPage(desk, current)
{
    const string New = "new";

    /// <summary>What was typed.</summary>
    [BindProperty]
    public RecordingForm Form { get; set; } = new();

    /// <inheritdoc/>
    public override BodyPart Part => BodyPart.Formats;

    /// <summary>The recording; null: it is a new one.</summary>
    public Recording? Known { get; private set; }

    public async Task<IActionResult> OnGetAsync(string recording)
    {
        if (!await Find(recording)) return NotFound();
        if (Known is { } known) Form = RecordingForm.Of(known);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string recording) =>
        await Find(recording) ? await Save(Form.Goes && Known is not null ? [] : Form.Problems(Others), Value, Home + "/formats") : NotFound();

    ImmutableArray<Recording> Others => Now.Body.Formats.Recordings.RemoveAll(other => other.Id == Known?.Id);

    async Task<bool> Find(string recording)
    {
        await Open();
        Known = Now.Body.Formats.Recordings.FirstOrDefault(known => known.Id == recording);
        return Known is not null || recording == New;
    }

    string Value() => BodyDesk.Json(Now.Body.Formats with { Recordings = Form.Goes ? Others : Others.Add(Form.Recording()) });
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

    /// <summary>Its captions.</summary>
    public string? Captions { get; init => field = Typed.Clean(value); }

    /// <summary>It is taken away.</summary>
    public bool Goes { get; init; }

    /// <summary>A recording as it stands in the fields.</summary>
    public static RecordingForm Of(Recording recording) =>
        new() { For = recording.Page, Kind = recording.Kind, In = recording.InWelsh ? "cy" : "en", Address = recording.Address, Captions = recording.Captions };

    /// <summary>What is wrong, in page order. A video without captions leaves out who hears badly and does not sign (WCAG 1.2.2).</summary>
    public IEnumerable<(string Field, string Say)> Problems(IEnumerable<Recording> others)
    {
        if (Kind is not { } kind || !Enum.IsDefined(kind)) yield return ("Kind", "Select what it is");
        if (For is not { } page || !Enum.IsDefined(page)) yield return ("For", "Select the page that it is for");
        if (In is not ("en" or "cy")) yield return ("In", "Select the language of its words");
        else if (others.Any(other => other.Page == For && other.Kind == Kind && other.InWelsh == (In == "cy"))) yield return ("For", "There is one for this page already: change that one");
        if (Address?.Length is null or 0 || !Typed.IsPage(Address)) yield return ("Address", "Enter an address that begins with https://");
        if (Kind is RecordingKind.SignLanguage && !(Captions ?? "").StartsWith("WEBVTT", StringComparison.Ordinal)) yield return ("Captions", "Enter the captions of the video. A captions file begins with WEBVTT");
        foreach (var problem in Typed.Problems("Captions", Captions, "the captions", LongestCaptions, false)) yield return problem;
    }

    /// <summary>The recording; right only when there are no problems. It is named after what it is for, of which there is one.</summary>
    public Recording Recording() => new(
        $"{KeyPages.Name(For!.Value)}-{(Kind is RecordingKind.SignLanguage ? "signed" : "spoken")}-{In}", For.Value, Kind!.Value, In == "cy", Address!, Kind is RecordingKind.SignLanguage ? Captions ?? "" : "");
}
