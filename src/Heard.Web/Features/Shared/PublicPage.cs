using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Web.Http;
using Heard.Web.Languages;
using Heard.Web.Outbox;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Shared;

/// <summary>A page of a body's public side.</summary>
public abstract class PublicPage : PageModel
{
    /// <summary>The body of the address.</summary>
    public Organisation Body => HttpContext.RequestServices.GetRequiredService<CurrentBody>().Required;

    /// <summary>The language of the address.</summary>
    public Language Language => HttpContext.RequestServices.GetRequiredService<CurrentLanguage>().Language;

    /// <summary>The address of another page of this body, in the same language.</summary>
    public string At(string path) => path.Length == 0 ? $"{Request.PathBase}/{Body.ShortName}" : $"{Request.PathBase}/{Body.ShortName}/{path}";

    /// <summary>The address of a page of this body as it is printed and read by a telephone: under the public address of the service.</summary>
    public string Public(string path) => HttpContext.RequestServices.GetRequiredService<Links>().To(Body, Language, path);

    /// <summary>Goes on to another page of this body by GET, so that "back" and "refresh" do nothing twice.</summary>
    protected RedirectResult GoTo(string path) => Redirect(At(path));
}
