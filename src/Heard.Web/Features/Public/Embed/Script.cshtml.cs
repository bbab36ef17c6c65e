using System.Text;
using System.Text.Json;
using Heard.Web.Features.Shared;
using Heard.Web.Outbox;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Embed;

/// <summary>What other websites include, as one script: it draws into a shadow of its own where it stands, asks for nothing more, and takes nothing of the page around it.</summary>
public sealed class ScriptModel(Links links, TimeProvider clock, IWebHostEnvironment environment) : PublicPage
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public async Task<IActionResult> OnGetAsync()
    {
        await using var file = environment.WebRootFileProvider.GetFileInfo("assets/embed.mjs").CreateReadStream();
        using var reader = new StreamReader(file);
        var data = JsonSerializer.Serialize(EmbedData.Of(Body, Language, links, clock.Now()), Options);
        Response.Headers.CacheControl = $"public, max-age={EmbedModel.Keeps}";
        return Content($"const data = {data};\n{await reader.ReadToEndAsync()}", "text/javascript", Encoding.UTF8);
    }
}
