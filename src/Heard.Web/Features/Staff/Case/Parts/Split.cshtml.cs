using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Routes;
using Heard.Web.Complaints;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case.Parts;

/// <summary>A part is sent another way: what it is about, who follows it, by when the person hears, and what they are told.</summary>
public sealed class SplitModel(ComplaintDesk desk) : CaseFormPage(desk)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public SplitForm Form { get; set; } = new();

    /// <summary>Which way.</summary>
    [BindProperty(SupportsGet = true)]
    public RouteKind Route { get; set; }

    /// <summary>What the body's website says about this.</summary>
    public IEnumerable<OtherRoute> ToldPublicly => Body.OtherRoutes.Where(other => other.Kind == RightWay.Of(Route) && other.Holds(Complaint.ReceivedOn));

    /// <summary>The issues that can go this way.</summary>
    public IEnumerable<Issue> Issues => Lifecycle.IsBeingAnswered(Complaint) ? Complaint.Statement?.Issues.Where(issue => !Complaint.GoesElsewhere(issue.Number)) ?? [] : [];

    public IActionResult OnGet()
    {
        if (!ModelState.IsValid || !Enum.IsDefined(Route)) return NotFound();
        if (!Lifecycle.CanSplit(Complaint)) return Redirect(Address);
        Form = SplitForm.Of(Complaint);
        return Show();
    }

    public async Task<IActionResult> OnPostAsync() => Enum.IsDefined(Route)
        ? await Act(Form.Problems(Complaint, Route, Issues.Any()), () => Form.Command(Route), Field, $"{Address}/parts")
        : NotFound();

    /// <inheritdoc/>
    protected override void Begin()
    {
        if (string.IsNullOrEmpty(Form.Words)) Form = Form with { Words = Draft.Split(Complaint, Body, Me.Name, Route) };
    }

    static string Field(Refusal refusal) => refusal switch
    {
        Refusal.AuthorisationAwaited => "NothingPrivate",
        Refusal.NoDay => "by",
        Refusal.ReceivedInTheFuture => "raised",
        Refusal.NoIssue => "Issue",
        _ => "What",
    };
}

/// <summary>A part as it is typed.</summary>
public sealed record SplitForm
{
    /// <summary>What it is about.</summary>
    public string? What { get; init => field = Typed.Clean(value); }

    /// <summary>The issue that it was; 0: none.</summary>
    public int? Issue { get; init; }

    /// <summary>Who deals with it or follows it.</summary>
    public string? Owner { get; init => field = Typed.Clean(value); }

    /// <summary>When it was raised.</summary>
    public TypedDay Raised { get; init; } = TypedDay.None;

    /// <summary>By when the person hears.</summary>
    public TypedDay By { get; init; } = TypedDay.None;

    /// <summary>Whether anything is left: <c>yes</c> or <c>no</c>.</summary>
    public string? Left { get; init; }

    /// <summary>What the person is told.</summary>
    public string? Words { get; init => field = Typed.Clean(value); }

    /// <summary>A colleague vouches for it.</summary>
    public bool NothingPrivate { get; init; }

    /// <summary>Raised with the complaint, until somebody says otherwise.</summary>
    public static SplitForm Of(Complaint complaint) => new()
    {
        Raised = TypedDay.Of(complaint.ReceivedOn),
    };

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems(Complaint complaint, RouteKind route, bool hasIssues)
    {
        foreach (var problem in Typed.Problems("What", What, "what this part is about")) yield return problem;
        if (hasIssues && Issue is null) yield return ("Issue", "Select whether it is one of the issues");
        foreach (var problem in Typed.Problems("Owner", Owner, "who deals with it or follows it")) yield return problem;
        if (RouteClock.IsOfLaw(route) ? Raised.Date is null : By.Date is null) yield return RouteClock.IsOfLaw(route) ? ("raised", "Enter the day on which they raised it, such as 27 3 2026") : ("by", "Enter by when they hear, such as 27 3 2027");
        if (Lifecycle.CanGoElsewhere(complaint) && !Typed.IsAnswered(Left)) yield return ("Left", "Select whether anything is left");
        if (complaint.WriteBy is not ContactWay.None)
        {
            foreach (var problem in Typed.Problems("Words", Words, "what the person is told", draft: true)) yield return problem;
        }

        if (!complaint.Authorisation.OpensTheFile && !NothingPrivate) yield return ("NothingPrivate", Typed.NotVouched);
    }

    /// <summary>The command.</summary>
    public SplitPart Command(RouteKind route) => new(route, What ?? "", Owner ?? "", Words ?? "")
    {
        Issue = Issue ?? 0,
        Raised = RouteClock.IsOfLaw(route) ? Raised.Date : null,
        By = By.Date,
        NothingLeft = Left == "no",
        NothingPrivate = NothingPrivate,
    };
}
