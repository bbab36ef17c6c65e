using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Files;

namespace Heard.Web.Demo;

/// <summary>The rows of one complaint.</summary>
sealed record Written(ComplaintRow Row, List<EventRow> Events, List<OutboxRow> Messages, List<FileRow> Files);

/// <summary>
/// Writes complaints of the past as they would have come about, by the same rules, events and chains as the desk. Their
/// messages were sent in the past: nobody is written to today.
/// </summary>
sealed class Book(Ledger ledger, Organisation body, Past past, Colleagues colleagues, WorkingDays days)
{
    /// <summary>The rows of the complaint that is told.</summary>
    /// <param name="telling">What is told and what was done about it.</param>
    /// <param name="reference">The complaint's reference.</param>
    /// <param name="files">What came with it, in the store already.</param>
    public Written Write(Telling telling, ComplaintReference reference, IReadOnlyList<Received> files)
    {
        var (at, receivedOn) = past.Made(telling);
        var row = new ComplaintRow { Id = Guid.CreateVersion7(at), OrganisationId = body.Id, SubmissionKey = Guid.CreateVersion7(at), Reference = reference.ToString() };
        var written = new Written(row, [], [], [.. files.Select(file => file.Row(body.Id, at))]);
        foreach (var file in written.Files) file.ComplaintId = row.Id;
        var submit = telling.Submission(reference, body, LondonTime.DayOf(at), receivedOn) with { Files = [.. files.Select(file => file.File!)] };
        var complaint = Enter(written, null, submit, Actor.Complainant, at);
        foreach (var (when, step) in past.Steps(telling))
        {
            complaint = Pass(written, complaint, when);
            var (command, actor) = colleagues.Read(step, LondonTime.DayOf(when), complaint);
            if (actor.Kind is ActorKind.Colleague && complaint is { Topics.IsEmpty: true } && telling.Topics.Count > 0) complaint = Enter(written, complaint, new Classify([.. telling.Topics]), actor, when);
            complaint = Enter(written, complaint, command, actor, when);
        }

        Pass(written, complaint, past.Now);
        return written;
    }

    /// <summary>What happened by itself before <paramref name="until"/>: in the morning of its day.</summary>
    Complaint? Pass(Written written, Complaint? complaint, DateTimeOffset until)
    {
        while (complaint is not null && ByItself.Next(complaint, days) is var (on, command) && LondonTime.At(on, ByItself.Begins) is var morning && morning <= until)
        {
            complaint = Enter(written, complaint, command, Actor.System, morning > written.Events[^1].At ? morning : written.Events[^1].At);
        }

        return complaint;
    }

    /// <summary>Keeps many at once; in one transaction.</summary>
    public static async Task<int> Keep(AppDb database, IReadOnlyList<Written> written)
    {
        await database.InsertMany(written.Select(one => one.Row));
        await database.InsertMany(written.SelectMany(one => one.Row.Needs));
        await database.InsertMany(written.SelectMany(one => one.Row.Topics));
        await database.InsertMany(written.SelectMany(one => one.Events));
        await database.InsertMany(written.SelectMany(one => one.Messages));
        await database.InsertMany(written.SelectMany(one => one.Files));
        return written.Count;
    }

    Complaint? Enter(Written written, Complaint? complaint, ComplaintCommand command, Actor actor, DateTimeOffset at)
    {
        var entries = ledger.Enter(body, written.Row, complaint, command, new Doing(Guid.CreateVersion7(at), actor, at), written.Events.LastOrDefault());
        if (entries.Refusal is { } refusal) throw new InvalidOperationException($"The demonstration's {command.GetType().Name} is refused: {refusal}. {written.Row.Opening}");
        written.Events.AddRange(entries.Events);
        foreach (var message in entries.Messages) (message.State, message.SentAt, message.Attempts) = (OutboxState.Sent, at, 1);
        written.Messages.AddRange(entries.Messages);
        return entries.Complaint;
    }
}
