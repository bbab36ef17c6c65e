using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Heard.Domain.Organisations;
using Heard.Web.Complaints;
using Heard.Web.Data;

namespace Heard.Web.Organisations;

/// <summary>A body's settings: those with which it was added, and what was changed since, part by part.</summary>
public static class Settings
{
    /// <summary>The settings on a day.</summary>
    /// <param name="start">Those with which the body was added, as JSON.</param>
    /// <param name="changes">Its changes, in any order.</param>
    /// <param name="day">The day, in London.</param>
    public static Organisation On(string start, IEnumerable<BodyChangeRow> changes, DateOnly day)
    {
        var settings = JsonNode.Parse(start)!.AsObject();
        foreach (var change in changes.Where(change => change.From <= day && change.TakenBackBy is null).OrderBy(change => change.From).ThenBy(change => change.Number)) Put(settings, change.Part, change.Value);
        return Read(settings);
    }

    /// <summary><paramref name="body"/> as it would be with another value of a part; null: without it.</summary>
    public static Organisation With(Organisation body, string part, string? value)
    {
        var settings = JsonSerializer.SerializeToNode(body, EventJson.Options)!.AsObject();
        Put(settings, part, value);
        return Read(settings);
    }

    /// <summary>A body from its JSON. Ways to complain and other ways that were entered without an id are named by what they are.</summary>
    public static Organisation Read(JsonNode settings)
    {
        var body = settings.Deserialize<Organisation>(EventJson.Options)!;
        if (body.Ways.Any(way => way.Id.Length == 0)) body = body with { Ways = [.. body.Ways.Select((way, index) => way.Id.Length > 0 ? way : way with { Id = NameOf(way.Kind, index) })] };
        if (body.OtherRoutes.Any(route => route.Id.Length == 0)) body = body with { OtherRoutes = [.. body.OtherRoutes.Select((route, index) => route.Id.Length > 0 ? route : route with { Id = NameOf(route.Kind, index) })] };
        return body;

        static string NameOf(Enum kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString())}-{index + 1}");
    }

    /// <summary>Puts a value in its place. A part that names several, with + between, is an object with a value for each.</summary>
    static void Put(JsonObject settings, string part, string? value)
    {
        if (part.Split('+') is { Length: > 1 } together)
        {
            var values = JsonNode.Parse(value!)!;
            foreach (var one in together) Put(settings, one, values[one]!.ToJsonString());
            return;
        }

        var place = settings;
        var names = part.Split('/');
        foreach (var name in names[..^1])
        {
            if (place[name] is not JsonObject inner) place[name] = inner = [];
            place = inner;
        }

        if (value is null) place.Remove(names[^1]);
        else place[names[^1]] = JsonNode.Parse(value);
    }
}
