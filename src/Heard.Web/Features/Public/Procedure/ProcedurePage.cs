using Heard.Domain.Time;
using Heard.Web.Data;
using Heard.Web.Features.Shared;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Public.Procedure;

/// <summary>A page that shows a version of the procedure.</summary>
public abstract class ProcedurePage(AppDb database, TimeProvider clock) : PublicPage
{
    /// <summary>Every version up to today, oldest first.</summary>
    public IReadOnlyList<ProcedureVersion> Versions { get; private set; } = [];

    /// <summary>The one that is shown.</summary>
    public ProcedureVersion Shown { get; protected set; } = null!;

    /// <summary>What it says.</summary>
    public IReadOnlyList<ProcedureSection> Sections => Text(Shown);

    /// <summary>Today, in London.</summary>
    protected DateOnly Today => LondonTime.DayOf(clock.Now());

    /// <summary>What a version says. What the law begins and ends by days is as on the day of the version.</summary>
    protected IReadOnlyList<ProcedureSection> Text(ProcedureVersion version) => ProcedureText.Of(version.Body, Language, version == Versions[^1] ? Today : version.From ?? Today);

    /// <summary>Reads the versions.</summary>
    protected async Task Read() => Versions = ProcedureVersions.Of(
        await database.Organisations.AsNoTracking().Where(row => row.Id == Body.Id).Select(row => row.Settings).FirstAsync(), await database.BodyChanges.AsNoTracking().ToListAsync(), Today);
}
