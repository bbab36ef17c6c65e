namespace Heard.GovUk;

/// <summary>The link to the page before or after, with its arrow.</summary>
static class PaginationArrow
{
    const string Backwards =
        "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z";

    const string Forwards =
        "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z";

    public static Element? Link(PaginationLinkOptions? link, bool isNext, bool isBlock)
    {
        if (string.IsNullOrEmpty(link?.Href)) return null;
        var direction = isNext ? "next" : "prev";
        var arrowComesLast = isNext && !isBlock;
        return new Element("div").Class($"govuk-pagination__{direction}").Add(new Element("a")
            .Class("govuk-link govuk-pagination__link", link.Classes)
            .Attribute("href", link.Href)
            .Attribute("rel", direction)
            .Attributes(link.Attributes)
            .Add(arrowComesLast ? null : Arrow(direction))
            .Add(Title(link, isNext, isBlock))
            .Add(isBlock ? Label(link) : null)
            .Add(arrowComesLast ? Arrow(direction) : null));
    }

    static Element Title(PaginationLinkOptions link, bool isNext, bool isBlock)
    {
        var title = new Element("span").Class(
            "govuk-pagination__link-title",
            isBlock && string.IsNullOrEmpty(link.LabelText) ? "govuk-pagination__link-title--decorated" : null);
        return link.HasContent
            ? title.Content(link)
            : title.Text(isNext ? "Next" : "Previous").Add(new Element("span").Class("govuk-visually-hidden").Text(" page"));
    }

    static Element? Label(PaginationLinkOptions link) => string.IsNullOrEmpty(link.LabelText) ? null : Element.Fragment()
        .Text(" ")
        .Add(new Element("span").Class("govuk-visually-hidden").Text(":"))
        .Text(" ")
        .Add(new Element("span").Class("govuk-pagination__link-label").Text(link.LabelText));

    static Element Arrow(string direction) => new Element("svg")
        .Class($"govuk-pagination__icon govuk-pagination__icon--{direction}")
        .Attribute("xmlns", "http://www.w3.org/2000/svg")
        .Attribute("height", "13")
        .Attribute("width", "15")
        .Attribute("aria-hidden", "true")
        .Attribute("focusable", "false")
        .Attribute("viewBox", "0 0 15 13")
        .Add(new Element("path").Attribute("d", direction == "next" ? Forwards : Backwards));
}
