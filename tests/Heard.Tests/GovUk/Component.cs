using Heard.GovUk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.Tests.GovUk;

/// <summary>A tag helper, found by the name of its element: <c>govuk-</c> and the component's name.</summary>
sealed record Component(string Name, Type TagHelper, Type Options)
{
    public static IReadOnlyDictionary<string, Component> All { get; } = typeof(ComponentTagHelper<>).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && OptionsOf(type) is not null)
        .Select(type => new Component(ElementOf(type)["govuk-".Length..], type, OptionsOf(type)!))
        .ToDictionary(component => component.Name);

    /// <summary>The HTML of the tag helper with these options and nothing else.</summary>
    public async Task<string> Render(object options)
    {
        var helper = (TagHelper)Activator.CreateInstance(TagHelper)!;
        TagHelper.GetProperty("Options")!.SetValue(helper, options);
        return await Markup.Of($"govuk-{Name}", helper).Render();
    }

    /// <summary>What is different from the fixture; null when nothing is.</summary>
    public async Task<string?> DifferenceFrom(Fixture fixture)
    {
        var leftOut = Exceptions.Parts.Where(p => p.Component == fixture.Component).Select(p => p.Selector).ToList();
        return SameHtml.Difference(fixture.Html, await Render(MacroJson.Read(fixture, Options)), leftOut);
    }

    static string ElementOf(Type type) =>
        ((HtmlTargetElementAttribute)type.GetCustomAttributes(typeof(HtmlTargetElementAttribute), false).Single()).Tag;

    static Type? OptionsOf(Type? type) => type switch
    {
        null => null,
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ComponentTagHelper<>) => type.GenericTypeArguments[0],
        _ => OptionsOf(type.BaseType),
    };
}
