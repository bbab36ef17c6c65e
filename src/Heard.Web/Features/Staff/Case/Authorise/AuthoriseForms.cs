using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Domain.Intake;

namespace Heard.Web.Features.Staff.Case.Authorise;

/// <summary>Asking the person affected, as it is typed.</summary>
public sealed record AskForm
{
    /// <summary><c>link</c> or <c>letter</c>.</summary>
    public string? By { get; init; }

    /// <summary>Where the link goes.</summary>
    public string? Email { get; init => field = Typed.Clean(value); }

    /// <summary>Why they are asked again.</summary>
    public string? Reason { get; init => field = Typed.Clean(value); }

    /// <summary>Where it stood when the page was shown.</summary>
    public ConsentState? From { get; init; }

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems(Complaint complaint)
    {
        if (By is not ("link" or "letter")) yield return ("By", "Select how we ask them");
        if (By == "link" && !EmailAddress.LooksRight(Email ?? "")) yield return ("Email", RefusalWords.Say(Refusal.NotAnEmailAddress));
        if (Reason?.Length > 0 || Lifecycle.AsksWithReason(complaint))
        {
            foreach (var problem in Typed.Problems("Reason", Reason, "why we ask them again")) yield return problem;
        }
    }

    /// <summary>The command.</summary>
    public AskAuthorisation Command() => new(By == "link" ? Email ?? "" : "", Reason ?? "") { From = From };
}

/// <summary>What the person affected signed or said, as it is typed.</summary>
public sealed record RecordForm
{
    const int LongestName = 100, LongestLimits = 1_000;

    /// <summary>They said it: <c>yes</c> or <c>no</c>.</summary>
    public string? Spoken { get; init; }

    /// <summary>The name as signed or said.</summary>
    public string? Name { get; init => field = Typed.Clean(value); }

    /// <summary>What must not be shared; may be empty.</summary>
    public string? Limits { get; init => field = Typed.Clean(value); }

    /// <summary>How it was checked.</summary>
    public string? HowChecked { get; init => field = Typed.Clean(value); }

    /// <summary>The file that holds it; empty or <c>none</c>: none does.</summary>
    public string? File { get; init; }

    /// <summary>Where it stood when the page was shown.</summary>
    public ConsentState? From { get; init; }

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems(Complaint complaint)
    {
        if (Lifecycle.CanRecordSpoken(complaint) && !Typed.IsAnswered(Spoken)) yield return ("Spoken", "Select what we have");
        foreach (var problem in Typed.Problems("Name", Name, "the name of the person affected")) yield return problem;
        if (Name?.Length > LongestName) yield return ("Name", "Use 100 characters or fewer for the name of the person affected");
        if (Limits?.Length > LongestLimits) yield return ("Limits", "Use 1,000 characters or fewer for what we should not share");
        else if (Limits?.Length > 0 && !WellFormed.Is(Limits)) yield return ("Limits", "Remove the characters that cannot be shown from what we should not share");
        foreach (var problem in Typed.Problems("HowChecked", HowChecked, "how you checked it")) yield return problem;
        if (File is not (null or "" or "none") && !Guid.TryParse(File, out _)) yield return ("File", "Select the file that holds it, or none of these");
    }

    /// <summary>The command.</summary>
    public RecordAuthorisation Command() => new(Spoken == "yes", Name ?? "", Limits ?? "", HowChecked ?? "")
    {
        File = Guid.TryParse(File, out var file) ? file : null,
        From = From,
    };
}

/// <summary>That it cannot be given, as it is typed.</summary>
public sealed record NoneForm
{
    /// <summary>Why.</summary>
    public NoConsent? Why { get; init; }

    /// <summary>How we know.</summary>
    public string? HowWeKnow { get; init => field = Typed.Clean(value); }

    /// <summary>What lets the representative act.</summary>
    public string? Authority { get; init => field = Typed.Clean(value); }

    /// <summary>Where it stood when the page was shown.</summary>
    public ConsentState? From { get; init; }

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems()
    {
        if (Why is not { } why || !Enum.IsDefined(why)) yield return ("Why", "Select why it cannot be given");
        foreach (var problem in Typed.Problems("HowWeKnow", HowWeKnow, "how we know")) yield return problem;
        foreach (var problem in Typed.Problems("Authority", Authority, "what lets the representative act")) yield return problem;
    }

    /// <summary>The command.</summary>
    public DecideNoAuthorisation Command() => new(Why!.Value, Authority ?? "", HowWeKnow ?? "") { From = From };
}
