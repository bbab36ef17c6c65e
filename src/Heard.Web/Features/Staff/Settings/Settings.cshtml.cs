using Heard.Domain.Organisations;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Settings;

/// <summary>Everything that a body changes about itself.</summary>
[Needs(Permission.KeepFacts)]
public sealed class SettingsModel(BodyDesk desk, CurrentBody current) : PageModel
{
    /// <summary>The body.</summary>
    public Organisation Body => current.Required;

    /// <summary>The pages, with what holds now.</summary>
    public IEnumerable<(string Place, string Title, string Says)> Parts =>
    [
        ("about", BodyPart.About.Title, Body.PostalAddress.IsEmpty ? "No address yet." : $"{Body.Name.En}, {string.Join(", ", Body.PostalAddress)}."),
        ("words/welcome", BodyPart.Welcome.Title, Body.Welcome.IsEmpty ? "Not written yet." : Body.Welcome[0].En),
        ("words/who", BodyPart.Who.Title, Body.WhoCanComplain.En.Length == 0 ? "Not written yet." : Body.WhoCanComplain.En),
        ("words/looks-at", BodyPart.LooksAt.Title, Body.LooksAt.IsEmpty ? "Not written yet." : string.Join("; ", Body.LooksAt.Select(item => item.En)) + "."),
        ("words/own", BodyPart.Own.Title, Body.OwnWords.En.Length == 0 ? "Nothing of your own yet." : Body.OwnWords.En.Split('\n')[0]),
        ("guide", BodyPart.Guide.Title, Body.Guide.IsEmpty ? "Not written yet." : string.Join(", ", Body.Guide.Select(step => step.Name.En)) + "."),
        ("promises", BodyPart.Promises.Title, string.Join(". ", BodyPart.Promises.Says(Body).Take(3)) + "."),
        ("ways", BodyPart.Ways.Title, Body.Ways.Count(way => way.IsStale(desk.Today)) switch
        {
            0 => $"{Body.Ways.Length} ways beside the form online.",
            1 => $"{Body.Ways.Length} ways beside the form online. 1 has to be checked again.",
            var stale => $"{Body.Ways.Length} ways beside the form online. {stale} have to be checked again.",
        }),
        ("help", BodyPart.Help.Title, $"{Body.Help.Length} sources of help, {Body.Help.Count(source => source.Independent)} of them independent."),
        ("chain", BodyPart.Chain.Title, Body.Chain.Any(step => step.Holds(desk.Today)) ? string.Join(", ", Body.Chain.Where(step => step.Holds(desk.Today)).Select(step => step.Name.En)) + "." : "Nobody is named: no final response can be sent."),
        ("parliament", BodyPart.Parliament.Title, Body.Dissolved.LastOrDefault(time => time.Until >= desk.Today) is { } time ? string.Join(". ", BodyPart.Parliament.Says(Body with { Dissolved = [time] })) + "." : "No time is known."),
        ("formats", BodyPart.Formats.Title, $"{Body.Formats.OnRequest.Length} formats to ask for, {Body.Formats.Languages.Length} languages, {Body.Formats.Recordings.Length} recordings."),
        ("routes", BodyPart.Routes.Title, $"{Body.OtherRoutes.Count(route => route.Holds(desk.Today))} things that are settled in another way."),
        ("topics", BodyPart.Topics.Title, $"{Body.Topics.Count(topic => topic.Kind is TopicKind.Subject && topic.Holds(desk.Today))} subjects, {Body.Topics.Count(topic => topic.Kind is TopicKind.Place && topic.Holds(desk.Today))} places and services to choose from today."),
        ("teams", BodyPart.Teams.Title, Body.Teams.IsEmpty ? "None: everybody shares everything." : string.Join(", ", Body.Teams.Select(team => team.Name))),
        ("handling", BodyPart.Handling.Title, string.Join(". ", BodyPart.Handling.Says(Body).Take(3)) + "."),
        ("risk", BodyPart.Risk.Title, Body.RiskContacts.IsEmpty ? "Nobody is named." : string.Join(", ", Body.RiskContacts)),
        ("keeping", BodyPart.Keeping.Title, string.Join(". ", BodyPart.Keeping.Says(Body)) + "."),
        ("letters", "Letters and messages", Body.Letters.IsEmpty ? "As the service comes with them." : $"{Body.Letters.Count} in your own words."),
    ];

    /// <summary>Changes that wait for their day.</summary>
    public int Waiting { get; private set; }

    public async Task OnGetAsync() => Waiting = (await desk.History()).Count(change => change.From > desk.Today && change.TakenBackBy is null);
}
