using AngleSharp.Html.Parser;
using CsCheck;
using Heard.Web.Features.Shared.Writing;
using Microsoft.AspNetCore.Html;

namespace Heard.Tests.Features.Shared;

/// <summary>What a content owner writes looks like everything else, and is never more than words.</summary>
public sealed class LongTextTests
{
    static readonly string[] Pieces = ["# ", "## ", "- ", "1. ", "\n", "\n\n", "**", "[a](", "javascript:alert(1)", "https://example.org)", "data:text/html,x)", "<script>", "<img src=x onerror=y>", "<a href='//x'>", "](", "words ", "&lt;", "`", "> ", "\" onclick=\"", "![x](https://example.org/x.png)"];

    static readonly string[] Parts = ["h3", "p", "ul", "ol", "li", "strong", "em", "a", "br", "blockquote", "code", "pre", "hr"];

    [Fact]
    public void Headings_lists_and_links_have_the_styles_of_every_page() => Assert.Equal(
        """
        <h3 class="govuk-heading-s">Visits</h3>
        <p class="govuk-body">We come to <strong>you</strong>, or <a href="https://example.org" class="govuk-link">meet online</a>.</p>
        <ul class="govuk-list govuk-list--bullet">
        <li>ring us</li>
        <li>write to us</li>
        </ul>
        """, Html("# Visits\n\nWe come to **you**, or [meet online](https://example.org).\n\n- ring us\n- write to us").Trim());

    [Fact]
    public void Nothing_runs_loads_or_leads_anywhere_but_to_pages_addresses_and_numbers() => Gen.Int[0, Pieces.Length - 1].Array[0, 20].Select(places => string.Concat(places.Select(place => Pieces[place]))).Sample(text =>
    {
        using var page = new HtmlParser().ParseDocument(Html(text));
        Assert.All(page.Body!.QuerySelectorAll("*"), element =>
        {
            Assert.True(Parts.Contains(element.LocalName), element.OuterHtml);
            Assert.All(element.Attributes, attribute => Assert.True(attribute.Name is "class" or "href" or "start", attribute.Name));
        });
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.Matches("^(https:|mailto:|tel:|[^:]*$)", link.GetAttribute("href")!));
    });

    static string Html(string text) => ((HtmlString)LongText.Html(text)).Value!.Replace("\r\n", "\n", StringComparison.Ordinal);
}
