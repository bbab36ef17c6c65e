using System.Text.RegularExpressions;
using System.Xml.Linq;
using Heard.Domain.Complaints;

namespace Heard.Web.Features.Api;

/// <summary>What each command does, in the words that stand beside it in the source.</summary>
public static partial class CommandWords
{
    static readonly Lazy<Dictionary<string, string>> Summaries = new(Read);

    /// <summary>What the command does.</summary>
    public static string Of(ApiCommand command) => Summaries.Value.GetValueOrDefault("T:" + command.Type.FullName, command.Name);

    static Dictionary<string, string> Read()
    {
        var file = Path.ChangeExtension(typeof(ComplaintCommand).Assembly.Location, ".xml");
        return !File.Exists(file) ? [] : XDocument.Load(file).Descendants("member").Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => Plain(member.Element("summary")!));
    }

    static string Plain(XElement summary) =>
        Space().Replace(string.Concat(summary.Nodes().Select(node => node is XElement { Name.LocalName: "paramref" } named ? named.Attribute("name")!.Value.ToLowerInvariant() : node is XElement element ? element.Value : ((XText)node).Value)), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
