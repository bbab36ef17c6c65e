using Heard.Web.Languages;

namespace Heard.Web.Features.Public.About;

/// <summary>A statement made of numbered sections: <c>privacy.1.title</c>, <c>privacy.1.text</c>, and so on.</summary>
public static class AboutText
{
    /// <summary>The sections in order, with <c>{0}</c> the body and <c>{1}</c> its address for questions. A heading may be missing.</summary>
    public static IEnumerable<(string? Heading, string Text)> Sections(Words<AboutWords> words, string statement, string body, string email)
    {
        for (var section = 1; words.Find($"{statement}.{section}.text", body, email) is { } text; section++)
        {
            yield return (words.Find($"{statement}.{section}.title"), text);
        }
    }
}
