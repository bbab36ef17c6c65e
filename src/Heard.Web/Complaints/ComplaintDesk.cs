using System.Collections.Immutable;
using System.Security.Cryptography;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Web.Data;
using Heard.Web.Outbox;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Complaints;

/// <summary>What came of an act: the complaint as it stands now, and why nothing was done where the rules said no.</summary>
public sealed record Acted(Guid Id, Complaint? Complaint, Refusal? Refusal)
{
    /// <summary>It was the first time; false when the same submission had been made before.</summary>
    public bool IsNew { get; init; } = true;
}

/// <summary>
/// The only writer of complaints: load, decide, append the events, bring the row that lists read up to date, add the
/// messages to the outbox, and save it all at once.
/// </summary>
public sealed class ComplaintDesk(Writes writes, Ledger ledger, OutboxSignal signal, HeardMetrics metrics, TimeProvider clock)
{
    /// <summary>
    /// Makes a complaint. The same <paramref name="submissionKey"/> makes one complaint, however often and however
    /// simultaneously it comes; every caller is given that one.
    /// </summary>
    /// <param name="organisation">The body complained to.</param>
    /// <param name="submissionKey">The draft or idempotency key.</param>
    /// <param name="submit">Makes the command from a fresh reference.</param>
    /// <param name="actor">Who makes it, or writes it down; null: the person.</param>
    /// <param name="then">What is done with it at once, in the same transaction.</param>
    /// <param name="also">Written in the same transaction: the draft, say, that has become a complaint.</param>
    /// <param name="files">What came with it, filed in the same transaction; null: nothing.</param>
    public async Task<Acted> Submit(
        Organisation organisation, Guid submissionKey, Func<ComplaintReference, Submit> submit, Func<AppDb, Guid, Task>? also = null, Actor? actor = null,
        Func<AppDb, Guid, Task<ImmutableArray<Attachment>>>? files = null, params IReadOnlyList<ComplaintCommand> then)
    {
        var id = Guid.CreateVersion7(clock.Now());
        var act = new Doing(Guid.CreateVersion7(clock.Now()), actor ?? Actor.Complainant, clock.Now());
        var acted = await writes.Act(
            async database =>
            {
                if (await database.Complaints.AsNoTracking().FirstOrDefaultAsync(row => row.SubmissionKey == submissionKey) is { } existing)
                {
                    return new Acted(existing.Id, (await CaseFile.Read(database, existing.Id))!.Complaint, null) { IsNew = false };
                }

                var reference = NewReference();
                var row = new ComplaintRow { Id = id, OrganisationId = organisation.Id, SubmissionKey = submissionKey, Reference = reference.ToString() };
                var events = new List<EventRow>();
                var command = submit(reference);
                if (files is not null) command = command with { Files = await files(database, id) };
                var done = then.Prepend(command).Aggregate(
                    new Acted(id, null, null), (before, next) => before.Refusal is null ? Do(database, organisation, row, before.Complaint, next, act, events) : before);
                if (done.Refusal is not null) return done;
                database.Complaints.Add(row);
                if (also is not null) await also(database, id);
                await database.SaveChangesAsync();
                return done;
            },
            database => WasCommitted(database, id, act));
        if (acted is { IsNew: true, Refusal: null }) metrics.ComplaintReceived(organisation.ShortName);
        signal.Raise();
        return acted;
    }

    /// <summary>Does what <paramref name="command"/> asks, if the rules allow it; then, in the same transaction, <paramref name="also"/>. Of several commands all are done or none.</summary>
    public async Task<Acted> Act(
        Organisation organisation, Guid id, ComplaintCommand command, Actor actor, Func<AppDb, Task>? also = null, params IReadOnlyList<ComplaintCommand> then)
    {
        var act = new Doing(Guid.CreateVersion7(clock.Now()), actor, clock.Now());
        var acted = await writes.Act(
            async database =>
            {
                var row = await database.Take(id);
                if (row is null) return new Acted(id, null, Refusal.NoSuchComplaint);
                var before = await database.Events.AsNoTracking().Where(e => e.ComplaintId == id).OrderBy(e => e.Sequence).ToListAsync();
                var complaint = CaseFile.Fold(before.Select(e => new Happened(EventJson.Read(e.Type, e.Payload), e.At, e.ActorKind, e.ActorName)));
                var done = then.Prepend(command).Aggregate(
                    new Acted(id, complaint, null), (so, next) => so.Refusal is null ? Do(database, organisation, row, so.Complaint, next, act, before) : so);
                if (done.Refusal is not null) return done;
                if (also is not null) await also(database);
                await database.SaveChangesAsync();
                return done;
            },
            database => WasCommitted(database, id, act));
        signal.Raise();
        return acted;
    }

    Acted Do(AppDb database, Organisation organisation, ComplaintRow row, Complaint? complaint, ComplaintCommand command, Doing act, List<EventRow> before)
    {
        var entries = ledger.Enter(organisation, row, complaint, command, act, before.LastOrDefault());
        before.AddRange(entries.Events);
        database.Events.AddRange(entries.Events);
        database.Outbox.AddRange(entries.Messages);
        return new Acted(row.Id, entries.Complaint, entries.Refusal);
    }

    static Task<bool> WasCommitted(AppDb database, Guid complaint, Doing act) => database.Events.AnyAsync(row => row.ComplaintId == complaint && row.ActId == act.Id);

    /// <summary>A random reference.</summary>
    public static ComplaintReference NewReference()
    {
        Span<int> digits = stackalloc int[ComplaintReference.Length - 1];
        for (var i = 0; i < digits.Length; i++) digits[i] = RandomNumberGenerator.GetInt32(ComplaintReference.Alphabet.Length);
        return ComplaintReference.From(digits);
    }
}
