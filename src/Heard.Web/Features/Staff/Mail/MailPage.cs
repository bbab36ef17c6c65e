using Heard.Domain.Organisations;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Http;
using Heard.Web.Mailbox;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Staff.Mail;

/// <summary>A page that shows a message to a colleague. Who opened it, and when, is written before it is shown, as of a complaint.</summary>
public abstract class MailPage : PageModel
{
    /// <summary>The message.</summary>
    public MailRow Mail { get; private set; } = null!;

    /// <summary>What came, whole; null: it was too large to be fetched.</summary>
    public FileRow? Original { get; private set; }

    /// <summary>The body.</summary>
    public Organisation Body => Service<CurrentBody>().Required;

    /// <summary>The address of the message.</summary>
    public string Address => $"/staff/{Body.ShortName}/mail/{Mail.Id}";

    /// <summary>The colleague who is signed in.</summary>
    protected Actor Me => Actor.Of(User);

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!Guid.TryParse(context.RouteData.Values["mail"] as string, out var id) || await Service<AppDb>().Mail.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id) is not { } found)
        {
            context.Result = NotFound();
            return;
        }

        await Service<AccessLog>().Write(Body.Id, found.ComplaintId ?? found.Id, Me.Id, Me.Name);
        (Mail, Original) = (found, await Service<MailTasks>().OriginalOf(id));
        await next();
    }

    TService Service<TService>()
        where TService : notnull => HttpContext.RequestServices.GetRequiredService<TService>();
}
