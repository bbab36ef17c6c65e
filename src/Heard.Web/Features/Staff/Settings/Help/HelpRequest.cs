using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Domain.Support;
using Heard.Web.Features.Public.Help;
using Heard.Web.Languages;
using Heard.Web.Outbox;

namespace Heard.Web.Features.Staff.Settings.Help;

/// <summary>What a source of help is written to be asked whether its entry is right.</summary>
/// <param name="Text">The message.</param>
/// <param name="Mail">The address that opens it in the colleague's own mail program.</param>
public sealed record HelpRequest(string Text, string Mail)
{
    /// <summary>The message to a source.</summary>
    public static HelpRequest Of(Organisation body, HelpSource source, string key, Links links)
    {
        Language[] languages = source.Languages.Contains("cy") ? [Language.Welsh, Language.English] : [Language.English];
        var text = string.Join("\n\n", languages.Select(language => Say(language, "check.mail.text", body.Name.In(language), source.Name.In(language), links.To(body, language, $"help/{source.Id}/check?key={Uri.EscapeDataString(key)}"))));
        var subject = string.Join(" / ", languages.Select(language => Say(language, "check.mail.subject", source.Name.In(language))));
        return new(text, $"mailto:{Uri.EscapeDataString(source.Email)}?subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString(text)}");
    }

    static string Say(Language language, string key, params ReadOnlySpan<object?> arguments) => Words.Text(typeof(HelpWords), language, key, arguments);
}
