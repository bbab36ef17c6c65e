using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Heard.Domain;
using Heard.Domain.Learning;
using Heard.Domain.Time;
using Heard.Web.Data;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Experiences;

/// <summary>The only writer of what people know about complaining. No cookie, no event, nothing in the log: whoever answers twice counts twice.</summary>
public sealed class AwarenessBook(AppDb database, Writes writes, TimeProvider clock)
{
    static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Keeps what somebody said.</summary>
    public Task<int> Give(Guid organisation, Language language, Awareness said) => writes.Act(store =>
    {
        store.Awareness.Add(new()
        {
            Id = new Guid(RandomNumberGenerator.GetBytes(16)),
            OrganisationId = organisation,
            Week = IsoWeek.Of(LondonTime.DayOf(clock.Now())).Monday,
            Language = language,
            ForOthers = said.ForOthers,
            Replies = JsonSerializer.Serialize(said.Replies, Json),
        });
        return store.SaveChangesAsync();
    });

    /// <summary>What was said from a Monday on, by week.</summary>
    public async Task<ILookup<DateOnly, Awareness>> Since(DateOnly monday) => (await database.Awareness.AsNoTracking().Where(row => row.Week >= monday).Select(row => new { row.Week, row.ForOthers, row.Replies }).ToListAsync())
        .ToLookup(row => row.Week, row => new Awareness(row.ForOthers, JsonSerializer.Deserialize<ImmutableSortedDictionary<Knows, Reply>>(row.Replies, Json)!));
}
