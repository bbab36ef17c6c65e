using System.Collections.Immutable;
using Heard.Domain;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Settings.Site;

/// <summary>What the body is called, where letters and email go, and whose bank holidays count.</summary>
public sealed class AboutModel(BodyDesk desk, CurrentBody current) : SettingPage(desk, current)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public AboutForm Form { get; set; } = new();

    /// <inheritdoc/>
    public override BodyPart Part => BodyPart.About;

    public async Task OnGetAsync()
    {
        await Open();
        Form = AboutForm.Of(Now.Body);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Open();
        return await Save(Form.Problems(), () => BodyDesk.Json(Form.Value()), Home);
    }
}

/// <summary>Name and addresses as they are typed.</summary>
public sealed record AboutForm
{
    const int LongestName = 100, LongestLine = 100, MostLines = 7;

    /// <summary>In English.</summary>
    public string? Name { get; init => field = Typed.Clean(value); }

    /// <summary>In Welsh.</summary>
    public string? NameCy { get; init => field = Typed.Clean(value); }

    /// <summary>Whose bank holidays count.</summary>
    public Nation? Nation { get; init; }

    /// <summary>One line each.</summary>
    public string? Address { get; init => field = Typed.Clean(value); }

    /// <summary>The complaints mailbox.</summary>
    public string? Email { get; init => field = Typed.Clean(value); }

    /// <summary>Who answers questions about personal information.</summary>
    public string? PrivacyEmail { get; init => field = Typed.Clean(value); }

    ImmutableArray<string> Lines => [.. (Address ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>They stand in the fields.</summary>
    public static AboutForm Of(Organisation body) => new()
    {
        Name = body.Name.En,
        NameCy = body.Name.Cy,
        Nation = body.Nation,
        Address = string.Join('\n', body.PostalAddress),
        Email = body.Email,
        PrivacyEmail = body.PrivacyEmail,
    };

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems()
    {
        foreach (var problem in Typed.Problems("Name", Name, "the name", LongestName, needed: true)) yield return problem;
        foreach (var problem in Typed.Problems("NameCy", NameCy, "the name in Welsh", LongestName, needed: false)) yield return problem;
        if (Nation is not { } nation || !Enum.IsDefined(nation)) yield return ("Nation", "Select whose bank holidays count");
        foreach (var problem in Typed.Problems("Address", Address, "the address")) yield return problem;
        if (Lines.Length > MostLines || Lines.Any(line => line.Length > LongestLine)) yield return ("Address", $"Enter {MostLines} lines or fewer, of {LongestLine} characters or fewer");
        if (!EmailAddress.LooksRight(Email ?? "")) yield return ("Email", "Enter the email address for complaints, like name@example.com");
        if (!EmailAddress.LooksRight(PrivacyEmail ?? "")) yield return ("PrivacyEmail", "Enter the email address for questions about personal information, like name@example.com");
    }

    /// <summary>As they are stored: named like the parts that they are.</summary>
    public object Value() => new { name = new Bilingual(Name!, NameCy ?? ""), nation = Nation!.Value, postalAddress = Lines, email = Email!, privacyEmail = PrivacyEmail! };
}
