using System.Collections.Immutable;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Complaints;

/// <summary>Something that happened, with when and by whom.</summary>
public sealed record Happened(ComplaintEvent Event, DateTimeOffset At, ActorKind By, string ByName);

/// <summary>A complaint with everything that happened to it, in order.</summary>
public sealed record CaseFile(Guid Id, Complaint Complaint, IReadOnlyList<Happened> Timeline)
{
    /// <summary>What was answered and sent, on the day on which it was given.</summary>
    public Filling Filling => new(Complaint.Answers, Complaint.ReceivedOn)
    {
        Files = [.. Timeline.Select(happened => happened.Event).OfType<ComplaintReceived>().SelectMany(received => received.Files).Select(file => file.Name)],
    };

    /// <summary>The steps of the form that asked something, of the version that was answered.</summary>
    public ImmutableArray<Step> Asked => ComplaintForm.Current.Asked(Filling, Complaint.FormVersion);

    /// <summary>Reads it; null when this body has no such complaint.</summary>
    public static Task<CaseFile?> Read(AppDb database, Guid id, CancellationToken cancellation = default) =>
        Read(database.Events.Where(row => row.ComplaintId == id), cancellation);

    /// <summary>Reads it by its reference, in one question; null when this body has no such complaint.</summary>
    public static Task<CaseFile?> Read(AppDb database, ComplaintReference reference, CancellationToken cancellation = default)
    {
        var text = reference.ToString();
        return Read(database.Complaints.Where(row => row.Reference == text).Join(database.Events, row => row.Id, happened => happened.ComplaintId, (_, happened) => happened), cancellation);
    }

    static async Task<CaseFile?> Read(IQueryable<EventRow> of, CancellationToken cancellation)
    {
        // Put into order here: they are few, and the database reads them from an index either way.
        var rows = await of.AsNoTracking().ToListAsync(cancellation);
        rows.Sort((one, other) => one.Sequence.CompareTo(other.Sequence));
        var timeline = rows.ConvertAll(row => new Happened(EventJson.Read(row.Type, row.Payload), row.At, row.ActorKind, row.ActorName));
        return Fold(timeline) is { } complaint ? new CaseFile(rows[0].ComplaintId, complaint, timeline) : null;
    }

    /// <summary>Several complaints as they stand, in one question; of those that this body does not have nothing.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Complaint>> ReadAll(AppDb database, IReadOnlyList<Guid> ids)
    {
        if (ids.Count == 0) return new Dictionary<Guid, Complaint>();
        var rows = await database.Events.AsNoTracking().Where(row => ids.Contains(row.ComplaintId)).ToListAsync();
        var complaints = new Dictionary<Guid, Complaint>();
        foreach (var own in rows.GroupBy(row => row.ComplaintId))
        {
            if (Fold(own.OrderBy(row => row.Sequence).Select(row => new Happened(EventJson.Read(row.Type, row.Payload), row.At, row.ActorKind, row.ActorName))) is { } complaint) complaints[own.Key] = complaint;
        }

        return complaints;
    }

    /// <summary>What the events make of it.</summary>
    public static Complaint? Fold(IEnumerable<Happened> timeline) =>
        timeline.Aggregate((Complaint?)null, (complaint, happened) => Lifecycle.Apply(complaint, happened.Event, happened.At));
}
