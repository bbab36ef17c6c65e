using Heard.Domain.Complaints;
using Heard.Domain.Intake;

namespace Heard.Web.Features.Staff.Case;

/// <summary>What was sent: the decision as it is typed.</summary>
public sealed record MatterForm
{
    /// <summary>What it is.</summary>
    public Matter? Matter { get; init; }

    /// <summary>Why, for the file.</summary>
    public string? Reason { get; init => field = Typed.Clean(value); }

    /// <summary>What the person is told; a draft that nobody needs where it is a complaint.</summary>
    public string? Words { get; init => field = Typed.Clean(value); }

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems(Complaint complaint)
    {
        if (Matter is not { } matter || !Enum.IsDefined(matter)) yield return ("Matter", "Select what it is");
        foreach (var problem in Typed.Problems("MatterReason", Reason, "why")) yield return problem;
        if (complaint.WriteBy is not ContactWay.None && IsTold(complaint))
        {
            foreach (var problem in Typed.Problems("MatterWords", Words, "what the person is told", draft: true)) yield return problem;
        }
    }

    /// <summary>The command.</summary>
    public DecideMatter Command(Complaint complaint) => new(Matter!.Value, Reason ?? "", IsTold(complaint) ? Words ?? "" : "");

    bool IsTold(Complaint complaint) => Matter is { } matter && (matter is not Heard.Domain.Complaints.Matter.Complaint || complaint.Stage is Stage.NotAComplaint);
}

/// <summary>Whether a late complaint is looked at: the decision as it is typed.</summary>
public sealed record TimeForm
{
    /// <summary>There is a good reason for the delay: <c>yes</c> or <c>no</c>.</summary>
    public string? GoodReason { get; init; }

    /// <summary>It can still be looked into fairly: <c>yes</c> or <c>no</c>.</summary>
    public string? StillPossible { get; init; }

    /// <summary>It is looked at: <c>yes</c> or <c>no</c>.</summary>
    public string? Accept { get; init; }

    /// <summary>Why, for the file.</summary>
    public string? Reason { get; init => field = Typed.Clean(value); }

    /// <summary>What the person is told.</summary>
    public string? Words { get; init => field = Typed.Clean(value); }

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems(Complaint complaint)
    {
        if (!Typed.IsAnswered(GoodReason)) yield return ("GoodReason", "Select whether there is a good reason for the delay");
        if (!Typed.IsAnswered(StillPossible)) yield return ("StillPossible", "Select whether it can still be looked into");
        if (!Typed.IsAnswered(Accept)) yield return ("Accept", "Select whether we look at it");
        foreach (var problem in Typed.Problems("TimeReason", Reason, "why")) yield return problem;
        if (complaint.WriteBy is ContactWay.None) yield break;
        foreach (var problem in Typed.Problems("TimeWords", Words, "what the person is told", draft: true)) yield return problem;
    }

    /// <summary>The command.</summary>
    public DecideTime Command() => new(Accept == "yes", GoodReason == "yes", StillPossible == "yes", Reason ?? "", Words ?? "");
}

/// <summary>A risk as it is typed.</summary>
public sealed record RiskForm
{
    /// <summary>Which.</summary>
    public RiskKind? Kind { get; init; }

    /// <summary>What makes a colleague think so.</summary>
    public string? What { get; init => field = Typed.Clean(value); }

    /// <summary>How the person can be reached safely; may be empty.</summary>
    public string? SafeContact { get; init => field = Typed.Clean(value); }

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems()
    {
        if (Kind is not (RiskKind.Safeguarding or RiskKind.ThreatToLife)) yield return ("Kind", "Select who is at risk");
        foreach (var problem in Typed.Problems("What", What, "what makes you think so")) yield return problem;
        if (!string.IsNullOrEmpty(SafeContact))
        {
            foreach (var problem in Typed.Problems("SafeContact", SafeContact, "how to reach them safely")) yield return problem;
        }
    }

    /// <summary>The command.</summary>
    public RaiseRisk Command() => new(Kind!.Value, What ?? "", SafeContact ?? "");
}
