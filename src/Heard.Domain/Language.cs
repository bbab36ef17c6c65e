namespace Heard.Domain;

/// <summary>The language in which a person uses the service and is answered. Welsh is equal to English, never an extra.</summary>
public enum Language { English, Welsh }

/// <summary>A text in both languages. Where the Welsh is missing the English stands in, so that nobody meets an empty page.</summary>
public sealed record Bilingual(string En, string Cy = "")
{
    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language is Language.Welsh && Cy.Length > 0 ? Cy : En;
}
