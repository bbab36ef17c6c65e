using Heard.GovUk;
using Microsoft.AspNetCore.Html;
using static Heard.Tests.GovUk.SameHtml;

namespace Heard.Tests.GovUk;

/// <summary>What a page writes by hand makes the same HTML as the options of the macro: lists and what holds messages.</summary>
public sealed class ListMarkupTests
{
    [Fact]
    public Task A_summary_list_with_rows_is_a_summary_list_with_options() => Same(
        SummaryList.Render(new()
        {
            Classes = "govuk-summary-list--no-border",
            Card = new()
            {
                Title = new() { Text = "You" },
                Actions = new() { Items = [new() { Href = "/all", Text = "Change all" }] },
            },
            Rows =
            [
                new()
                {
                    Key = new() { Text = "Name" },
                    Value = new() { Html = new HtmlString("<b>Ada</b>") },
                    Actions = new() { Items = [new() { Href = "/name", Text = "Change", VisuallyHiddenText = "name" }] },
                },
                new() { Key = new() { Text = "Town" }, Value = new() { Text = "A & B" } },
            ],
        }),
        Markup.Of(
            "govuk-summary-list",
            new SummaryListTagHelper { CardTitle = "You", NoBorder = true },
            Markup.Of(
                "govuk-summary-row",
                new SummaryRowTagHelper { Key = "Name" },
                "<b>Ada</b>",
                Markup.Of("govuk-summary-action", new SummaryActionTagHelper { Href = "/name", VisuallyHiddenText = "name" }, "Change")),
            Markup.Of("govuk-summary-row", new SummaryRowTagHelper { Key = "Town", Value = "A & B" }),
            Markup.Of("govuk-summary-action", new SummaryActionTagHelper { Href = "/all" }, "Change all")));

    [Fact]
    public Task An_error_summary_with_links_is_an_error_summary_with_a_list() => Same(
        ErrorSummary.Render(new() { TitleText = "There is a problem", ErrorList = [new() { Href = "#name", Text = "Enter a name" }] }),
        Markup.Of(
            "govuk-error-summary",
            new ErrorSummaryTagHelper { Title = "There is a problem" },
            Markup.Of("govuk-error-link", new ErrorLinkTagHelper { Href = "#name" }, "Enter a name")));

    [Fact]
    public Task A_task_list_with_tasks_is_a_task_list_with_options() => Same(
        TaskList.Render(new()
        {
            Items =
            [
                new()
                {
                    Title = new() { Text = "Tell us what happened" },
                    Href = "/what",
                    Hint = new() { Text = "About 10 minutes" },
                    Status = new() { Tag = new() { Text = "Incomplete", Classes = "govuk-tag--teal" } },
                },
                new()
                {
                    Title = new() { Text = "Send" },
                    Status = new() { Text = "Cannot start yet", Classes = "govuk-task-list__status--cannot-start-yet" },
                },
            ],
        }),
        Markup.Of(
            "govuk-task-list",
            new TaskListTagHelper(),
            Markup.Of("govuk-task", new TaskTagHelper
            {
                Title = "Tell us what happened",
                Href = "/what",
                Hint = "About 10 minutes",
                Status = "Incomplete",
                StatusColour = "teal",
            }),
            Markup.Of("govuk-task", new TaskTagHelper { Title = "Send", Status = "Cannot start yet", CannotStart = true })));

    [Fact]
    public Task Pagination_with_pages_is_pagination_with_items() => Same(
        Pagination.Render(new()
        {
            Previous = new() { Href = "?page=1" },
            Items = [new() { Number = "1", Href = "?page=1" }, new() { Ellipsis = true }, new() { Number = "9", Href = "?page=9", Current = true }],
        }),
        Markup.Of(
            "govuk-pagination",
            new PaginationTagHelper { PreviousHref = "?page=1" },
            Markup.Of("govuk-pagination-item", new PaginationItemTagHelper { Number = "1", Href = "?page=1" }),
            Markup.Of("govuk-pagination-ellipsis", new PaginationEllipsisTagHelper()),
            Markup.Of("govuk-pagination-item", new PaginationItemTagHelper { Number = "9", Href = "?page=9", Current = true })));

    [Fact]
    public Task A_cookie_banner_with_messages_is_a_cookie_banner_with_options() => Same(
        CookieBanner.Render(new()
        {
            Messages =
            [
                new()
                {
                    HeadingText = "Cookies",
                    Html = new HtmlString("<p>We count visits.</p>"),
                    Actions = [new() { Text = "Accept", Type = "submit", Name = "cookies", Value = "yes" }, new() { Text = "View", Href = "/cookies" }],
                },
            ],
        }),
        Markup.Of(
            "govuk-cookie-banner",
            new CookieBannerTagHelper(),
            Markup.Of(
                "govuk-cookie-message",
                new CookieMessageTagHelper { Heading = "Cookies" },
                "<p>We count visits.</p>",
                Markup.Of("govuk-cookie-action", new CookieActionTagHelper { Type = "submit", Name = "cookies", Value = "yes" }, "Accept"),
                Markup.Of("govuk-cookie-action", new CookieActionTagHelper { Href = "/cookies" }, "View"))));

    [Fact]
    public async Task A_table_keeps_the_rows_that_a_page_writes_itself() => Assert.Null(Difference(
        """
        <table class="govuk-table wide" id="open">
          <caption class="govuk-table__caption govuk-table__caption--m">Open</caption>
          <tbody class="govuk-table__body"><tr class="govuk-table__row"><td class="govuk-table__cell">1</td></tr></tbody>
        </table>
        """,
        await Markup.Of(
            "govuk-table",
            new TableTagHelper { Caption = "Open", CaptionSize = "m" },
            """<tbody class="govuk-table__body"><tr class="govuk-table__row"><td class="govuk-table__cell">1</td></tr></tbody>""")
            .With("class", "wide").With("id", "open").Render()));

    [Fact]
    public Task A_footer_claims_no_licence_unless_asked_to() => Same(
        Footer.Render(new() { ContentLicence = null, Meta = new() { Items = [new() { Href = "/privacy", Text = "Privacy" }] } }),
        Markup.Of(
            "govuk-footer",
            new FooterTagHelper(),
            Markup.Of("govuk-footer-link", new FooterLinkTagHelper { Href = "/privacy" }, "Privacy")));
}
