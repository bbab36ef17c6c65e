using System.Collections.Immutable;
using System.Globalization;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Organisations;
using Heard.Domain.Routes;
using Heard.Domain.Time;
using Heard.Web.Languages;

namespace Heard.Web.Outbox;

/// <summary>
/// The final response, composed from what was found: it cannot leave out an issue, a promise or the way on. In the
/// language of the complaint, headings and all.
/// </summary>
public static class ResponseText
{
    /// <summary>The response as it would be sent on this day.</summary>
    public static ImmutableArray<Section> Of(Organisation body, Complaint complaint, DateOnly day, WorkingDays days) => [.. Sections(body, complaint, day, days)];

    /// <summary>The sections as one text, for email and telephone.</summary>
    public static string Plain(IEnumerable<Section> sections) =>
        string.Join("\n\n", sections.SelectMany(section => new[] { section.Heading, section.Text }).Where(part => part.Length > 0));

    static IEnumerable<Section> Sections(Organisation body, Complaint complaint, DateOnly day, WorkingDays days)
    {
        var say = new Says(complaint.Language);
        yield return new(2, "", complaint.Response?.Opening ?? "");
        foreach (var (place, issue) in (complaint.Statement?.Issues ?? []).Index())
        {
            yield return new(2, $"{place + 1}. {issue.Words}", "");
            if (complaint.GoesElsewhere(issue.Number)) yield return new(3, "", say["elsewhere"]);
            if (complaint.AnswerTo(issue.Number) is not { } answer) continue;
            foreach (var section in Answered(answer, say)) yield return section;
        }

        var parts = complaint.Parts.Where(part => part.State is not PartState.CameBack && complaint.Shows(part)).ToList();
        if (parts.Count > 0) yield return new(2, say["parts"], "");
        foreach (var part in parts) yield return new(3, PartText.Name(part.Route, complaint.Language), string.Join("\n\n", PartText.State(part, days, complaint.Language).Prepend(part.What)));
        if (!complaint.Remedies.IsEmpty) yield return new(2, say["remedies"], string.Join('\n', complaint.Remedies.Select(remedy => Promised(remedy, say))));
        if (complaint.Response is { WillChange.Length: > 0 } response) yield return new(2, say["will-change"], response.WillChange);
        yield return new(2, say["disagree"], say["disagree.text"]);
        foreach (var next in NextSteps.Of(body.Chain, body.Dissolved, complaint, day)) yield return new(3, next.Step.Name.In(complaint.Language), WayOn(next, say));
        yield return new(2, "", $"{complaint.Response?.WriterName}\n{body.Name.In(complaint.Language)}");
    }

    static IEnumerable<Section> Answered(IssueAnswer answer, Says say)
    {
        yield return new(3, say["looked-at"], answer.LookedAt);
        yield return new(3, say["should-have"], answer.ShouldHave);
        yield return new(3, say["happened"], answer.Happened);
        yield return new(3, say["found"], string.Join("\n\n", new[] { say["finding." + answer.Finding], answer.Impact, answer.Apology }.Where(part => part.Length > 0)));
    }

    static string Promised(Remedy remedy, Says say)
    {
        var what = remedy.Pounds > 0 ? $"{Ended(remedy.What)} {say["payment", remedy.Pounds.InPounds(), say["kind." + remedy.Kind]]}" : Ended(remedy.What);
        return "• " + say["remedy", what, remedy.Owner, remedy.By is { } by ? by.Plain(say.Language) : "…"];
    }

    /// <summary>A sentence that the next one can follow.</summary>
    static string Ended(string sentence) => sentence.Length > 0 && char.IsLetterOrDigit(sentence[^1]) ? sentence + "." : sentence;

    static string WayOn(NextStep next, Says say)
    {
        var lines = new List<string> { next.Step.Words.In(say.Language) };
        if (next.By is { } by) lines.Add(say["by", by.Plain(say.Language)]);
        if (next.Mp is not MpRoute.NotNeeded) lines.Add(say["mp." + next.Mp]);
        if (next.Step.Phone.Length > 0) lines.Add(say["phone", next.Step.Phone]);
        if (next.Step.Link.Length > 0) lines.Add(next.Step.Link);
        return string.Join("\n\n", lines);
    }

    sealed class Says(Language language)
    {
        public Language Language => language;

        public string this[string key, params object?[] arguments] => Words.Text(typeof(ResponseWords), language, "response." + key, arguments);
    }
}

/// <summary>The home of the words of final responses.</summary>
public sealed class ResponseWords;
