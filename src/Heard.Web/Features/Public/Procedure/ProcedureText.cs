using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Domain.Support;
using Heard.Web.Features.Shared.Opening;
using Heard.Web.Languages;

namespace Heard.Web.Features.Public.Procedure;

/// <summary>A section of the procedure.</summary>
/// <param name="Name">In addresses.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Lead">What stands before the list, a paragraph each.</param>
/// <param name="Items">The list; may be empty.</param>
public sealed record ProcedureSection(string Name, string Heading, IReadOnlyList<string> Lead, IReadOnlyList<string> Items)
{
    /// <summary>The body's own words, as Markdown; empty: none.</summary>
    public string Own { get; init; } = "";

    /// <summary>All of it, a line each: what a comparison compares.</summary>
    public IEnumerable<string> Lines => [.. Lead, .. Items, .. Own.Split('\n').Where(line => line.Length > 0)];
}

/// <summary>
/// The complaints procedure (2.1, 2.3), composed from the body's settings: whatever it promises anywhere stands here by itself. What is the
/// same for every body is our own words of what the standards ask for.
/// </summary>
public static class ProcedureText
{
    const int Behaviours = 7, CloserLook = 5;

    /// <summary>The procedure of a body as it holds on a day.</summary>
    public static IReadOnlyList<ProcedureSection> Of(Organisation body, Language language, DateOnly day)
    {
        string Say(string key, params ReadOnlySpan<object?> values) => body.Fill(Words.Text(typeof(ProcedureWords), language, key, values), language);
        IEnumerable<string> Numbered(string key, int many) => Enumerable.Range(1, many).Select(number => Say($"{key}.{number}"));
        ProcedureSection Section(string name, IEnumerable<string> lead, IEnumerable<string> items) => new(name, Say(name + ".title"), [.. lead], [.. items]);
        return
        [
            Section("what", [Say("what.text", body.Name.In(language)), body.Say(body.WhoCanComplain, language)], []),
            Section("about", [Say("about.text")], body.LooksAt.Select(item => body.Say(item, language))),
            Section("how", [Say("how.text")], [Say("how.online"), .. body.Ways.Select(way => $"{OpeningText.Name(way, language)}: {body.Details(way, language)}")]),
            Section("help", [Say("help.text")], body.Checked().Select(source => $"{source.Name.In(language)}: {source.Words.In(language)}")),
            Section("steps", [Say("steps.text")], body.Guide.Select(step => $"{step.Name.In(language)}: {body.Say(step.Words, language)} {body.Say(step.Target, language)}".TrimEnd())),
            Section("days", [Say("days.text")],
            [
                Say("days.acknowledge"), .. body.Promises.ResolveWithin > 0 ? [Say("days.resolve")] : Array.Empty<string>(), Say("days.answer"), Say("days.longer"),
                .. body.Handling.PutOffWithin > 0 ? [Say("days.put-off", body.Handling.PutOffWithin)] : Array.Empty<string>(),
            ]),
            Section("closer-look", [Say("closer-look.text")], Numbered("closer-look", CloserLook)),
            Section("behaviour", [Say("behaviour.text")], Numbered("behaviour", Behaviours)),
            Section("elsewhere", [Say("elsewhere.text")], body.OtherRoutes.Where(route => route.Holds(day)).Select(route => $"{route.Name.In(language)}: {route.Words.In(language)}")),
            Section("after", [Say("after.text")], body.Chain.Where(step => step.Holds(day)).Select(step =>
                $"{step.Name.In(language)}: {step.Words.In(language)}{(step.WithinMonths > 0 ? " " + Say("after.months", step.WithinMonths) : "")}{(step.ThroughMp ? " " + Say("after.mp") : "")}")),
            Section("private", [Say("private.text")], []),
            Section("own", [], []) with { Own = body.Say(body.OwnWords, language) },
        ];
    }
}
