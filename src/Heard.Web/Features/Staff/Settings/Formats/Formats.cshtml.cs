using System.Globalization;
using Heard.Domain.Organisations;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Settings.Formats;

/// <summary>What people can ask for and how soon it comes, the languages the body talks in, and its recordings.</summary>
public sealed class FormatsModel(BodyDesk desk, CurrentBody current) : SettingPage(desk, current)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public FormatsForm Form { get; set; } = new();

    /// <inheritdoc/>
    public override BodyPart Part => BodyPart.Formats;

    public async Task OnGetAsync()
    {
        await Open();
        Form = FormatsForm.Of(Now.Body.Formats);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Open();
        return await Save(Form.Problems(), () => BodyDesk.Json(Form.On(Now.Body.Formats)), Home);
    }
}

/// <summary>Formats and languages as they are typed.</summary>
public sealed record FormatsForm
{
    const int MostDays = 250;

    /// <summary>Working days for each format, in their order; empty: it is not offered.</summary>
    public List<string?> Days { get; init; } = [];

    /// <summary>Languages, by their codes.</summary>
    public List<string> Languages { get; init; } = [];

    /// <summary>What stands in the field of a format.</summary>
    public string Day(OtherFormat format) => Typed.Clean(Days.ElementAtOrDefault((int)format));

    /// <summary>What holds now, as it stands in the fields.</summary>
    public static FormatsForm Of(Domain.Organisations.Formats formats) => new()
    {
        Days = [.. Enum.GetValues<OtherFormat>().Select(format => formats.OnRequest.FirstOrDefault(offered => offered.Format == format)?.WithinDays.ToString(CultureInfo.InvariantCulture))],
        Languages = [.. formats.Languages],
    };

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems() => Enum.GetValues<OtherFormat>().Where(format => Day(format).Length > 0 && Read(format) is null)
        .Select(format => ($"Days-{format}", $"Enter working days from 1 to {MostDays} for {FormatNames.Say(format).ToLowerInvariant()}, or nothing"));

    /// <summary>The formats with what was typed; right only when there are no problems.</summary>
    public Domain.Organisations.Formats On(Domain.Organisations.Formats formats) => formats with
    {
        OnRequest = [.. Enum.GetValues<OtherFormat>().Where(format => Read(format) is not null).Select(format => new OnRequest(format, Read(format)!.Value))],
        Languages = [.. LanguageCodes.Known.Where(Languages.Contains)],
    };

    int? Read(OtherFormat format) => int.TryParse(Day(format), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= MostDays ? days : null;
}
