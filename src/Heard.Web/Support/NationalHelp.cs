using System.Text.Json.Nodes;

namespace Heard.Web.Support;

/// <summary>
/// Sources of help for people all over the United Kingdom, from public knowledge. A body begins with them, and has to check each: nobody
/// at the body has.
/// </summary>
static class NationalHelp
{
    /// <summary>All of them, as they stand in a body's settings.</summary>
    public static JsonArray Read()
    {
        using var file = typeof(NationalHelp).Assembly.GetManifestResourceStream(typeof(NationalHelp), "national-help.json")!;
        return JsonNode.Parse(file)!.AsArray();
    }
}
