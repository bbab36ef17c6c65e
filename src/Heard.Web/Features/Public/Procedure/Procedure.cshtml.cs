using Heard.Web.Data;
using Heard.Web.Http;

namespace Heard.Web.Features.Public.Procedure;

/// <summary>The complaints procedure as it holds today (2.1).</summary>
[SameForEverybody]
public sealed class ProcedureModel(AppDb database, TimeProvider clock) : ProcedurePage(database, clock)
{
    public async Task OnGetAsync()
    {
        await Read();
        Shown = Versions[^1];
    }
}
