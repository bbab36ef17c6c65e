using Heard.Domain.Routes;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Settings.Routes;

/// <summary>One way that is right for what is not for the complaints process: added, put into other words, or given its days.</summary>
public sealed class RouteModel(BodyDesk desk, CurrentBody current) : SettingPage(desk, current)
{
    const string New = "new";

    /// <summary>What was typed.</summary>
    [BindProperty]
    public RouteForm Form { get; set; } = new();

    /// <inheritdoc/>
    public override BodyPart Part => BodyPart.Routes;

    /// <inheritdoc/>
    public override bool HasDay => false;

    /// <summary>The way; null: it is a new one.</summary>
    public OtherRoute? Known { get; private set; }

    public async Task<IActionResult> OnGetAsync(string other)
    {
        if (!await Find(other)) return NotFound();
        if (Known is { } known) Form = RouteForm.Of(known);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string other) => await Find(other) ? await Save(Form.Problems(), Value, Home + "/routes") : NotFound();

    async Task<bool> Find(string other)
    {
        await Open();
        Known = Now.Body.OtherRoutes.FirstOrDefault(known => known.Id == other);
        return Known is not null || other == New;
    }

    /// <summary>In its place, or at the end.</summary>
    string Value()
    {
        var routes = Now.Body.OtherRoutes;
        var changed = Form.Route(Known?.Id ?? NewId.From(Form.Name!, "way", New, routes.Select(route => route.Id).ToHashSet()));
        return BodyDesk.Json(Known is null ? routes.Add(changed) : [.. routes.Select(route => route.Id == changed.Id ? changed : route)]);
    }
}
