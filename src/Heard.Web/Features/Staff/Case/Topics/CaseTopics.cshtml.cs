using System.Collections.Immutable;
using Heard.Domain.Complaints;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case.Topics;

/// <summary>What a complaint is about, and which places or services, from the body's own list.</summary>
public sealed class CaseTopicsModel(ComplaintDesk desk, TimeProvider clock) : CaseFormPage(desk)
{
    /// <summary>The ids that are ticked.</summary>
    [BindProperty]
    public List<string> Topics { get; set; } = [];

    /// <summary>Today, in London.</summary>
    public DateOnly Today => LondonTime.DayOf(clock.Now());

    /// <summary>What can be chosen.</summary>
    public ImmutableArray<Topic> Choices => Lifecycle.TopicsFor(Complaint, Today, Body.Topics);

    public IActionResult OnGet()
    {
        Topics = [.. Complaint.Topics];
        return Show();
    }

    public Task<IActionResult> OnPostAsync() => Act([], () => new Classify([.. Topics]), _ => Choices.Any(topic => topic.Kind is TopicKind.Subject) ? "subject" : "place");
}
