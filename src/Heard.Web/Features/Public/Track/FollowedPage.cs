using Heard.Domain.Complaints;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Experiences;
using Heard.Web.Features.Shared;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Heard.Web.Features.Public.Track;

/// <summary>A page of the complaint that the person has opened with their code. A newer code ends what an older one opened.</summary>
[Authorize(FollowSession.Follows)]
public abstract class FollowedPage(AppDb database, ComplaintDesk desk) : PublicPage
{
    /// <summary>The complaint with what happened to it.</summary>
    public CaseFile Followed { get; private set; } = null!;

    /// <summary>The complaint.</summary>
    public Complaint Complaint => Followed.Complaint;

    /// <summary>Whether the person is shown what we look at: a representative only what holds nothing private, until the authorisation is confirmed.</summary>
    public bool ShowsStatement => Complaint is { Stage: Stage.CloserLook, Statement: { } statement } && (statement.NothingPrivate || Complaint.Authorisation.OpensTheFile);

    /// <summary>Whether the person is shown the final response: not a representative whose authorisation is gone, where it holds what is private.</summary>
    public bool ShowsAnswer => !Complaint.Answer.IsEmpty && (Complaint.Authorisation.OpensTheFile || (!Complaint.Findings.Any(finding => finding.IsPrivate) && Complaint.Parts.All(part => part.NothingPrivate)));

    /// <summary>Whether the person can ask for a review.</summary>
    public bool CanAskForReview => Lifecycle.CanAskForReview(Complaint, LondonTime.DayOf(Service<TimeProvider>().Now()), Terms.Of(Body, Service<Calendar>().Of(Body)));

    /// <summary>Whether the person is asked how it was: once their complaint is closed, and once only.</summary>
    public async Task<bool> AsksHowItWas() => Lifecycle.IsClosed(Complaint) && !await Experiences.IsGiven(Body.Id, Followed.Id);

    /// <summary>How people found it, which is kept apart.</summary>
    protected ExperienceBook Experiences => Service<ExperienceBook>();

    /// <summary>What the rules refused, for the page to say.</summary>
    public Refusal? Refusal { get; private set; }

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = FollowSession.Complaint(User, Body.ShortName);
        var file = id is null ? null : await CaseFile.Read(database, id.Value);
        if (file is null || file.Complaint.CodeVersion != FollowSession.CodeVersion(User))
        {
            await FollowSession.End(HttpContext);
            context.Result = GoTo("track");
            return;
        }

        Followed = file;
        await next();
    }

    /// <summary>Does it and goes back to the complaint; where the rules refuse, shows the page again with what was typed.</summary>
    /// <param name="command">What the person wants.</param>
    /// <param name="also">Written in the same transaction: the files that came with it.</param>
    protected async Task<IActionResult> Act(ComplaintCommand command, Func<AppDb, Task>? also = null)
    {
        var acted = await desk.Act(Body, Followed.Id, command, Actor.Complainant, also);
        if (acted.Refusal is null)
        {
            if (acted.Complaint!.CodeVersion != Complaint.CodeVersion) await FollowSession.Begin(HttpContext, Followed.Id, acted.Complaint.CodeVersion);
            return GoTo("track/complaint");
        }

        Refusal = acted.Refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    TService Service<TService>()
        where TService : notnull => HttpContext.RequestServices.GetRequiredService<TService>();
}
