using System.Text.Json;
using System.Text.Json.Nodes;

namespace Heard.Tests.GovUk;

public sealed class MacroOptionTests
{
    public static IEnumerable<TheoryDataRow<string>> Every() =>
        from component in Component.All.Keys.Intersect(Fixtures.Components).Order(StringComparer.Ordinal)
        select new TheoryDataRow<string>(component) { TestDisplayName = $"{component}: options" };

    [Theory]
    [MemberData(nameof(Every))]
    public void A_record_has_every_option_that_the_macro_documents(string component) =>
        Assert.Equal([], Missing(Fixtures.MacroOptionsOf(component), Component.All[component].Options, "")
            .Except(Exceptions.Options.Where(o => o.Component == component).Select(o => o.Name)));

    // A block of the template language is what stands between the tags of a tag helper.
    static IEnumerable<string> Missing(JsonArray options, Type record, string path)
    {
        foreach (var option in options.Where(o => (string?)o!["type"] != "nunjucks-block"))
        {
            var name = (string)option!["name"]!;
            var property = record.GetProperties().SingleOrDefault(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name) == name);
            if (property is null) yield return path + name;
            else if (option["params"] is JsonArray inside && !IsDictionary(property.PropertyType))
                foreach (var missing in Missing(inside, ElementOf(property.PropertyType), $"{path}{name}.")) yield return missing;
        }
    }

    // The names inside are keys then, and any will do.
    static bool IsDictionary(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>);

    static Type ElementOf(Type type) => type.IsGenericType ? ElementOf(type.GenericTypeArguments[0]) : type;
}
