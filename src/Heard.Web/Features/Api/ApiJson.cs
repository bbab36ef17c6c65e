using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Heard.Web.Complaints;

namespace Heard.Web.Features.Api;

/// <summary>How the API writes and reads JSON: words of a list in lowercase with dashes, as the ids of the form are; text as it is.</summary>
public static class ApiJson
{
    /// <summary>The options: those of events, except for the words.</summary>
    public static readonly JsonSerializerOptions Options = Make();

    /// <summary>A word of a list, as the API writes it: <c>put-right</c>.</summary>
    public static string Name(Enum word) => JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString());

    /// <summary>The word that is written like this, if there is one.</summary>
    public static bool TryRead<T>(string? written, out T word)
        where T : struct, Enum
    {
        var found = Enum.GetValues<T>().Where(one => Name(one) == written).ToArray();
        word = found.FirstOrDefault();
        return found.Length > 0;
    }

    /// <summary>Gives the framework the same rules: it describes them in OpenAPI.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Converters.Insert(0, new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
    }

    static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(EventJson.Options)
        {
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        };
        Configure(options);
        return options;
    }
}
