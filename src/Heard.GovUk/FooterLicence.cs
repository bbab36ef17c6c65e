using Microsoft.AspNetCore.Html;

namespace Heard.GovUk;

/// <summary>Under what licence the content of a site is: the Open Government Licence unless told otherwise.</summary>
static class FooterLicence
{
    const string Address = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    const string Symbol =
        "M421.5 142.8V.1l-50.7 32.3v161.1h112.4v-50.7zm-122.3-9.6A47.12 47.12 0 0 1 221 97.8c0-26 21.1-47.1 47.1-47.1 16.7 0 " +
        "31.4 8.7 39.7 21.8l42.7-27.2A97.63 97.63 0 0 0 268.1 0c-36.5 0-68.3 20.1-85.1 49.7A98 98 0 0 0 97.8 0C43.9 0 0 43.9 " +
        "0 97.8s43.9 97.8 97.8 97.8c36.5 0 68.3-20.1 85.1-49.7a97.76 97.76 0 0 0 149.6 25.4l19.4 22.2h3v-87.8h-80l24.3 " +
        "27.5zM97.8 145c-26 0-47.1-21.1-47.1-47.1s21.1-47.1 47.1-47.1 47.2 21 47.2 47S123.8 145 97.8 145";

    public static IHtmlContent Render(PartOptions licence) => Element.Fragment()
        .Add(Logo())
        .Text(" ")
        .Add(new Element("span").Class("govuk-footer__licence-description")
            .Add(licence.HasContent ? Element.Fragment().Content(licence) : OpenGovernment()));

    static Element OpenGovernment() => Element.Fragment()
        .Text("All content is available under the ")
        .Add(new Element("a").Class("govuk-footer__link").Attribute("href", Address).Attribute("rel", "license")
            .Text("Open Government Licence v3.0"))
        .Text(", except where otherwise stated");

    static Element Logo() => new Element("svg")
        .Attribute("aria-hidden", "true")
        .Attribute("focusable", "false")
        .Class("govuk-footer__licence-logo")
        .Attribute("xmlns", "http://www.w3.org/2000/svg")
        .Attribute("viewBox", "0 0 483.2 195.7")
        .Attribute("height", "17")
        .Attribute("width", "41")
        .Add(new Element("path").Attribute("fill", "currentColor").Attribute("d", Symbol));
}
