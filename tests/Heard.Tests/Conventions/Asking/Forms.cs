using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Heard.Tests.Conventions.Asking;

/// <summary>A form of a page, filled in as somebody would who types the same into every field.</summary>
public static class Forms
{
    /// <summary>The forms of the page that are sent by POST, but for signing out, which ends every test.</summary>
    public static IEnumerable<IHtmlFormElement> Of(IHtmlDocument page) =>
        page.Forms.Where(form => form.Method == "post" && !(form.GetAttribute("action") ?? "").EndsWith("/sign-out", StringComparison.Ordinal));

    /// <summary>Where it is sent.</summary>
    public static string Address(IHtmlFormElement form, string page) => form.GetAttribute("action") is { Length: > 0 } action ? action : page;

    /// <summary>The fields: the text in whatever can be typed into, the first choice that opens a further question, or else the first, and what is hidden as it is.</summary>
    public static IEnumerable<(string Name, string Value)> Filled(IHtmlFormElement form, string text)
    {
        var fields = form.QuerySelectorAll("input[name], textarea[name]");
        foreach (var group in fields.GroupBy(field => field.GetAttribute("name")!))
        {
            var chosen = group.FirstOrDefault(field => field.HasAttribute("data-aria-controls")) ?? group.First();
            yield return (group.Key, group.First().GetAttribute("type") switch
            {
                "hidden" or "radio" or "checkbox" => chosen.GetAttribute("value") ?? "",
                _ => text,
            });
        }
    }

    /// <summary>The fields as they stand in the form.</summary>
    public static IEnumerable<(string Name, string Value)> AsIs(IHtmlFormElement form) =>
        form.QuerySelectorAll("input[name]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? ""));

    /// <summary>What a field shows.</summary>
    public static string Shown(IElement field) => field is IHtmlTextAreaElement area ? area.TextContent : field.GetAttribute("value") ?? "";
}
