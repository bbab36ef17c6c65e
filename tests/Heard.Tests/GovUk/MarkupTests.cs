using System.Text.Encodings.Web;
using AngleSharp.Html.Parser;
using Heard.GovUk;
using static Heard.Tests.GovUk.SameHtml;

namespace Heard.Tests.GovUk;

/// <summary>What holds for every component that a page writes by hand.</summary>
public sealed class MarkupTests
{
    [Fact]
    public Task What_a_page_writes_wins_over_its_options() => Same(
        Button.Render(new() { Text = "Send", Name = "action", Value = "send", Classes = "govuk-button--warning wide" }),
        Markup.Of(
            "govuk-button",
            new ButtonTagHelper
            {
                Options = new() { Text = "Save", Name = "action", Value = "save", Classes = "wide" },
                Value = "send",
                Variant = "warning",
            },
            "Send"));

    [Fact]
    public Task An_empty_error_is_no_error() => Same(
        Textarea.Render(new() { Name = "what", Label = new() { Text = "What happened?" } }),
        Markup.Of("govuk-textarea", new TextareaTagHelper { Name = "what", Label = "What happened?", Error = "", Hint = "" }));

    [Fact]
    public async Task A_part_outside_its_component_is_a_mistake_that_says_so()
    {
        var stray = Markup.Of("govuk-radio", new RadioTagHelper { Value = "a", Label = "A" });
        var mistake = await Assert.ThrowsAsync<InvalidOperationException>(stray.Render);
        Assert.Contains("govuk-radio", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_is_encoded_wherever_it_goes()
    {
        const string Payload = "\"><script>alert('x')</script>";
        var html = await Markup.Of("govuk-input", new InputTagHelper
        {
            Name = Payload,
            Label = Payload,
            Hint = Payload,
            Error = Payload,
            Value = Payload,
            Prefix = Payload,
        }).With("data-x", HtmlEncoder.Default.Encode(Payload)).Render();
        Assert.Equal(0, Count(html, "script"));
        Assert.Equal(1, Count(html, "input"));
    }

    [Theory]
    [InlineData("\nafter an empty line")]
    [InlineData("\r\nafter an empty line")]
    [InlineData("no empty line")]
    public async Task A_textarea_gives_back_what_was_typed(string typed)
    {
        var html = await Markup.Of("govuk-textarea", new TextareaTagHelper { Name = "what", Value = typed }).Render();
        var textarea = new HtmlParser().ParseDocument(html).QuerySelector("textarea")!;
        Assert.Equal(typed.ReplaceLineEndings("\n"), textarea.TextContent.ReplaceLineEndings("\n"));
    }
}
