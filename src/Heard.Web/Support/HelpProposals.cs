using System.Text.Json;
using Heard.Domain.Organisations;
using Heard.Domain.Support;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Support;

/// <summary>What waits for the content owner.</summary>
/// <param name="Id">Its id.</param>
/// <param name="SourceId">Which source.</param>
/// <param name="At">When it came.</param>
/// <param name="Correction">What they say.</param>
public sealed record Waiting(Guid Id, string SourceId, DateTimeOffset At, Correction Correction);

/// <summary>The only writer of what sources say of their own entries.</summary>
public sealed class HelpProposals(Writes writes, AppDb database, TimeProvider clock)
{
    /// <summary>Whether a key was used.</summary>
    public Task<bool> IsUsed(Guid key) => database.HelpProposals.AnyAsync(proposal => proposal.KeyId == key);

    /// <summary>Keeps what they say until somebody at the body has seen it. False: the key was used before.</summary>
    public Task<bool> Send(Organisation body, Guid key, Correction says) => writes.Act(async store =>
    {
        if (await store.HelpProposals.AnyAsync(proposal => proposal.KeyId == key)) return false;
        store.HelpProposals.Add(new()
        {
            Id = Guid.CreateVersion7(),
            OrganisationId = body.Id,
            SourceId = says.Seen.Id,
            KeyId = key,
            Entry = says.Says is null ? null : BodyDesk.Json(says.Says),
            Seen = BodyDesk.Json(says.Seen),
            At = clock.Now(),
        });
        await store.SaveChangesAsync();
        return true;
    });

    /// <summary>Everything that waits, the oldest first.</summary>
    public async Task<List<Waiting>> Waiting() => [.. (await database.HelpProposals.AsNoTracking().Where(proposal => proposal.SettledBy == null).ToListAsync()).OrderBy(proposal => proposal.At).Select(proposal => new Waiting(
        proposal.Id, proposal.SourceId, proposal.At, new(Read(proposal.Seen), proposal.Entry is null ? null : Read(proposal.Entry))))];

    /// <summary>It waits no longer. Of its words nothing stays; its key stays used.</summary>
    public Task<int> Settle(Guid id, Actor who) => writes.Act(store => store.HelpProposals.Where(proposal => proposal.Id == id)
        .ExecuteUpdateAsync(proposal => proposal.SetProperty(row => row.SettledBy, who.Name).SetProperty(row => row.Entry, (string?)null).SetProperty(row => row.Seen, "")));

    static HelpSource Read(string json) => JsonSerializer.Deserialize<HelpSource>(json, EventJson.Options)!;
}
