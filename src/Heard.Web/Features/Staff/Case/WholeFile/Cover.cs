using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Domain.Time;
using Heard.Web.Features.Staff.Inbox;
using Heard.Web.Languages;

namespace Heard.Web.Features.Staff.Case.WholeFile;

/// <summary>What stands on the cover of the file: which complaint, whose, and the days that matter.</summary>
public static class Cover
{
    /// <summary>The lines, each with its name.</summary>
    public static IEnumerable<(string Name, string Text)> Of(FileForOmbudsman whole)
    {
        var complaint = whole.Complaint;
        (string, string)[] lines =
        [
            ("Reference", complaint.Reference.Grouped),
            ("Complaint to", whole.Body.Name.En),
            (complaint.Affected is null ? "Who complained" : "Who complained, for somebody else", Say(complaint.Complainant)),
            .. complaint.Affected is { } affected ? [("For whom", Say(affected)), ("Authorisation", Say(complaint.Authorisation))] : Array.Empty<(string, string)>(),
            ("Who helps them", complaint.Supporter is { } helper ? Lines(helper.Name, helper.Organisation, helper.Phone, helper.Email, helper.MaySpeak ? "We may speak with them." : "We may not speak with them.") : ""),
            ("Contact", complaint.ContactBy is [ContactWay.None] ? "Asked not to be contacted" : string.Join(", ", complaint.ContactBy.Select(way => CaseWords.Way(way)))),
            ("Reach them only safely", complaint.SafeContact),
            ("What makes it easier", string.Join("\n", complaint.Adjustments.Select(CaseWords.Say))),
            ("Language", complaint.Language is Language.Welsh ? "Welsh" : "English"),
            ("Received", $"{complaint.ReceivedOn.Plain(Language.English)}, {CaseWords.Way(complaint.Channel)}"),
            ("Within a year", Say(complaint.TimeLimit)),
            ("Acknowledged", complaint.AcknowledgedAt is { } at ? Day(LondonTime.DayOf(at)) : "Not yet"),
            ("Closer look began", Day(complaint.CloserLookOn)),
            ("Answered", complaint.AnsweredOn is { } day ? Day(day) + (Lifecycle.IsBeingLookedAt(complaint) ? "; looked at again now" : "") : "Not yet"),
            ("Where it is", StageWords.Say(complaint.Stage)),
            ("The Ombudsman", complaint.Ombudsman is { } step ? CaseWords.Say(step) : ""),
        ];
        return lines.Where(line => line.Item2.Length > 0);
    }

    static string Say(Person person) =>
        Lines([person.FullName.Length > 0 ? person.FullName : "No name given", .. person.Address, person.Phone, person.OtherPhone, person.TextNumber, person.Email]);

    static string Say(Authorisation authorisation) => Lines(
        CaseWords.Say(authorisation), authorisation.Limits.Length > 0 ? "Do not share: " + authorisation.Limits : "", authorisation.Name.Length > 0 ? "Signed: " + authorisation.Name : "",
        authorisation.Authority.Length > 0 ? "What shows that they may act: " + authorisation.Authority : "");

    static string Say(TimeLimit limit) => limit switch
    {
        TimeLimit.WithinTime => "Yes",
        TimeLimit.Accepted => "No, and looked at",
        TimeLimit.Declined => "No, and not looked at",
        _ => "No; nobody has decided yet",
    };

    static string Day(DateOnly? day) => day?.Plain(Language.English) ?? "";

    static string Lines(params IEnumerable<string> lines) => string.Join("\n", lines.Where(line => line.Length > 0));
}
