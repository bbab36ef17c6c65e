using System.Collections.Immutable;
using Heard.Domain.Complaints;
using Heard.Domain.Organisations;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Heard.Web.Outbox;
using Heard.Web.Security;

namespace Heard.Web.Complaints;

/// <summary>An act: under which id it is found again, by whom, and when.</summary>
public sealed record Doing(Guid Id, Actor Actor, DateTimeOffset At);

/// <summary>What an act adds to a complaint's file; nothing where the rules said no.</summary>
/// <param name="Complaint">The complaint as it stands now.</param>
/// <param name="Refusal">Why nothing was done; null: it was.</param>
/// <param name="Events">The events, tied to those before them.</param>
/// <param name="Messages">The messages that follow.</param>
public sealed record Entries(Complaint? Complaint, Refusal? Refusal, ImmutableArray<EventRow> Events, ImmutableArray<OutboxRow> Messages);

/// <summary>
/// Asks the rules, and puts what follows into rows: events, messages, and the row that lists read. It saves nothing:
/// <see cref="ComplaintDesk"/> saves act by act, and the demonstration's seeding many at once.
/// </summary>
public sealed class Ledger(EventChain chain, Calendar calendar, Correspondence correspondence, PersonDigests digests)
{
    /// <summary>Does what <paramref name="command"/> asks, if the rules allow it, and brings <paramref name="row"/> up to date.</summary>
    /// <param name="organisation">The complaint's body.</param>
    /// <param name="row">The complaint's row; of a new complaint, one with its keys only.</param>
    /// <param name="complaint">The complaint as it stands; null before it is made.</param>
    /// <param name="command">What is asked.</param>
    /// <param name="act">By whom and when.</param>
    /// <param name="last">The complaint's last event; null before it is made.</param>
    public Entries Enter(Organisation organisation, ComplaintRow row, Complaint? complaint, ComplaintCommand command, Doing act, EventRow? last)
    {
        if (complaint is not null && act.Actor.Kind is ActorKind.Colleague && !Lifecycle.MayHandle(complaint, act.Actor.Id)) return new(complaint, Refusal.ComplainedAbout, [], []);
        if (complaint is { IsRestricted: true } && act.Actor.Kind is ActorKind.Program) return new(complaint, Refusal.Restricted, [], []);
        var days = calendar.Of(organisation);
        var decision = Lifecycle.Decide(complaint, command, act.At, Terms.Of(organisation, days));
        if (decision.Refusal is { } refusal) return new(complaint, refusal, [], []);

        var events = ImmutableArray.CreateBuilder<EventRow>(decision.Events.Length);
        var messages = ImmutableArray.CreateBuilder<OutboxRow>();
        foreach (var happened in decision.Events)
        {
            last = Append(row, happened, act, last);
            events.Add(last);
            var after = Lifecycle.Apply(complaint, happened, act.At)!;
            messages.AddRange(correspondence.Following(organisation, row.Id, complaint, after, happened, act.At));
            complaint = after;
        }

        if (events.Count > 0) Projection.Bring(row, complaint!, last!.Sequence, days, digests);
        return new(complaint, null, events.DrainToImmutable(), messages.DrainToImmutable());
    }

    EventRow Append(ComplaintRow complaint, ComplaintEvent happened, Doing act, EventRow? last)
    {
        var sequence = (last?.Sequence ?? 0) + 1;
        var payload = EventJson.Write(happened);
        var row = new EventRow
        {
            ComplaintId = complaint.Id,
            OrganisationId = complaint.OrganisationId,
            Sequence = sequence,
            Type = EventJson.NameOf(happened),
            At = act.At,
            ActorKind = act.Actor.Kind,
            ActorId = act.Actor.Id,
            ActorName = act.Actor.Name,
            ActId = act.Id,
            Payload = payload,
            PayloadDigest = chain.OfPayload(chain.KeyVersion, complaint.Id, sequence, payload),
            KeyVersion = chain.KeyVersion,
        };
        row.Digest = chain.Of(row, last?.Digest ?? []);
        return row;
    }
}
