using System.Globalization;
using Heard.Domain.Routes;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Settings.Chain;

/// <summary>One step after the final response: added, put into other words, or given its days. It is named by its place, from 1.</summary>
public sealed class TierModel(BodyDesk desk, CurrentBody current) : SettingPage(desk, current)
{
    const string New = "new";

    /// <summary>What was typed.</summary>
    [BindProperty]
    public ChainForm Form { get; set; } = new();

    /// <inheritdoc/>
    public override BodyPart Part => BodyPart.Chain;

    /// <inheritdoc/>
    public override bool HasDay => false;

    /// <summary>The step; null: it is a new one.</summary>
    public ChainStep? Known { get; private set; }

    public async Task<IActionResult> OnGetAsync(string tier)
    {
        if (!await Find(tier)) return NotFound();
        if (Known is { } known) Form = ChainForm.Of(known);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string tier) => await Find(tier) ? await Save(Form.Problems(), Value, Home + "/chain") : NotFound();

    async Task<bool> Find(string tier)
    {
        await Open();
        Known = int.TryParse(tier, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Now.Body.Chain.ElementAtOrDefault(number - 1) : null;
        return Known is not null || tier == New;
    }

    /// <summary>In the order in which people go through them: ourselves, somebody independent, the Ombudsman.</summary>
    string Value()
    {
        var steps = Known is { } known ? Now.Body.Chain.Replace(known, Form.Step()) : Now.Body.Chain.Add(Form.Step());
        return BodyDesk.Json(steps.OrderBy(step => step.Kind));
    }
}
