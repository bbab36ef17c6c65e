using Heard.Domain.Complaints;
using Heard.Web.Complaints;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case;

/// <summary>Triage: what we know and what is decided, question by question.</summary>
[Needs(Permission.ReadComplaints)]
[Needs(Permission.HandleComplaints)]
public sealed class TriageModel(ComplaintDesk desk) : CasePage
{
    /// <summary>What was sent.</summary>
    [BindProperty]
    public MatterForm Matter { get; set; } = new();

    /// <summary>A late complaint.</summary>
    [BindProperty]
    public TimeForm Time { get; set; } = new();

    /// <summary>A risk.</summary>
    [BindProperty]
    public RiskForm Risk { get; set; } = new();

    /// <summary>What was done about a risk.</summary>
    [BindProperty]
    public string? How { get; set => field = Typed.Clean(value); }

    /// <summary>Fields that are wrong, with what to do.</summary>
    public IReadOnlyList<(string Field, string Say)> Problems { get; private set; } = [];

    /// <summary>The decision on what was sent; null: none yet.</summary>
    public Happened? MatterDecided => Last<MatterDecided>();

    /// <summary>The decision on a late complaint; null: none yet.</summary>
    public Happened? TimeDecided => Last<TimeDecided>();

    /// <summary>Whether it can be decided what was sent.</summary>
    public bool MatterIsOpen => Lifecycle.CanDecideMatter(Complaint);

    /// <summary>Whether it can be decided if a late complaint is looked at.</summary>
    public bool TimeIsOpen => Lifecycle.CanDecideTime(Complaint);

    public void OnGet() => Begin();

    public Task<IActionResult> OnPostMatterAsync() => Act([.. Matter.Problems(Complaint)], () => Matter.Command(Complaint), "matter");

    public Task<IActionResult> OnPostTimeAsync() => Act([.. Time.Problems(Complaint)], Time.Command, "time");

    public Task<IActionResult> OnPostRiskAsync() => Act([.. Risk.Problems()], Risk.Command, "risk");

    public Task<IActionResult> OnPostSettleAsync() => Act([.. Typed.Problems("How", How, "what was done")], () => new SettleRisk(How!), "risk");

    /// <summary>What is wrong at a field; null: nothing.</summary>
    public string? At(string field) => Problems.FirstOrDefault(problem => problem.Field == field).Say;

    /// <summary>Does it. What the rules refuse is said at its question: somebody else may have answered it, and its fields are gone.</summary>
    async Task<IActionResult> Act(IReadOnlyList<(string, string)> problems, Func<ComplaintCommand> command, string question)
    {
        Problems = problems;
        if (Problems.Count == 0)
        {
            var acted = await desk.Act(Body, Case.Id, command(), Me);
            if (acted.Refusal is null) return Redirect(Address + "/triage");
            Problems = [(acted.Refusal is Refusal.NoGroundToDecline ? "Accept" : question, RefusalWords.Say(acted.Refusal.Value))];
        }

        Begin();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>Drafts of the messages, where nothing was typed.</summary>
    void Begin()
    {
        if (string.IsNullOrEmpty(Matter.Words)) Matter = Matter with { Words = Draft.Matter(Complaint, Body, Me.Name) };
        if (string.IsNullOrEmpty(Time.Words)) Time = Time with { Words = Draft.Time(Complaint, Body, Me.Name) };
    }

    Happened? Last<TEvent>()
        where TEvent : ComplaintEvent => Case.Timeline.LastOrDefault(happened => happened.Event is TEvent);
}
