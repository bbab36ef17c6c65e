using Heard.Domain.Complaints;
using Heard.Domain.Organisations;
using Heard.Domain.Routes;
using Heard.Web.Languages;
using Heard.Web.Outbox;

namespace Heard.Web.Features.Staff.Case;

/// <summary>The beginning of a personal message, in the person's language and the body's own words, for a colleague to make their own.</summary>
public static class Draft
{
    /// <summary>An acknowledgement: what comes next. What was understood is for the colleague to say.</summary>
    public static string Acknowledgement(Complaint complaint, Organisation body, string colleague) => Begin("draft-acknowledgement", complaint, body, colleague);

    /// <summary>What we take it as, and what happens with it.</summary>
    public static string Matter(Complaint complaint, Organisation body, string colleague) => Begin("draft-matter", complaint, body, colleague);

    /// <summary>Whether a late complaint is looked at, and why.</summary>
    public static string Time(Complaint complaint, Organisation body, string colleague) => Begin("draft-time", complaint, body, colleague);

    /// <summary>What was agreed, where the person accepted what was offered.</summary>
    public static string ResolvedEarly(Complaint complaint, Organisation body, string colleague) => Begin("draft-resolved-early", complaint, body, colleague);

    /// <summary>What is looked at goes out with it.</summary>
    public static string Statement(Complaint complaint, Organisation body, string colleague) => Begin("draft-statement", complaint, body, colleague);

    /// <summary>How it is going.</summary>
    public static string Update(Complaint complaint, Organisation body, string colleague) => Begin("draft-update", complaint, body, colleague);

    /// <summary>Why it takes longer; named as such where it takes more than half a year.</summary>
    public static string Delay(Complaint complaint, Organisation body, string colleague, bool isHalfAYear) => Begin(isHalfAYear ? "draft-half-year" : "draft-delayed", complaint, body, colleague);

    /// <summary>Why the time does not run.</summary>
    public static string Stop(Complaint complaint, Organisation body, string colleague) => Begin("draft-clock-stopped", complaint, body, colleague);

    /// <summary>How we keep in contact from now on, and whom to ask about it.</summary>
    public static string ContactPlan(Complaint complaint, Organisation body, string colleague) => Begin("draft-contact-plan", complaint, body, colleague);

    /// <summary>That we keep in contact as with everybody again.</summary>
    public static string ContactPlanEnded(Complaint complaint, Organisation body, string colleague) => Begin("draft-contact-plan-ended", complaint, body, colleague);

    /// <summary>What is thought so far.</summary>
    public static string Views(Complaint complaint, Organisation body, string colleague) => Begin("draft-views", complaint, body, colleague);

    /// <summary>Why a part goes another way, and what the person can do there.</summary>
    public static string Split(Complaint complaint, Organisation body, string colleague, RouteKind route) => Begin("draft-part", complaint, body, colleague, PartText.Why(route, complaint.Language));

    /// <summary>That it ends without an answer, and why.</summary>
    public static string End(Complaint complaint, Organisation body, string colleague) => Begin("draft-ended", complaint, body, colleague);

    /// <summary>How the final response begins.</summary>
    public static string Response(Complaint complaint, Organisation body) => Begin("draft-final-response", complaint, body, "");

    /// <summary>What was promised is done.</summary>
    public static string RemedyDone(Complaint complaint, Organisation body, string colleague, Remedy remedy) => Begin("draft-remedy-done", complaint, body, colleague, remedy.What);

    static string Begin(string kind, Complaint complaint, Organisation body, string colleague, params ReadOnlySpan<object?> more)
    {
        var name = complaint.Complainant.FullName;
        return Letters.Text(kind, body, complaint.Language, [body.Name.In(complaint.Language), name.Length > 0 ? name : Words.Text(typeof(DraftWords), complaint.Language, "nobody"), colleague, .. more]);
    }
}
