using Heard.Domain.Time;

namespace Heard.Domain.Complaints;

/// <summary>What a body promises, in working days after the day of receipt.</summary>
/// <param name="AcknowledgeWithin">A colleague acknowledges it.</param>
/// <param name="AnswerWithin">The final response is sent.</param>
/// <param name="ResolveWithin">It is settled early, or gets a closer look; 0: there is no such target.</param>
public sealed record Promises(int AcknowledgeWithin, int AnswerWithin, int ResolveWithin = 0)
{
    /// <summary>The last day on which the complaint can be acknowledged as promised.</summary>
    public DateOnly AcknowledgeBy(DateOnly receivedOn, WorkingDays days) => days.Add(receivedOn, AcknowledgeWithin);

    /// <summary>The last day on which it can be settled early; null: there is no such target.</summary>
    public DateOnly? ResolveBy(DateOnly receivedOn, WorkingDays days) => ResolveWithin > 0 ? days.Add(receivedOn, ResolveWithin) : null;

    /// <summary>The last day on which it can be answered as promised.</summary>
    public DateOnly AnswerBy(DateOnly receivedOn, WorkingDays days) => days.Add(receivedOn, AnswerWithin);
}
