using Heard.Domain.Organisations;
using Heard.Web.Http;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.YouSaid;

/// <summary>What people said and what was done: what waits for approval, and what is public.</summary>
[Needs(Permission.TellWhatChanged)]
public sealed class EntriesModel(CurrentBody current) : PageModel
{
    /// <summary>The body.</summary>
    public Organisation Body => current.Required;

    /// <summary>The entries by what they wait for; groups with nothing are left out.</summary>
    public IEnumerable<(string Heading, IReadOnlyList<Domain.Learning.YouSaid> Entries)> Groups => new (string, IReadOnlyList<Domain.Learning.YouSaid>)[]
    {
        ("Waits for somebody’s approval", [.. Body.YouSaid.Where(entry => entry.Draft is not null)]),
        ("Public", [.. Domain.Learning.YouSaid.Board(Body.YouSaid)]),
    }.Where(group => group.Item2.Count > 0);
}
