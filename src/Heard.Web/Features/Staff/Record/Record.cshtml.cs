using System.Collections.Immutable;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Files;
using Heard.Web.Http;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Record;

/// <summary>
/// A complaint that somebody makes to a colleague, by telephone, in person, by letter, email or social media: the same
/// form on one page, in the order in which people speak (B7). It can be put aside half-finished.
/// </summary>
[Needs(Permission.RecordComplaints)]
public sealed class RecordModel(Recordings recordings, Scans scans, FileDesk files, ComplaintDesk desk, CurrentBody body, TimeProvider clock) : PageModel
{
    /// <summary>What nearly everybody says, in the order in which they say it. Everything else of the form follows under "more".</summary>
    static readonly string[] SaidFirst = ["what-happened", "when", "outcome", "your-name", "contact-by", "for-whom", "agreement"];

    static Form Form => ComplaintForm.Current;

    /// <summary>The recording: the same one makes one complaint, however often it is sent.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Draft { get; set; }

    /// <summary>How, when and in which language it came.</summary>
    public Arrival Arrival { get; private set; } = Arrival.ByTelephone;

    /// <summary>What was said so far.</summary>
    public Filling Filling { get; private set; }

    /// <summary>What is wrong, in the order of the page.</summary>
    public ImmutableArray<Problem> Problems { get; private set; } = [];

    /// <summary>What was scanned, to be seen beside what is typed.</summary>
    public IReadOnlyList<Scan> Scans { get; private set; } = [];

    /// <summary>What this colleague has put aside.</summary>
    public IReadOnlyList<Unfinished> PutAside { get; private set; } = [];

    /// <summary>The steps in front.</summary>
    public static IEnumerable<Step> First => SaidFirst.Select(id => Form.Find(id)!);

    /// <summary>All the others, by what they are about.</summary>
    public static IEnumerable<(string Heading, IEnumerable<Step> Steps)> More =>
    [
        ("They complain for someone else", Others(FormPart.SomeoneElse, FormPart.TheirAgreement)),
        ("Their address, what makes it easier, who helps them", Others(FormPart.You)),
        ("More about what happened", Others(FormPart.Complaint, FormPart.Start)),
    ];

    public async Task<IActionResult> OnGetAsync()
    {
        var kept = Draft == default ? Answers.None : await recordings.Find(Draft);
        if (kept is null) return Redirect($"/staff/{body.Required.ShortName}/record");
        if (Draft == default) Draft = Guid.CreateVersion7(clock.Now());
        Read(kept.Has("for-whom") ? kept : kept.With("for-whom", "myself"));
        PutAside = await recordings.PutAside();
        return await Show();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Read(await Posted());
        Problems = [.. Arrival.Problems(Today), .. First.Concat(More.SelectMany(more => more.Steps)).Where(step => step.When(Filling)).SelectMany(step => step.Problems(Filling))];
        if (!Problems.IsEmpty) return await Wrong();
        var acted = await desk.Submit(
            body.Required, Draft,
            reference => new Submit(reference, Form.Version, Form.Relevant(Filling), Arrival.Language, Arrival.Channel, body.Required.Promises, ComplaintForm.Year(Filling)) { ReceivedOn = Arrival.Day(Today) },
            (database, complaint) => recordings.Finish(database, Draft, complaint),
            Actor.Of(User),
            (database, complaint) => files.Move(database, Draft, complaint));
        return acted.Refusal is null ? Redirect($"/staff/{body.Required.ShortName}/record/{Draft}/done") : await Wrong();
    }

    public async Task<IActionResult> OnPostPutAsideAsync()
    {
        await recordings.PutAside(Draft, await Posted());
        return Redirect($"/staff/{body.Required.ShortName}/record");
    }

    public async Task<IActionResult> OnPostScanAsync()
    {
        await recordings.PutAside(Draft, await Posted());
        return Redirect($"/staff/{body.Required.ShortName}/record/{Draft}/scan");
    }

    DateOnly Today => LondonTime.DayOf(clock.Now());

    void Read(Answers answers)
    {
        Arrival = Arrival.From(answers);
        Filling = new Filling(answers, Arrival.Day(Today) ?? Today) { ByColleague = true };
    }

    Task<PageResult> Wrong()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Show();
    }

    async Task<PageResult> Show()
    {
        Scans = await scans.Of(Draft, HttpContext.RequestAborted);
        return Page();
    }

    async Task<Answers> Posted()
    {
        var form = await Request.ReadFormAsync();
        return Form.Steps.SelectMany(step => step.AllQuestions).Select(question => question.Id).Concat(Arrival.Fields)
            .Aggregate(Answers.None, (answers, id) => answers.With(id, form[id].Select(value => value?.Replace("\r\n", "\n", StringComparison.Ordinal))));
    }

    static IEnumerable<Step> Others(params FormPart[] parts) =>
        Form.Steps.Where(step => parts.Contains(step.Part) && !step.Questions.IsEmpty && !SaidFirst.Contains(step.Id));
}
