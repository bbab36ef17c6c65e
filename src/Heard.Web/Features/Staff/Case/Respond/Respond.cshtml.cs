using System.Collections.Immutable;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Domain.Routes;
using Heard.Domain.Time;
using Heard.Domain.Writing;
using Heard.Web.Complaints;
using Heard.Web.Organisations;
using Heard.Web.Outbox;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case.Respond;

/// <summary>The final response: issue by issue, what is put right, the words around it, what stands in the way, other eyes, and out.</summary>
public sealed class RespondModel(ComplaintDesk desk, Calendar calendar, TimeProvider clock) : CaseFormPage(desk)
{
    /// <summary>The words around the issues.</summary>
    [BindProperty]
    public AroundForm Around { get; set; } = new();

    /// <summary>A format.</summary>
    [BindProperty]
    public string? Format { get; set; }

    /// <summary>By whom and where a format is.</summary>
    [BindProperty]
    public string? How { get; set => field = Typed.Clean(value); }

    /// <summary>Why it goes back.</summary>
    [BindProperty]
    public string? Why { get; set => field = Typed.Clean(value); }

    /// <summary>Today, in London.</summary>
    public DateOnly Today => LondonTime.DayOf(clock.Now());

    /// <summary>Everything that is in the way, in the order in which it is mended.</summary>
    public ImmutableArray<Obstacle> Obstacles => Lifecycle.Obstacles(Complaint, Today, Terms.Of(Body, calendar.Of(Body)));

    /// <summary>What is left besides the approval of somebody else.</summary>
    public IEnumerable<Obstacle> Unfinished => Obstacles.Where(obstacle => obstacle.Why is not Refusal.NotApproved);

    /// <summary>The steps after it.</summary>
    public ImmutableArray<NextStep> WayOn => NextSteps.Of(Body.Chain, Body.Dissolved, Complaint, Today);

    /// <summary>The whole response, as it would go out now.</summary>
    public ImmutableArray<Section> Sections => ResponseText.Of(Body, Complaint, Today, calendar.Of(Body));

    /// <summary>What could be said more plainly in what colleagues wrote; nothing on Welsh.</summary>
    public ImmutableArray<Advice> Advice => Complaint.Language is Domain.Language.Welsh ? [] : PlainEnglish.On(Written);

    /// <summary>The age at which what colleagues wrote can be read; null: not known.</summary>
    public int? ReadingAge => Complaint.Language is Domain.Language.Welsh ? null : PlainEnglish.ReadingAge(Written);

    /// <summary>Whether this colleague wrote it: then another approves it.</summary>
    public bool IsMine => Complaint.Response?.WrittenBy == Me.Id;

    string Written => string.Join('\n', new[] { Complaint.Response?.Opening, Complaint.Response?.WillChange }
        .Concat(Complaint.Findings.SelectMany(answer => new[] { answer.LookedAt, answer.ShouldHave, answer.Happened, answer.Impact, answer.Apology }))
        .Concat(Complaint.Remedies.Select(remedy => remedy.What)).OfType<string>());

    string Here => Address + "/answer";

    public IActionResult OnGet()
    {
        if (!Lifecycle.IsBeingAnswered(Complaint)) return Redirect(Address);
        if (Complaint.Response is { } response) Around = new() { Opening = response.Opening, WillChange = response.WillChange };
        return Show();
    }

    public Task<IActionResult> OnPostAroundAsync() => Act(Around.Problems(), () => new WriteResponse(Around.Opening ?? "", Around.WillChange ?? "", Me.Id, Me.Name), _ => "Opening", Here);

    public Task<IActionResult> OnPostFormatAsync() => Act(Typed.Problems("How-" + Format, How, "who made it and where it is"), () => new PrepareFormat(Format ?? "", How!), _ => "formats", Here);

    public Task<IActionResult> OnPostAskAsync() => Act([], () => new AskApproval(), _ => "send", Here);

    public Task<IActionResult> OnPostApproveAsync() => Act([], () => new ApproveResponse(Me.Id, Me.Name) { AsManager = Service<CurrentColleague>().May(Permission.ApprovePayments) }, _ => "send", Here);

    public Task<IActionResult> OnPostReturnAsync() => Act(Typed.Problems("Why", Why, "why it goes back"), () => new ReturnResponse(Why!), _ => "send", Here);

    public Task<IActionResult> OnPostSendAsync() => Act([], () => new SendResponse(Sections, Complaint.Changes), _ => "send");

    /// <inheritdoc/>
    protected override void Begin()
    {
        if (string.IsNullOrEmpty(Around.Opening)) Around = Around with { Opening = Draft.Response(Complaint, Body) };
    }
}

/// <summary>The words around the issues, as they are typed.</summary>
public sealed record AroundForm
{
    /// <summary>The first paragraphs.</summary>
    public string? Opening { get; init => field = Typed.Clean(value); }

    /// <summary>What will change; may be empty.</summary>
    public string? WillChange { get; init => field = Typed.Clean(value); }

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems()
    {
        foreach (var problem in Typed.Problems("Opening", Opening, "how the answer begins", draft: true)) yield return problem;
        if (string.IsNullOrEmpty(WillChange)) yield break;
        foreach (var problem in Typed.Problems("WillChange", WillChange, "what will change")) yield return problem;
    }
}
