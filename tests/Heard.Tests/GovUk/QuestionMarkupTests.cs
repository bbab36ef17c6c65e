using Heard.GovUk;
using Microsoft.AspNetCore.Html;
using static Heard.Tests.GovUk.SameHtml;

namespace Heard.Tests.GovUk;

/// <summary>What a page writes by hand makes the same HTML as the options of the macro: questions.</summary>
public sealed class QuestionMarkupTests
{
    [Fact]
    public Task Radios_with_children_are_radios_with_items() => Same(
        Radios.Render(new()
        {
            Name = "contact",
            Value = "phone",
            Classes = "govuk-radios--inline",
            Hint = new() { Text = "Choose one" },
            ErrorMessage = new() { Text = "Choose how" },
            Fieldset = new() { Legend = new() { Text = "How?", Classes = "govuk-fieldset__legend--l", IsPageHeading = true } },
            Items =
            [
                new() { Value = "email", Text = "Email", Hint = new() { Text = "Fastest" } },
                new() { Divider = "or" },
                new() { Value = "phone", Text = "Phone", Conditional = new() { Html = new HtmlString("<p>Number</p>") } },
            ],
        }),
        Markup.Of(
            "govuk-radios",
            new RadiosTagHelper
            {
                Name = "contact",
                Value = "phone",
                Inline = true,
                Hint = "Choose one",
                Error = "Choose how",
                Legend = "How?",
                LegendSize = "l",
                LegendIsHeading = true,
            },
            Markup.Of("govuk-radio", new RadioTagHelper { Value = "email", Label = "Email", Hint = "Fastest" }),
            "\n",
            Markup.Of("govuk-radio-divider", new RadioDividerTagHelper(), "or"),
            Markup.Of("govuk-radio", new RadioTagHelper { Value = "phone", Label = "Phone" }, "<p>Number</p>")));

    [Fact]
    public Task Radios_within_a_radio_keep_their_own_choices() => Same(
        Radios.Render(new()
        {
            Name = "who",
            Items =
            [
                new()
                {
                    Value = "other",
                    Text = "Someone else",
                    Conditional = new() { Html = Radios.Render(new() { Name = "kin", Items = [new() { Value = "child", Text = "My child" }] }) },
                },
                new() { Value = "me", Text = "Me" },
            ],
        }),
        Markup.Of(
            "govuk-radios",
            new RadiosTagHelper { Name = "who" },
            Markup.Of(
                "govuk-radio",
                new RadioTagHelper { Value = "other", Label = "Someone else" },
                Markup.Of(
                    "govuk-radios",
                    new RadiosTagHelper { Name = "kin" },
                    Markup.Of("govuk-radio", new RadioTagHelper { Value = "child", Label = "My child" }))),
            Markup.Of("govuk-radio", new RadioTagHelper { Value = "me", Label = "Me" })));

    [Fact]
    public Task Checkboxes_with_children_are_checkboxes_with_items() => Same(
        Checkboxes.Render(new()
        {
            Name = "needs",
            Values = ["braille"],
            Fieldset = new() { Legend = new() { Text = "What do you need?" } },
            Items =
            [
                new() { Value = "braille", Text = "Braille", Attributes = new Dictionary<string, AttributeValue> { ["data-x"] = "a & b" } },
                new() { Divider = "or" },
                new() { Value = "none", Text = "Nothing", Behaviour = "exclusive" },
            ],
        }),
        Markup.Of(
            "govuk-checkboxes",
            new CheckboxesTagHelper { Name = "needs", Values = ["braille"], Legend = "What do you need?" },
            Markup.Of("govuk-checkbox", new CheckboxTagHelper { Value = "braille", Label = "Braille" }).With("data-x", "a &amp; b"),
            Markup.Of("govuk-checkbox-divider", new CheckboxDividerTagHelper(), "or"),
            Markup.Of("govuk-checkbox", new CheckboxTagHelper { Value = "none", Label = "Nothing", Exclusive = true })));

    [Fact]
    public Task An_input_with_attributes_is_an_input_with_options() => Same(
        Input.Render(new()
        {
            Name = "weight",
            Label = new() { Text = "Weight", Classes = "govuk-label--m", IsPageHeading = true },
            Hint = new() { Text = "In kilograms" },
            ErrorMessage = new() { Text = "Enter a weight", VisuallyHiddenText = "Gwall" },
            Classes = "govuk-input--width-5 mine",
            Suffix = new() { Text = "kg" },
            Spellcheck = false,
            Attributes = new Dictionary<string, AttributeValue> { ["data-x"] = "1" },
        }),
        Markup.Of("govuk-input", new InputTagHelper
        {
            Name = "weight",
            Label = "Weight",
            LabelSize = "m",
            LabelIsHeading = true,
            Hint = "In kilograms",
            Error = "Enter a weight",
            ErrorPrefix = "Gwall",
            Width = "5",
            Suffix = "kg",
            Spellcheck = false,
        }).With("class", "mine").With("data-x", "1"));

    [Fact]
    public Task A_date_input_with_attributes_is_a_date_input_with_options() => Same(
        DateInput.Render(new()
        {
            Id = "born",
            NamePrefix = "born",
            Fieldset = new() { Legend = new() { Text = "When were you born?" } },
            ErrorMessage = new() { Text = "Enter a day" },
            Day = new() { Value = "x", Error = true, Label = "Dydd" },
            Month = new() { Value = "3", Error = false },
            Year = new() { Value = "1980", Error = false },
        }),
        Markup.Of("govuk-date-input", new DateInputTagHelper
        {
            NamePrefix = "born",
            Legend = "When were you born?",
            Error = "Enter a day",
            Wrong = "day",
            Day = "x",
            DayLabel = "Dydd",
            Month = "3",
            Year = "1980",
        }));

    [Fact]
    public Task A_select_with_items_is_a_select_with_options() => Same(
        Select.Render(new()
        {
            Name = "ward",
            Value = "2",
            Label = new() { Text = "Ward" },
            Items = [new() { Value = "1", Text = "Ash & Elm" }, new() { Value = "2", Text = "Oak" }],
        }),
        Markup.Of(
            "govuk-select",
            new SelectTagHelper { Name = "ward", Value = "2", Label = "Ward" },
            Markup.Of("govuk-select-item", new SelectItemTagHelper { Value = "1" }, "Ash &amp; Elm"),
            Markup.Of("govuk-select-item", new SelectItemTagHelper { Value = "2" }, "\n  Oak\n")));
}
