using System.Net;
using AngleSharp.Dom;
using Heard.Tests.Conventions.Asking;

namespace Heard.Tests.Features.Staff;

/// <summary>How a colleague changes settings of the boats: looks at what changes, then saves it.</summary>
static class Changing
{
    /// <summary>Where they are.</summary>
    public const string Place = "/staff/boats/settings";

    /// <summary>What stands in a field.</summary>
    public static string Field(IParentNode page, string name) => page.QuerySelector($"[name='{name}']")?.GetAttribute("value") ?? "";

    /// <summary>Everything that stands in a page's form, with some of it typed anew.</summary>
    public static async Task<(string Name, string Value)[]> Fields(Caller caller, string place, params (string Name, string Value)[] typed) => [.. typed, .. (await caller.Get($"{Place}/{place}")).Page.QuerySelectorAll("main form:first-of-type input[name], main form:first-of-type textarea")
        .Where(field => !field.GetAttribute("name")!.StartsWith("__", StringComparison.Ordinal)).Select(field => (field.GetAttribute("name")!, field is AngleSharp.Html.Dom.IHtmlTextAreaElement area ? area.Value.TrimStart('\n') : field.GetAttribute("value") ?? "")).ExceptBy(typed.Select(field => field.Name), field => field.Item1)];

    public static async Task<Answer> Save(Caller caller, string place, params (string Name, string Value)[] fields) =>
        await Save(caller, place, Field((await caller.Get($"{Place}/{place}")).Page, "Change.BasedOn"), fields);

    /// <summary>Looks at what changes, then saves it.</summary>
    public static async Task<Answer> Save(Caller caller, string place, string basedOn, params (string Name, string Value)[] fields)
    {
        (string, string)[] all = [.. fields.Where(field => field.Name is not ("Change.BasedOn" or "Change.Seen")), ("Change.BasedOn", basedOn)];
        var looked = await caller.Submit($"{Place}/{place}", all);
        return looked.Status is HttpStatusCode.OK ? await caller.Submit($"{Place}/{place}", [.. all, ("Change.Seen", Field(looked.Page, "Change.Seen"))]) : looked;
    }
}
