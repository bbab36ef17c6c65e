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
    public static async Task<CaseFile?> Read(AppDb database, Guid id, CancellationToken cancellation = default)
    {
        var rows = await database.Events.AsNoTracking().Where(row => row.ComplaintId == id).OrderBy(row => row.Sequence).ToListAsync(cancellation);
        var timeline = rows.ConvertAll(row => new Happened(EventJson.Read(row.Type, row.Payload), row.At, row.ActorKind, row.ActorName));
        return Fold(timeline) is { } complaint ? new CaseFile(id, complaint, timeline) : null;
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
