using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Record;

/// <summary>
/// Something was put right at the first contact: five fields. Where the person is not content it is not hidden here: it
/// goes on as a complaint.
/// </summary>
[Needs(Permission.RecordComplaints)]
public sealed class PutRightModel(Recordings recordings, ComplaintDesk desk, CurrentBody body, TimeProvider clock) : PageModel, IFieldProblems
{
    const int MaxLength = 5_000, LongestName = 100;

    /// <summary>The recording.</summary>
    [BindProperty]
    public Guid Draft { get; set; }

    /// <summary>How they came.</summary>
    [BindProperty]
    public Channel Channel { get; set; } = Channel.Telephone;

    /// <summary>Who they are; empty: they did not say.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>What happened.</summary>
    [BindProperty]
    public string? Happened { get; set; }

    /// <summary>What was done about it.</summary>
    [BindProperty]
    public string? Done { get; set; }

    /// <summary>Whether the person is content: <c>yes</c> or <c>no</c>.</summary>
    [BindProperty]
    public string? Contented { get; set; }

    /// <summary>Fields that are wrong, with what to do.</summary>
    public IReadOnlyList<(string Field, string Say)> Problems { get; private set; } = [];

    public void OnGet() => Draft = Guid.CreateVersion7(clock.Now());

    public async Task<IActionResult> OnPostAsync()
    {
        (Name, Happened, Done) = (Clean(Name), Clean(Happened), Clean(Done));
        Problems = [.. FindProblems()];
        if (Problems.Count > 0) return Wrong();
        var place = $"/staff/{body.Required.ShortName}/record/{Draft}";
        if (Contented == "no")
        {
            await recordings.PutAside(Draft, Answers().With("channel", Channel.ToString()));
            return Redirect(place);
        }

        var answers = Answers().With("contact-by", "none").With("agreement", "talk-first");
        await desk.Submit(
            body.Required, Draft,
            reference => new Submit(reference, ComplaintForm.Current.Version, answers, Language.English, Channel, body.Required.Promises, WithinAYear.Yes),
            (database, complaint) => recordings.Finish(database, Draft, complaint),
            Actor.Of(User),
            then: [new PutRight(Done!)]);
        return Redirect(place + "/done");
    }

    Answers Answers()
    {
        var answers = Heard.Domain.Intake.Answers.None.With("for-whom", "myself").With("what-happened", Happened).With("your-surname", Name);
        return Name!.Length == 0 ? answers.With("no-name", "no-name") : answers;
    }

    IEnumerable<(string, string)> FindProblems()
    {
        if (!Arrival.Channels.Contains(Channel)) yield return (nameof(Channel), "Select how they came to you");
        if (Name!.Length > LongestName || !WellFormed.Is(Name)) yield return (nameof(Name), "Enter a name of 100 characters or fewer");
        if (Happened!.Length is 0 or > MaxLength || !WellFormed.Is(Happened)) yield return (nameof(Happened), "Enter what happened, in 5,000 characters or fewer");
        if (Contented is not ("yes" or "no")) yield return (nameof(Contented), "Select whether they are content");
        if (Contented != "no" && (Done!.Length is 0 or > MaxLength || !WellFormed.Is(Done))) yield return (nameof(Done), "Enter what was done, in 5,000 characters or fewer");
    }

    PageResult Wrong()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    static string Clean(string? typed) => (typed ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
}
