using System.Text.RegularExpressions;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Features.OpenReferral;
using Heard.Web.Organisations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Conventions.Asking;

/// <summary>
/// Every endpoint of the running application, and its addresses with a real complaint in them. A new endpoint is here
/// by itself; a new kind of place in an address needs a value below.
/// </summary>
public sealed partial class Addresses(RunningService service, Submitted complaint)
{
    /// <summary>The framework's own endpoint for static files that were added since the build: absent when published, and denied by the fallback policy.</summary>
    const string NewStaticFiles = "{**path:file}";

    readonly Dictionary<string, string[]> _values = new()
    {
        ["reference"] = [complaint.Reference],
        ["link"] = [complaint.AuthoriseLink(service)],
        ["act"] = ["note", "acknowledge", "confirm", "undelivered", "assign", "closer-look", "asked"],
        ["asked"] = [complaint.AskedLink(service)],
        ["route"] = ["Appeal", "DataProtection"],
        ["say"] = ["withdraw", "closer-look", "review"],
        ["kind"] = ["receipt"],
        ["source"] = ["citizens-advice"],
        ["import"] = [Guid.CreateVersion7().ToString()],
        ["proposal"] = [Guid.CreateVersion7().ToString()],
        ["helper"] = ["citizens-advice", "new"],
        ["message"] = ["message", "message.ssml", "message.twiml"],
        ["way"] = ["telephone", "new-email"],
        ["notice"] = ["new-closed", "new-said"],
        ["other"] = ["licence-decision", "new"],
        ["topic"] = ["licences", "new-place"],
        ["version"] = ["1"],
        ["publication"] = ["poster"],
        ["entry"] = ["new"],
        ["words"] = ["welcome", "who", "looks-at", "own"],
        ["tier"] = ["1", "new"],
        ["format"] = ["easy-read"],
        ["of"] = ["quick-guide"],
        ["recording"] = ["new"],
        ["team"] = ["on-the-water", "new"],
        ["letter"] = ["receipt", "draft-update"],
        ["step"] = ["what-happened", "your-name"],
        ["what"] = ["compliment"],
        ["feedback"] = [complaint.Feedback.ToString()],
        ["code"] = ["return"],
        ["status"] = ["404"],
        ["command"] = ["add-note"],
        ["documentName"] = ["v1"],
        ["draft"] = [Guid.CreateVersion7().ToString()],
        ["id"] = [complaint.File.ToString()],
        ["file"] = [complaint.File.ToString()],
        ["number"] = ["1"],
        ["mail"] = [complaint.Mail.ToString()],
    };

    /// <summary>The endpoints, one for each address.</summary>
    public IReadOnlyList<RouteEndpoint> Endpoints { get; } =
    [
        .. service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText != NewStaticFiles)
            .DistinctBy(endpoint => endpoint.RoutePattern.RawText),
    ];

    /// <summary>Those that are pages.</summary>
    public IEnumerable<RouteEndpoint> Pages => Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null);

    /// <summary>A complaint that somebody makes for somebody else, is answered by letter about, whose message did not arrive, with a file, and named by a message that waits: every page about a complaint has something to show.</summary>
    public static async Task<Submitted> Complaint(RunningService service, string words)
    {
        var made = await Submitted.Make(service, Given.ForMother.With("what-happened", words).With("contact-by", "post").With("letters-to", "1 Lock Cottages"));
        await made.Act(service, new Heard.Domain.Complaints.ReportUndelivered("A message"));
        await made.Act(service, new Heard.Domain.Complaints.AskPerson(Heard.Domain.Complaints.AskWhy.KnowsSomething, "The lock keeper", "", "What did you see?", new DateOnly(2090, 1, 3), ""));
        return made with { Feedback = await made.Thanked(service), File = await made.Attach(service, "letter.pdf", "%PDF-1.4"u8.ToArray()), Mail = await made.Receive(service, words) };
    }

    /// <summary>The addresses of an endpoint in a body.</summary>
    public IEnumerable<string> Of(RouteEndpoint endpoint, string body) => Fill("/" + endpoint.RoutePattern.RawText!.TrimStart('/'), body);

    IEnumerable<string> Fill(string pattern, string body)
    {
        if (Place().Match(pattern) is not { Success: true } place) return [pattern];
        var name = place.Groups[1].Value;
        var values = name == "body" ? [body] : InDirectory(name, body) ?? _values.GetValueOrDefault(name) ?? throw new InvalidOperationException($"{pattern}: give {{{name}}} a value in {nameof(Addresses)}.");
        return values.SelectMany(value => Fill(pattern[..place.Index] + value + pattern[(place.Index + place.Length)..], body));
    }

    /// <summary>What has an id of its own in each body's directory of help; null: it is no such thing.</summary>
    string[]? InDirectory(string name, string body)
    {
        if (name is not ("service" or "organization" or "taxonomy" or "term")) return null;
        var directory = HelpDirectory.Of(service.Services.GetRequiredService<Bodies>().Find(body).AsTask().GetAwaiter().GetResult()!);
        return [name switch
        {
            "service" => directory.Services[0].Id,
            "organization" => directory.Organizations[0].Id,
            "taxonomy" => directory.Taxonomies[0].Id,
            _ => directory.Terms[0].Id,
        }];
    }

    [GeneratedRegex(@"\{\*{0,2}([^}:?]+)[^}]*\}")]
    private static partial Regex Place();
}
