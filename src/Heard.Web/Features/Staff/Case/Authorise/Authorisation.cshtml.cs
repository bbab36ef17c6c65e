using System.Collections.Immutable;
using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case.Authorise;

/// <summary>Where the authorisation stands, what may be told to whom, and what can be done about it now.</summary>
public sealed class AuthorisationModel(ComplaintDesk desk) : CaseFormPage(desk)
{
    /// <summary>Asking the person affected.</summary>
    [BindProperty]
    public AskForm Ask { get; set; } = new();

    /// <summary>What they signed or said.</summary>
    [BindProperty]
    public RecordForm Record { get; set; } = new();

    /// <summary>That it cannot be given.</summary>
    [BindProperty]
    public NoneForm None { get; set; } = new();

    /// <summary>The day (in London) since which it stands like this.</summary>
    public DateOnly Since => Complaint.Authorisation.At is { } at ? LondonTime.DayOf(at) : Complaint.ReceivedOn;

    /// <summary>What was said or decided last; null: nothing since it came.</summary>
    public Happened? Latest => Case.Timeline.LastOrDefault(happened => happened.Event
        is AuthorisationAsked or AuthorisationGiven or AuthorisationRefused or AuthorisationWithdrawn or AuthorisationConfirmed or AuthorisationCannotBeGiven);

    /// <summary>The file that holds what they signed; null: none does.</summary>
    public Attachment? Paper => Papers.FirstOrDefault(file => file.Id == Complaint.Authorisation.File);

    /// <summary>The files that can hold it.</summary>
    public IEnumerable<Attachment> Papers => Complaint.Files.Where(file => file.Problem is null);

    /// <summary>The reasons for which it can be decided now that it cannot be given.</summary>
    public ImmutableArray<NoConsent> Whys => Lifecycle.WhyItCannotBeGiven(Complaint);

    public IActionResult OnGet() => Show();

    public Task<IActionResult> OnPostAskAsync() => Act(Ask.Problems(Complaint), Ask.Command);

    public Task<IActionResult> OnPostRecordAsync() => Act(Record.Problems(Complaint), Record.Command);

    public Task<IActionResult> OnPostNoneAsync() => Act(None.Problems(), None.Command);

    Task<IActionResult> Act(IEnumerable<(string Field, string Say)> problems, Func<ComplaintCommand> command) =>
        Act(problems, command, refusal => refusal is Refusal.NoSuchFile ? "File" : "stands", Address + "/authorisation");
}
