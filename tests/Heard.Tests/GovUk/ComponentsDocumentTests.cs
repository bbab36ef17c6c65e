namespace Heard.Tests.GovUk;

public sealed class ComponentsDocumentTests
{
    [Fact]
    public async Task The_page_on_components_says_what_the_fixtures_say()
    {
        List<string> rows = [];
        var (total, passing) = (0, 0);
        foreach (var name in Fixtures.Components)
        {
            var fixtures = Fixtures.Of(name);
            var passed = await Passing(name, fixtures);
            (total, passing) = (total + fixtures.Count, passing + passed);
            var element = Component.All.ContainsKey(name) ? $"`<govuk-{name}>`" : "none";
            rows.Add($"| {name} | {element} | {fixtures.Count} | {passed} | {LeftOut(name)} |");
        }
        WrittenDocument.Check("docs/govuk-components.md", $"""
            # Components of the GOV.UK Design System

            `src/Heard.GovUk` writes the components of govuk-frontend {Fixtures.Version} as Razor tag helpers. Each is given the
            options of every fixture of that package, and its HTML is compared with the fixture's. A test writes this page; what
            is left out, and why, stands in `tests/Heard.Tests/GovUk/Exceptions.cs`.

            | component | element | fixtures | passing | left out, and why |
            | --- | --- | --- | --- | --- |
            {string.Join('\n', rows)}
            | all | | {total} | {passing} | |

            """);
    }

    static async Task<int> Passing(string name, IReadOnlyList<Fixture> fixtures)
    {
        if (!Component.All.TryGetValue(name, out var component)) return 0;
        var passed = 0;
        foreach (var fixture in fixtures)
            if (await component.DifferenceFrom(fixture) is null) passed++;
        return passed;
    }

    static string LeftOut(string name) => string.Join("<br>", Exceptions.Components.Where(c => c.Key == name).Select(c => c.Value)
        .Concat(Exceptions.Options.Where(o => o.Component == name).Select(o => $"option `{o.Name}`: {o.Reason}"))
        .Concat(Exceptions.Parts.Where(p => p.Component == name).Select(p => $"part `{p.Selector}`: {p.Reason}"))
        .Concat(Exceptions.Fixtures.Where(f => f.Component == name).Select(f => $"fixture “{f.Name}”: {f.Reason}")));
}
