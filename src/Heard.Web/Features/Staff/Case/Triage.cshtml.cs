using Heard.Domain.Complaints;
using Heard.Web.Complaints;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case;

/// <summary>Triage: what we know and what is decided, question by question.</summary>
public sealed class TriageModel(ComplaintDesk desk) : CaseFormPage(desk)
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

    /// <summary>The file stays with those who deal with it.</summary>
    [BindProperty]
    public bool StaysRestricted { get; set; }

    /// <summary>The decision on what was sent; null: none yet.</summary>
    public Happened? MatterDecided => Last<MatterDecided>();

    /// <summary>The decision on a late complaint; null: none yet.</summary>
    public Happened? TimeDecided => Last<TimeDecided>();

    /// <summary>Whether it can be decided what was sent.</summary>
    public bool MatterIsOpen => Lifecycle.CanDecideMatter(Complaint);

    /// <summary>Whether it can be decided if a late complaint is looked at.</summary>
    public bool TimeIsOpen => Lifecycle.CanDecideTime(Complaint);

    public IActionResult OnGet() => Show();

    public Task<IActionResult> OnPostMatterAsync() => Act(Matter.Problems(Complaint), () => Matter.Command(Complaint), "matter");

    public Task<IActionResult> OnPostTimeAsync() => Act(Time.Problems(Complaint), Time.Command, "time");

    public Task<IActionResult> OnPostRiskAsync() => Act(Risk.Problems(), () => Risk.Command() with { Account = Me.Id }, "risk");

    public Task<IActionResult> OnPostSettleAsync() => Act(Typed.Problems("How", How, "what was done"), () => new SettleRisk(How!) { StaysRestricted = StaysRestricted }, "risk");

    Task<IActionResult> Act(IEnumerable<(string Field, string Say)> problems, Func<ComplaintCommand> command, string question) =>
        Act(problems, command, refusal => refusal is Refusal.NoGroundToDecline ? "Accept" : question, Address + "/triage");

    /// <inheritdoc/>
    protected override void Begin()
    {
        if (string.IsNullOrEmpty(Matter.Words)) Matter = Matter with { Words = Draft.Matter(Complaint, Body, Me.Name) };
        if (string.IsNullOrEmpty(Time.Words)) Time = Time with { Words = Draft.Time(Complaint, Body, Me.Name) };
    }

    Happened? Last<TEvent>()
        where TEvent : ComplaintEvent => Case.Timeline.LastOrDefault(happened => happened.Event is TEvent);
}
