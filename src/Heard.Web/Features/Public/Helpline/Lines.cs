using Heard.Domain;
using Heard.Domain.Organisations;

namespace Heard.Web.Features.Public.Helpline;

/// <summary>The telephone lines of a body.</summary>
static class Lines
{
    /// <summary>The line of this id; none asked for: the first that is answered in the language. Null: there is no such line with times.</summary>
    public static Way? Asked(Organisation body, string? id, Language language)
    {
        var lines = body.Ways.Where(way => way is { Kind: WayKind.Telephone, Number.Length: > 0, Times: not null }).ToList();
        return id is { Length: > 0 } ? lines.Find(way => way.Id == id) : lines.Find(way => way.InWelsh == language is Language.Welsh) ?? lines.FirstOrDefault();
    }
}
