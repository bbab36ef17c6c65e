using System.Text.Json.Nodes;

namespace Heard.Tests.GovUk;

/// <summary>One example of the design system: options, and the HTML that they make.</summary>
sealed record Fixture(string Component, string Name, JsonObject Options, string Html)
{
    public override string ToString() => $"{Component}: {Name}";
}

/// <summary>The examples that come with the npm package govuk-frontend.</summary>
static class Fixtures
{
    static readonly string Package = Repository.PathOf("src/Heard.Web/node_modules/govuk-frontend");

    public static string Version { get; } =
        (string)JsonNode.Parse(File.ReadAllText(Path.Combine(Package, "package.json")))!["version"]!;

    /// <summary>Every component of the package, whether implemented here or not.</summary>
    public static IReadOnlyList<string> Components { get; } =
        [.. Directory.GetDirectories(Path.Combine(Package, "dist/govuk/components")).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<Fixture> Of(string component) =>
        [.. Read(component, "fixtures.json")["fixtures"]!.AsArray().Select(f => new Fixture(
            component, (string)f!["name"]!, f["options"]!.AsObject(), (string)f["html"]!))];

    /// <summary>The options that the macro documents, each with a name, a type and, for some, the options inside it.</summary>
    public static JsonArray MacroOptionsOf(string component) => Read(component, "macro-options.json").AsArray();

    static JsonNode Read(string component, string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Package, "dist/govuk/components", component, file)))!;
}
