using System.Security.Cryptography;
using System.Text;
using Heard.Domain.Complaints;
using Heard.Domain.Files;
using Heard.Domain.Intake;
using Heard.Domain.Mail;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Files;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Mailbox;

/// <summary>Somebody else was quicker: what was begun is undone.</summary>
public sealed class TakenAlreadyException : Exception;

/// <summary>
/// Takes one message in: its original first, then, in one transaction, its row and what became of it. The same message
/// is taken once, however often it is offered.
/// </summary>
public sealed partial class MailIntake(AppDb database, Writes writes, ComplaintDesk desk, FileDesk files, MailWitness witness, HeardMetrics metrics, TimeProvider clock, ILogger<MailIntake> log)
{
    /// <summary>Takes it. What became of it; null: it had been taken before.</summary>
    public async Task<MailState?> Take(Organisation body, ArrivedMail arrived, CancellationToken cancellation)
    {
        if (await database.Mail.AnyAsync(row => row.Place == arrived.Place, cancellation)) return null;
        try
        {
            var state = arrived.Content is { } content ? await TakeWhole(body, arrived, content, cancellation) : await TakeHeader(body, arrived);
            metrics.MailTaken(body.ShortName, state.ToString());
            files.Filed();
            return state;
        }
        catch (TakenAlreadyException)
        {
            return null;
        }
    }

    /// <summary>The key under which a message becomes a complaint: the same message makes one, whoever does it.</summary>
    public static Guid KeyOf(Guid organisation, string place) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"mail/{organisation:N}/{place}")).AsSpan(0, 16));

    /// <summary>Takes what came with a message into the store.</summary>
    public async Task<IReadOnlyList<Received>> Receive(OpenedMail opened, CancellationToken cancellation)
    {
        var received = new List<Received>();
        foreach (var attachment in opened.Attachments.Take(MailRules.MostFiles * 2))
        {
            if (received.Count >= MailRules.MostFiles)
            {
                received.Add(new Received(FileName.Clean(attachment.Name), null, "", FileProblem.TooMany));
                continue;
            }

            await using var content = attachment.Open();
            received.Add(await files.Receive(attachment.Name, content, cancellation));
        }

        return received;
    }

    /// <summary>It stays in the mailbox.</summary>
    async Task<MailState> TakeHeader(Organisation body, ArrivedMail arrived)
    {
        using var opened = MailReader.Open(arrived.Header);
        return await Keep(Kept(body, arrived, opened, null), arrived.Bytes > MailRules.MostBytes ? MailReason.TooLarge : MailReason.CannotBeRead, null);
    }

    async Task<MailState> TakeWhole(Organisation body, ArrivedMail arrived, Stream content, CancellationToken cancellation)
    {
        using var opened = MailReader.Open(content);
        content.Position = 0;
        var original = await files.KeepMessage(opened.Subject, content, cancellation);
        var known = await witness.About(body, opened, content.Length);
        var kept = Kept(body, arrived, opened, original);
        var decision = MailRules.Decide(known.Facts);
        return decision.Action switch
        {
            MailAction.Complain => await Complain(body, kept with { Files = await Receive(opened, cancellation) }, opened),
            MailAction.Join => await Join(body, kept with { Files = await Receive(opened, cancellation) }, opened, known.Complaint!.Value),
            MailAction.Report => await Report(body, kept, known.Returned!),
            MailAction.Ignore => await Keep(kept, decision.Reason, known.Complaint, MailState.Ignored),
            _ => await Keep(kept, decision.Reason, known.Complaint),
        };
    }

    async Task<MailState> Complain(Organisation body, KeptMail kept, OpenedMail opened)
    {
        var acted = await desk.Submit(
            body, KeyOf(body.Id, kept.Arrived.Place), MailCommands.Complain(body, opened, LondonTime.DayOf(kept.Arrived.At < kept.Now ? kept.Arrived.At : kept.Now)),
            files: (within, complaint) =>
            {
                kept.AddTo(within, MailState.Complaint, null, complaint);
                return Task.FromResult(kept.Attachments);
            });
        return acted.IsNew ? MailState.Complaint : throw new TakenAlreadyException();
    }

    async Task<MailState> Join(Organisation body, KeptMail kept, OpenedMail opened, Guid complaint)
    {
        var acted = await desk.Act(body, complaint, MailCommands.Join(opened, kept.Attachments), Actor.Complainant, async within =>
        {
            await OnlyOnce(within, kept);
            kept.AddTo(within, MailState.Joined, null, complaint);
        });
        if (acted.Refusal is null) return MailState.Joined;
        await files.Discard(kept.Files);
        return await Keep(kept with { Files = [] }, MailReason.ComplaintRefuses, complaint);
    }

    /// <summary>Its complaint asks a colleague, as where a server does not take an address; the same message comes back once.</summary>
    async Task<MailState> Report(Organisation body, KeptMail kept, OutboxRow returned)
    {
        if (returned.State is OutboxState.Returned or OutboxState.Dead) return await Keep(kept, MailReason.NotDelivered, returned.ComplaintId, MailState.Ignored);
        Returned(returned.Id);
        metrics.MessageFailed(givenUp: true);
        if (returned.ComplaintId is not { } complaint) return await Keep(kept, MailReason.NotDelivered, null, MailState.Ignored, within => Mark(within, returned));
        var acted = await desk.Act(body, complaint, new ReportUndelivered(MailToken.CutOff(returned.Subject)), Actor.System, async within =>
        {
            await OnlyOnce(within, kept);
            await Mark(within, returned);
            kept.AddTo(within, MailState.Ignored, MailReason.NotDelivered, complaint);
        });
        return acted.Refusal is null ? MailState.Ignored : await Keep(kept, MailReason.NotDelivered, complaint);
    }

    static Task<int> Mark(AppDb within, OutboxRow returned) => within.Outbox.Where(row => row.Id == returned.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, OutboxState.Returned));

    Task<MailState> Keep(KeptMail kept, MailReason? reason, Guid? complaint, MailState state = MailState.ForColleague, Func<AppDb, Task>? also = null) => writes.Act(async within =>
    {
        await OnlyOnce(within, kept);
        if (also is not null) await also(within);
        kept.AddTo(within, state, reason, complaint);
        await within.SaveChangesAsync();
        return state;
    });

    static async Task OnlyOnce(AppDb within, KeptMail kept)
    {
        if (await within.Mail.AnyAsync(row => row.Place == kept.Arrived.Place)) throw new TakenAlreadyException();
    }

    KeptMail Kept(Organisation body, ArrivedMail arrived, OpenedMail opened, Received? original) =>
        new(Guid.CreateVersion7(clock.Now()), body.Id, arrived, opened.Headers.From.ToLowerInvariant(), opened.Subject, clock.Now()) { Original = original };

    [LoggerMessage(LogLevel.Error, "Message {Message} was sent and did not arrive: its receiving mail system returned it")]
    partial void Returned(Guid message);
}
