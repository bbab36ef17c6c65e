using Heard.Domain.Complaints;
using Heard.Domain.Mail;
using Heard.Domain.Organisations;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Heard.Web.Outbox;

/// <summary>
/// Sends what waits in the outbox. A message is claimed for a few minutes, handed over, and marked as sent; a node that
/// dies between the two leaves it to be sent again under the same Message-ID. Failures are tried again with growing
/// pauses for about five days. Then, or at once where the address does not exist, the message is set aside, the operator
/// is alarmed, and the complaint asks a colleague.
/// </summary>
public sealed class OutboxSender(IServiceScopeFactory scopes, Postman postman, Texts texts, Bodies bodies, HeardMetrics metrics, TimeProvider clock, ILogger<OutboxSender> log)
{
    const int AtOnce = 20;
    static readonly TimeSpan Claim = TimeSpan.FromMinutes(5);

    /// <summary>The longest that one message may take: none is begun with less of the claim left, so a slow server is not given one twice.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>The pauses after each failure; after the last one the message is dead.</summary>
    public static readonly IReadOnlyList<TimeSpan> Pauses =
    [
        TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(30), TimeSpan.FromHours(1),
        TimeSpan.FromHours(3), TimeSpan.FromHours(6), TimeSpan.FromHours(12), TimeSpan.FromHours(24), TimeSpan.FromHours(24), TimeSpan.FromHours(48),
    ];

    /// <summary>Sends everything that is due. The number of messages handed over.</summary>
    /// <exception cref="OperationCanceledException">It was told to stop; what it had not begun is free again.</exception>
    public async Task<int> SendDue(CancellationToken cancellation)
    {
        var sent = 0;
        while (!cancellation.IsCancellationRequested && await ClaimDue() is { Count: > 0 } claimed)
        {
            var begun = 0;
            try
            {
                while (begun < claimed.Count && clock.Now() + Patience <= claimed[begun].DueAt)
                {
                    cancellation.ThrowIfCancellationRequested();
                    if (await SendOne(claimed[begun++], cancellation)) sent++;
                }
            }
            finally
            {
                if (begun < claimed.Count) await Release(claimed[begun..]);
            }
        }

        return sent;
    }

    async Task<List<OutboxRow>> ClaimDue()
    {
        await using var scope = scopes.ForEveryBody();
        var now = clock.Now();
        return await scope.ServiceProvider.GetRequiredService<Writes>().Act(async database =>
        {
            var due = await database.DueOutbox(now, AtOnce).ToListAsync();
            foreach (var row in due)
            {
                row.DueAt = now + Claim;
                row.Attempts++;
            }

            await database.SaveChangesAsync();
            return due;
        });
    }

    /// <summary>What was claimed and not begun is free again, for the next start or another node.</summary>
    async Task Release(List<OutboxRow> rows)
    {
        await using var scope = scopes.ForEveryBody();
        var (ids, now) = (rows.ConvertAll(row => row.Id), clock.Now());
        await scope.ServiceProvider.GetRequiredService<Writes>().Act(database => database.Outbox.IgnoreQueryFilters()
            .Where(row => ids.Contains(row.Id) && row.State == OutboxState.Waiting && row.DueAt == rows[0].DueAt)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.DueAt, now).SetProperty(row => row.Attempts, row => row.Attempts - 1)));
    }

    async Task<bool> SendOne(OutboxRow row, CancellationToken cancellation)
    {
        if (await HandOver(row, cancellation) is { } failure)
        {
            await Failed(row, failure);
            return false;
        }

        await Mark(row, set => set
            .SetProperty(waiting => waiting.State, OutboxState.Sent)
            .SetProperty(waiting => waiting.SentAt, clock.Now())
            .SetProperty(waiting => waiting.LastError, (string?)null));
        metrics.MessageSent();
        return true;
    }

    /// <summary>Why it could not be handed over; null: it was.</summary>
    async Task<Exception?> HandOver(OutboxRow row, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            var body = await bodies.Find(row.OrganisationId) ?? throw new InvalidOperationException("The body of this message is gone.");
            if (row.By is OutboxWay.Text) await texts.Send(row, either.Token);
            else await postman.Send(row, body.Name.In(row.Language), body.Email, either.Token);
            return null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            return failure;
        }
    }

    async Task Failed(OutboxRow row, Exception failure)
    {
        var dead = row.Attempts > Pauses.Count || Postman.IsForGood(failure);

        // The server's words can quote the address: only the kind of failure is kept.
        var kind = failure.GetType().Name;
        if (dead)
        {
            log.LogError("Message {Message} was given up after {Attempt} attempts: {Failure}", row.Id, row.Attempts, kind);

            // First: a node that dies in between asks twice, and never not at all.
            if (row.ComplaintId is { } complaint && await bodies.Find(row.OrganisationId) is { } body) await TellColleagues(body, complaint, row.Subject);
        }
        else log.LogWarning("Message {Message} could not be sent at attempt {Attempt}: {Failure}", row.Id, row.Attempts, kind);

        await Mark(row, set =>
        {
            set.SetProperty(waiting => waiting.LastError, kind);
            if (dead) set.SetProperty(waiting => waiting.State, OutboxState.Dead);
            else set.SetProperty(waiting => waiting.DueAt, clock.Now() + Pauses[row.Attempts - 1]);
        });
        metrics.MessageFailed(dead);
    }

    async Task TellColleagues(Organisation body, Guid complaint, string subject)
    {
        await using var scope = scopes.For(body.Id);
        await scope.ServiceProvider.GetRequiredService<ComplaintDesk>().Act(body, complaint, new ReportUndelivered(MailToken.CutOff(subject)), Actor.System);
    }

    async Task Mark(OutboxRow row, Action<UpdateSettersBuilder<OutboxRow>> mark)
    {
        await using var scope = scopes.ForEveryBody();
        await scope.ServiceProvider.GetRequiredService<Writes>().Act(
            database => database.Outbox.IgnoreQueryFilters().Where(other => other.Id == row.Id).ExecuteUpdateAsync(mark));
    }
}
