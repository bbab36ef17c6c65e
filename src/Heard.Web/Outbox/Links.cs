using Heard.Domain;
using Heard.Domain.Organisations;

namespace Heard.Web.Outbox;

/// <summary>Addresses in messages: always under the public address, never under the host that a request named.</summary>
public sealed class Links(HeardSettings settings)
{
    /// <summary>An absolute address of this body, in the language; an empty path is its first page.</summary>
    public string To(Organisation body, Language language, string path) =>
        $"{settings.PublicUrl.TrimEnd('/')}{(language is Language.Welsh ? "/cy" : "")}/{body.ShortName}{(path.Length > 0 ? "/" : "")}{path}";

    /// <summary>Where a complaint is followed by its link.</summary>
    public string Follow(Organisation body, Language language, string reference, string code) => To(body, language, $"track/{reference}-{code}");

    /// <summary>Where colleagues open a complaint.</summary>
    public string Staff(Organisation body, string reference) => $"{settings.PublicUrl.TrimEnd('/')}/staff/{body.ShortName}/complaints/{reference}";

    /// <summary>Where somebody who is asked writes what they know.</summary>
    public string Asked(Organisation body, string reference, int number, string code) => To(body, Language.English, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"asked/{reference}-{number}-{code}"));

    /// <summary>Where the person affected answers.</summary>
    public string Authorise(Organisation body, Language language, string reference, string code) => To(body, language, $"authorise/{reference}-{code}");
}
