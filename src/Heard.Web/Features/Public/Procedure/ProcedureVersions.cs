using Heard.Domain.Organisations;
using Heard.Web.Data;
using Heard.Web.Organisations;

namespace Heard.Web.Features.Public.Procedure;

/// <summary>A version of the procedure.</summary>
/// <param name="Number">From 1.</param>
/// <param name="From">The day from which it held, in London; null: the body was added with it.</param>
/// <param name="Body">The settings that it is composed from.</param>
public sealed record ProcedureVersion(int Number, DateOnly? From, Organisation Body);

/// <summary>The versions of the procedure: a new one on each day on which a part of the settings changed that stands in it. Nobody has to publish it.</summary>
public static class ProcedureVersions
{
    static readonly HashSet<string> Parts = ["whoCanComplain", "looksAt", "promises", "guide", "ways", "help", "otherRoutes", "handling", "chain", "ownWords"];

    /// <summary>Those that held up to a day, oldest first.</summary>
    /// <param name="asAdded">The settings with which the body was added, as JSON.</param>
    /// <param name="changes">What was changed since.</param>
    /// <param name="today">The day, in London.</param>
    public static IReadOnlyList<ProcedureVersion> Of(string asAdded, IReadOnlyList<BodyChangeRow> changes, DateOnly today)
    {
        var days = changes.Where(change => Parts.Contains(change.Part) && change.TakenBackBy is null && change.From <= today).Select(change => change.From).Distinct().Order();
        return [new(1, null, Settings.On(asAdded, [], today)), .. days.Select((day, at) => new ProcedureVersion(at + 2, day, Settings.On(asAdded, changes, day)))];
    }
}
