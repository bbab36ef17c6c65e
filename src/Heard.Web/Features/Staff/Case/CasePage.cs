using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Http;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Staff.Case;

/// <summary>
/// A page that shows a complaint to a colleague. Who opened it, and when, is written before it is shown; if that cannot
/// be written, it is not shown. Who is complained about is not shown it.
/// </summary>
public abstract class CasePage : PageModel
{
    /// <summary>The complaint with what happened to it.</summary>
    public CaseFile Case { get; private set; } = null!;

    /// <summary>The complaint.</summary>
    public Complaint Complaint => Case.Complaint;

    /// <summary>The body.</summary>
    public Organisation Body => Service<CurrentBody>().Required;

    /// <summary>The colleague who is signed in.</summary>
    public Actor Me => Actor.Of(User);

    /// <summary>The address of the complaint.</summary>
    public string Address => $"/staff/{Body.ShortName}/complaints/{Complaint.Reference}";

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!ComplaintReference.TryParse((string?)context.RouteData.Values["reference"], out var reference)
            || await CaseFile.Read(Service<AppDb>(), reference) is not { } file || !Lifecycle.MayHandle(file.Complaint, Me.Id))
        {
            context.Result = NotFound();
            return;
        }

        if (!await Service<RestrictedFiles>().MayOpen(file, User))
        {
            context.Result = Redirect($"/staff/{Body.ShortName}/complaints/{file.Complaint.Reference}/restricted");
            return;
        }

        await Service<AccessLog>().Write(Body.Id, file.Id, Me.Id, Me.Name);
        Case = file;
        await next();
    }

    /// <summary>A part of the service.</summary>
    protected TService Service<TService>()
        where TService : notnull => HttpContext.RequestServices.GetRequiredService<TService>();
}
