using System.Text.Json;
using Heard.Web.Features.OpenReferral;
using Heard.Web.Http;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Settings.Help;

/// <summary>The whole list as one file in Open Referral UK, which can be read in again.</summary>
[Needs(Permission.KeepFacts)]
public sealed class ExportModel(CurrentBody current) : PageModel
{
    public FileContentResult OnGet()
    {
        var services = HelpDirectory.Of(current.Required).Services;
        var page = new Page<OpenReferral.Service>(services.Count, 1, 1, services.Count, true, true, services.Count == 0, services);
        return File(JsonSerializer.SerializeToUtf8Bytes(page, OpenReferralEndpoints.Options), "application/json", $"help-{current.Required.ShortName}.json");
    }
}
