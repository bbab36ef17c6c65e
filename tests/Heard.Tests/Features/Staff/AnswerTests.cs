using System.Text.RegularExpressions;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Running;

namespace Heard.Tests.Features.Staff;

/// <summary>One page with which any colleague answers how to complain and who helps, in the words of the body's facts.</summary>
[Trait("Database", "Both")]
public sealed class AnswerTests(SharedService shared) : IClassFixture<SharedService>
{
    [Theory]
    [InlineData("colleague@boats.example", "boats")]
    [InlineData("admin@northline.example", "northline")]
    [InlineData("leader@families.example", "families")]
    public async Task What_is_read_aloud_says_the_ways_the_promise_and_who_helps_in_both_languages(string email, string body)
    {
        using var colleague = await new Caller(shared.Service).SignIn(email);
        var page = (await colleague.Get($"/staff/{body}/answer")).Page;
        foreach (var (language, words) in new[] { ("en", "You can complain online at .*working days.*independent to help you.*write your complaint down"), ("cy", "Gallwch gwyno ar-lein yn .*diwrnod gwaith.*annibynnol.*ysgrifennu eich cwyn") })
        {
            var said = page.QuerySelector($".govuk-inset-text div[lang={language}]")!.TextContent;
            Assert.Matches(new Regex(words, RegexOptions.Singleline), said);
            Assert.DoesNotMatch(@"\[[a-z-]+\]|\{\d\}", said);
        }

        Assert.DoesNotMatch(@"\[[a-z-]+\]|\{\d\}", page.GetElementById("text-cy")!.TextContent);
        Assert.All(page.QuerySelectorAll("a[href^='sms:']"), link => Assert.InRange(Uri.UnescapeDataString(link.GetAttribute("href")!["sms:?body=".Length..]).Length, 40, 306));
    }

    [Theory]
    [InlineData("citizens", true)]
    [InlineData("CYNGOR ar bopeth nowhere", false)]
    [InlineData("\0\uD800", true)]
    public async Task Help_is_found_by_any_of_its_words_and_nothing_else_is_shown(string typed, bool any)
    {
        using var colleague = await new Caller(shared.Service).SignIn("colleague@boats.example");
        var answer = await colleague.Get("/staff/boats/answer?q=" + Uri.EscapeDataString(typed.Replace("\uD800", "", StringComparison.Ordinal)));
        Assert.Equal(any, answer.Page.QuerySelectorAll("li[data-find]:not([hidden])").Length > 0);
    }
}
