using Heard.Web.Data;
using Heard.Web.Time;

namespace Heard.Web.Complaints;

/// <summary>Who opened what, and when. It is written before anything is shown or answered: what cannot be written down is not shown.</summary>
public sealed class AccessLog(Writes writes, TimeProvider clock)
{
    /// <summary>Writes it down.</summary>
    /// <param name="organisation">The body.</param>
    /// <param name="opened">The complaint, or the message that belongs to none.</param>
    /// <param name="accountId">Who: a colleague's account, or a program's key.</param>
    /// <param name="accountName">Their name.</param>
    /// <param name="why">Why somebody opens a restricted file who does not deal with it.</param>
    public Task<int> Write(Guid organisation, Guid opened, string accountId, string accountName, string? why = null)
    {
        var row = Line(organisation, opened, accountId, accountName, why);
        return writes.Act(database =>
        {
            database.AccessLog.Add(row);
            return database.SaveChangesAsync();
        });
    }

    /// <summary>The line, for an act that answers what it found: it is written with what the act does, or nothing is answered.</summary>
    /// <inheritdoc cref="Write"/>
    public AccessRow Line(Guid organisation, Guid opened, string accountId, string accountName, string? why = null)
    {
        var now = clock.Now();
        return new AccessRow
        {
            Id = Guid.CreateVersion7(now),
            OrganisationId = organisation,
            ComplaintId = opened,
            AccountId = accountId,
            AccountName = accountName,
            At = now,
            Why = why,
        };
    }
}
