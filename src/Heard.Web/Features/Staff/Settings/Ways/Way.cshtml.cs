using Heard.Domain.Organisations;
using Heard.Web.Features.Shared.Opening;
using Heard.Web.Http;
using Heard.Web.Languages;
using Heard.Web.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Settings.Ways;

/// <summary>One way to complain: added, changed, made sure of, or no longer offered.</summary>
public sealed class WayModel(BodyDesk desk, CurrentBody current) : SettingPage(desk, current)
{
    const string New = "new-";

    /// <summary>What was typed.</summary>
    [BindProperty]
    public WayForm Form { get; set; } = new();

    /// <inheritdoc/>
    public override BodyPart Part => BodyPart.Ways;

    /// <summary>The way; null: it is a new one.</summary>
    public Way? Known { get; private set; }

    /// <summary>How it works.</summary>
    public WayKind Kind { get; private set; }

    /// <summary>What it is called.</summary>
    public string Name => OpeningText.Name(Known ?? new(Kind, new(""), new(""), new("")), Domain.Language.English);

    public async Task<IActionResult> OnGetAsync(string way)
    {
        if (!await Find(way)) return NotFound();
        if (Known is { } known) Form = WayForm.Of(known);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string way) =>
        await Find(way) ? await Save(Form.IsGone ? [] : Form.Problems(Kind, Today), Value, Home + "/ways") : NotFound();

    async Task<bool> Find(string way)
    {
        await Open();
        if (way.StartsWith(New, StringComparison.Ordinal) && Enum.TryParse<WayKind>(way[New.Length..], ignoreCase: true, out var kind) && Enum.IsDefined(kind))
        {
            Kind = kind;
            return true;
        }

        Known = Now.Body.Ways.FirstOrDefault(known => known.Id == way);
        Kind = Known?.Kind ?? default;
        return Known is not null;
    }

    string Value()
    {
        var ways = Now.Body.Ways;
        if (Form.IsGone) return BodyDesk.Json(ways.RemoveAll(way => way.Id == Known?.Id));
        var changed = Form.Way(Known ?? new Way(Kind, new(""), new(""), new("")) { Id = NewId.From(System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(Kind.ToString()), "way", New, ways.Select(way => way.Id).ToHashSet()) }, Today);
        return BodyDesk.Json(Known is null ? ways.Add(changed) : [.. ways.Select(way => way.Id == changed.Id ? changed : way)]);
    }
}
