using Heard.Web.Data;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Procedure;

/// <summary>An earlier version of the procedure, with what has changed since. Search engines do not find it: people would read what holds no more.</summary>
public sealed class EarlierModel(AppDb database, TimeProvider clock) : ProcedurePage(database, clock)
{
    /// <summary>What has changed since, by section.</summary>
    public IEnumerable<(string Heading, IReadOnlyList<string> Gone, IReadOnlyList<string> Comes)> Since => Sections.Zip(Text(Versions[^1]))
        .Select(both => (both.Second.Heading, (IReadOnlyList<string>)[.. both.First.Lines.Except(both.Second.Lines)], (IReadOnlyList<string>)[.. both.Second.Lines.Except(both.First.Lines)]))
        .Where(section => section.Item2.Count + section.Item3.Count > 0);

    public async Task<IActionResult> OnGetAsync(int version)
    {
        await Read();
        if (version == Versions.Count) return GoTo("procedure");
        if (version < 1 || version > Versions.Count) return NotFound();
        Shown = Versions[version - 1];
        return Page();
    }
}
