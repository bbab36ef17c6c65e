using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case.Respond;

/// <summary>The answer to one issue. Two colleagues at once: the second sees both texts before theirs is kept.</summary>
public sealed class IssueModel(ComplaintDesk desk) : CaseFormPage(desk)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public IssueForm Form { get; set; } = new();

    /// <summary>The issue.</summary>
    public Issue Issue { get; private set; } = null!;

    /// <summary>Its place in the list, from 1.</summary>
    public int Place { get; private set; }

    /// <summary>What a colleague has saved since this was begun; null: nobody has.</summary>
    public IssueAnswer? Meanwhile { get; private set; }

    public IActionResult OnGet(int number)
    {
        if (!Find(number)) return Redirect(Address + "/answer");
        Form = IssueForm.Of(Complaint.AnswerTo(number), Complaint.VersionOf(number), Complaint.PlanFor(number));
        return Show();
    }

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!Find(number)) return Redirect(Address + "/answer");
        return await Act(Form.Problems(), () => Form.Command(number), Field, Address + "/answer");

        string Field(Refusal refusal)
        {
            if (refusal is not Refusal.ChangedMeanwhile) return "LookedAt";
            (Meanwhile, Form) = (Complaint.AnswerTo(number), Form with { BasedOn = Complaint.VersionOf(number) });
            return "meanwhile";
        }
    }

    bool Find(int number)
    {
        if (!Lifecycle.IsBeingAnswered(Complaint) || Complaint.Statement?.Issues.Index().FirstOrDefault(one => one.Item.Number == number) is not { Item: { } issue } found) return false;
        (Issue, Place) = (issue, found.Index + 1);
        return true;
    }
}

/// <summary>The answer to an issue as it is typed.</summary>
public sealed record IssueForm
{
    /// <summary>What was looked at.</summary>
    public string? LookedAt { get; init => field = Typed.Clean(value); }

    /// <summary>What should have happened.</summary>
    public string? ShouldHave { get; init => field = Typed.Clean(value); }

    /// <summary>What happened.</summary>
    public string? Happened { get; init => field = Typed.Clean(value); }

    /// <summary>What follows.</summary>
    public Finding? Finding { get; init; }

    /// <summary>What it meant.</summary>
    public string? Impact { get; init => field = Typed.Clean(value); }

    /// <summary>The apology.</summary>
    public string? Apology { get; init => field = Typed.Clean(value); }

    /// <summary>It reveals something private.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>How often it had been answered when this was begun.</summary>
    public int BasedOn { get; init; }

    bool IsWrong => Finding is Domain.Complaints.Finding.Upheld or Domain.Complaints.Finding.PartlyUpheld;

    /// <summary>As it was saved last.</summary>
    public static IssueForm Of(IssueAnswer? answer, int version, Plan? plan) => answer is null ? new() { BasedOn = version, LookedAt = plan?.Evidence, ShouldHave = plan?.Standards } : new()
    {
        LookedAt = answer.LookedAt,
        ShouldHave = answer.ShouldHave,
        Happened = answer.Happened,
        Finding = answer.Finding,
        Impact = answer.Impact,
        Apology = answer.Apology,
        IsPrivate = answer.IsPrivate,
        BasedOn = version,
    };

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems()
    {
        foreach (var problem in Typed.Problems("LookedAt", LookedAt, "what you looked at")) yield return problem;
        foreach (var problem in Typed.Problems("ShouldHave", ShouldHave, "what should have happened")) yield return problem;
        foreach (var problem in Typed.Problems("Happened", Happened, "what happened")) yield return problem;
        if (Finding is not { } finding || !Enum.IsDefined(finding)) yield return ("Finding", "Select what you found");
        if (IsWrong || !string.IsNullOrEmpty(Impact))
        {
            foreach (var problem in Typed.Problems("Impact", Impact, "what it meant for them")) yield return problem;
        }

        if (string.IsNullOrEmpty(Apology)) yield break;
        foreach (var problem in Typed.Problems("Apology", Apology, "the apology")) yield return problem;
    }

    /// <summary>The command.</summary>
    public AnswerIssue Command(int issue) => new(issue, LookedAt ?? "", ShouldHave ?? "", Happened ?? "", Finding!.Value, Impact ?? "", Apology ?? "", IsPrivate, BasedOn);
}
