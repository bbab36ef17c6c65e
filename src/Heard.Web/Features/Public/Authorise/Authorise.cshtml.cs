using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Public.Authorise;

/// <summary>
/// The person affected gives, limits, refuses or takes back their authorisation, by the link and without an account.
/// The page shows no words of the complaint: the link may have gone to the wrong person.
/// </summary>
[EnableRateLimiting(RateLimits.Guessing)]
public sealed class AuthoriseModel(AppDb database, ComplaintDesk desk, FollowCode codes) : PublicPage
{
    const int LongestLimits = 1_000, LongestName = 100;

    /// <summary>The complaint: only who complains for whom, and how it stands, is shown.</summary>
    public Complaint Complaint { get; private set; } = null!;

    /// <summary><c>everything</c>, <c>limited</c> or <c>no</c>.</summary>
    [BindProperty]
    public string? Answer { get; set; }

    /// <summary>What must not be shared.</summary>
    [BindProperty]
    public string? Limits { get; set; }

    /// <summary>The name typed to sign.</summary>
    [BindProperty]
    public string? Signature { get; set; }

    /// <summary>Answered a moment ago.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    /// <summary>Fields that are wrong, with the keys of the words.</summary>
    public IReadOnlyList<(string Field, string Key)> Problems { get; private set; } = [];

    /// <summary>The link opens nothing any more, and the key of why. The page then shows nothing of anybody.</summary>
    public string? Closed { get; private set; }

    Guid _id;

    public async Task<IActionResult> OnGetAsync(string link) => await Open(link) ? Page() : Shut();

    public async Task<IActionResult> OnPostAsync(string link)
    {
        if (!await Open(link)) return Shut();
        Problems = [.. FindProblems()];
        if (Problems.Count > 0) return Wrong();
        return await Act(link, Answer == "no" ? new RefuseAuthorisation() : new GiveAuthorisation(ConsentHow.Link, Signature!.Trim(), Answer == "limited" ? Limits!.Trim() : ""));
    }

    public async Task<IActionResult> OnPostTakeBackAsync(string link) => await Open(link) ? await Act(link, new WithdrawAuthorisation()) : Shut();

    /// <summary>The problem at a field; null: none.</summary>
    public string? KeyAt(string field) => Problems.FirstOrDefault(problem => problem.Field == field).Key;

    IEnumerable<(string, string)> FindProblems()
    {
        if (Answer is not ("everything" or "limited" or "no")) yield return (nameof(Answer), "answer.missing");
        if (Answer == "limited" && (string.IsNullOrWhiteSpace(Limits) || Limits.Length > LongestLimits || !WellFormed.Is(Limits))) yield return (nameof(Limits), "limits.missing");
        if (Answer is "everything" or "limited" && (string.IsNullOrWhiteSpace(Signature) || Signature.Length > LongestName || !WellFormed.Is(Signature))) yield return (nameof(Signature), "signature.missing");
    }

    async Task<IActionResult> Act(string link, ComplaintCommand command)
    {
        var acted = await desk.Act(Body, _id, command, Actor.PersonAffected);
        if (acted.Refusal is null) return GoTo($"authorise/{link}?done=true");
        Problems = [(nameof(Answer), "refused")];
        return Wrong();
    }

    PageResult Wrong()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    async Task<bool> Open(string link)
    {
        if (link.Split('-') is not [var typed, var code] || !ComplaintReference.TryParse(typed, out var reference)) return false;
        if (await CaseFile.Read(database, reference) is not { Complaint: { Affected: not null } complaint } file) return false;
        (_id, Complaint) = (file.Id, complaint);
        var version = Enumerable.Range(1, complaint.AuthorisationVersion).FirstOrDefault(version => codes.Matches(code, CodePurpose.Authorise, file.Id, version));
        if (version == 0) return false;
        Closed = version < complaint.AuthorisationVersion ? "closed.newer" : complaint.Authorisation.State is ConsentState.CannotBeGiven ? "closed.settled" : null;
        return Closed is null;
    }

    /// <summary>Whoever has a link of ours hears calmly that it is over; for everybody else there is nothing here.</summary>
    IActionResult Shut()
    {
        if (Closed is null) return NotFound();
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }
}
