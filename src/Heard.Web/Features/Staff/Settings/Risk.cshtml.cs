using System.Collections.Immutable;
using Heard.Domain.Intake;
using Heard.Web.Features.Staff.Case;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Settings;

/// <summary>Who hears at once that somebody may be at risk.</summary>
public sealed class RiskModel(BodyDesk desk, CurrentBody current) : SettingPage(desk, current)
{
    const int Most = 10;

    /// <summary>Email addresses, one on each line.</summary>
    [BindProperty]
    public string? Addresses { get; set => field = Typed.Clean(value); }

    /// <inheritdoc/>
    public override BodyPart Part => BodyPart.Risk;

    ImmutableArray<string> Lines => [.. (Addresses ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    public async Task OnGetAsync()
    {
        await Open();
        Addresses = string.Join('\n', Now.Body.RiskContacts);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Open();
        return await Save(Wrong(), () => BodyDesk.Json(Lines), Home);
    }

    IEnumerable<(string Field, string Say)> Wrong()
    {
        if (Lines.Length > Most) yield return ("Addresses", "Enter 10 email addresses or fewer");
        else if (Lines.FirstOrDefault(line => !EmailAddress.LooksRight(line)) is { } wrong) yield return ("Addresses", $"Enter email addresses like name@example.com, one on each line. This is none: {wrong}");
    }
}
