using System.Net;
using Heard.GovUk;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Running;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.Tests.Conventions;

/// <summary>The page that shows every component to who changes one.</summary>
public sealed class DesignPageTests
{
    [Fact]
    public void Every_component_and_every_part_of_one_is_on_the_page()
    {
        var shown = string.Join('\n', Directory.GetFiles(Repository.PathOf("src/Heard.Web/Features/Staff/Design"), "*.cshtml").Select(File.ReadAllText));
        var elements = typeof(ComponentOptions).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes(typeof(HtmlTargetElementAttribute), inherit: false))
            .Cast<HtmlTargetElementAttribute>().Select(target => target.Tag).ToList();
        Assert.True(elements.Count > 30, $"Only {elements.Count} were found.");
        Assert.All(elements, element => Assert.True(shown.Contains($"<{element}>", StringComparison.Ordinal) || shown.Contains($"<{element} ", StringComparison.Ordinal), $"<{element}> is missing."));
    }

    [Fact]
    public async Task It_is_there_for_colleagues_of_the_demonstration()
    {
        await using var service = await RunningService.Start();
        using var colleague = await new Caller(service).SignIn("colleague@boats.example");
        var answer = await colleague.Get("/staff/design");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var ids = answer.Page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task It_is_nowhere_else()
    {
        await using var service = await RunningService.Start("Heard:Demo=false");
        using var person = new Caller(service);
        Assert.Equal(HttpStatusCode.NotFound, (await person.Get("/staff/design")).Status);
    }
}
