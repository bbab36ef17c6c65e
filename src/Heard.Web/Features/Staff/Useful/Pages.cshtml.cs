using Heard.Domain.Organisations;
using Heard.Web.Experiences;
using Heard.Web.Http;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Useful;

/// <summary>How many find each public page useful, before and after it was changed.</summary>
[Needs(Permission.TellWhatChanged)]
public sealed class PagesModel(CurrentBody current, UsefulBook book) : PageModel
{
    /// <summary>The body.</summary>
    public Organisation Body => current.Required;

    /// <summary>The pages, those that fewest find useful first.</summary>
    public IReadOnlyList<UsefulPage> Pages { get; private set; } = [];

    /// <summary>What colleagues call a page.</summary>
    public static string Name(string page) => page.Length == 0 ? "The first page" : "/" + page;

    public async Task OnGetAsync() => Pages = await book.Pages();
}
