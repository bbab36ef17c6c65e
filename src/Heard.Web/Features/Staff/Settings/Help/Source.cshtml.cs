using Heard.Domain.Support;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Heard.Web.Outbox;
using Heard.Web.Support;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Settings.Help;

/// <summary>One source of help: added, changed, made sure of, or no longer named.</summary>
public sealed class SourceModel(BodyDesk desk, CurrentBody current, HelpKeys keys, Links links) : SettingPage(desk, current)
{
    const string New = "new";

    // What stands beside the sources in addresses.
    static readonly string[] Reserved = ["list", "imports", "waiting", "export"];

    /// <summary>What was typed.</summary>
    [BindProperty]
    public SourceForm Form { get; set; } = new();

    /// <inheritdoc/>
    public override BodyPart Part => BodyPart.Help;

    /// <summary>The source; null: it is a new one.</summary>
    public HelpSource? Known { get; private set; }

    /// <summary>What the source is written to be asked whether its entry is right, in Welsh too where it speaks Welsh; null: it has no email address.</summary>
    public HelpRequest? Ask => Known is { Email.Length: > 0 } known ? HelpRequest.Of(Body, known, keys.Make(Body, known), links) : null;

    public async Task<IActionResult> OnGetAsync(string helper)
    {
        if (!await Find(helper)) return NotFound();
        if (Known is { } known) Form = SourceForm.Of(known);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string helper) =>
        await Find(helper) ? await Save(Form.IsGone && Known is not null ? [] : Form.Problems(Today, isNew: Known is null), Value, Home + "/help") : NotFound();

    async Task<bool> Find(string helper)
    {
        await Open();
        Known = Now.Body.Help.FirstOrDefault(known => known.Id == helper);
        return Known is not null || helper == New;
    }

    string Value()
    {
        var sources = Now.Body.Help;
        if (Form.IsGone) return BodyDesk.Json(sources.RemoveAll(source => source.Id == Known?.Id));
        var changed = Form.Source(Known?.Id ?? NewId.From(Form.Name!, "help", New, [.. sources.Select(source => source.Id), .. Reserved]), Known is null ? Today : Known.CheckedOn, Today);
        return BodyDesk.Json(Known is null ? sources.Add(changed) : [.. sources.Select(source => source.Id == changed.Id ? changed : source)]);
    }
}
