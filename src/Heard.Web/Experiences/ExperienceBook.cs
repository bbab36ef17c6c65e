using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Heard.Domain;
using Heard.Domain.Learning;
using Heard.Domain.Time;
using Heard.Web.Data;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Experiences;

/// <summary>
/// The only writer of how people found it. What they say and that their complaint has said it are two rows in two tables
/// with nothing in common, not even an order. No event, no message, nothing in the log.
/// </summary>
public sealed class ExperienceBook(AppDb database, Writes writes, ServerKeys keys, TimeProvider clock)
{
    static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Whether this complaint has been answered about.</summary>
    public Task<bool> IsGiven(Guid organisation, Guid complaint) => IsGiven(database, organisation, complaint);

    /// <summary>Keeps what somebody said of a closed complaint; false: it was said before, and nothing is kept.</summary>
    public Task<bool> Give(Guid organisation, Guid complaint, Language language, Experience said) => writes.Act(
        async store =>
        {
            await store.TakeTurnsToGive();
            if (await IsGiven(store, organisation, complaint)) return false;
            store.ExperiencesGiven.Add(new() { OrganisationId = organisation, Digest = Digest(keys.Codes.Current, organisation, complaint) });
            var week = IsoWeek.Of(LondonTime.DayOf(clock.Now()));
            store.Experiences.Add(Row(organisation, week, language, said));
            await store.SaveChangesAsync();
            await store.HideOrderOfGiving(organisation, week.Monday);
            return true;
        },
        store => IsGiven(store, organisation, complaint));

    /// <summary>What is kept of it.</summary>
    public static ExperienceRow Row(Guid organisation, IsoWeek week, Language language, Experience said) => new()
    {
        Id = new Guid(RandomNumberGenerator.GetBytes(16)),
        OrganisationId = organisation,
        Week = week.Monday,
        Language = language,
        Answers = JsonSerializer.Serialize(said.Answers, Json),
        Words = said.Words,
    };

    /// <summary>The answers of a row.</summary>
    public static ImmutableSortedDictionary<Expectation, Agreement> Read(string answers) => JsonSerializer.Deserialize<ImmutableSortedDictionary<Expectation, Agreement>>(answers, Json)!;

    Task<bool> IsGiven(AppDb store, Guid organisation, Guid complaint)
    {
        var digests = keys.Codes.Versions.Select(version => Digest(version, organisation, complaint)).ToList();
        return store.ExperiencesGiven.AnyAsync(row => digests.Contains(row.Digest));
    }

    /// <summary>Of its own domain: no code and no other digest is made from the same text.</summary>
    byte[] Digest(int version, Guid organisation, Guid complaint) =>
        HMACSHA256.HashData(keys.Codes[version], Encoding.UTF8.GetBytes($"experience-given/{organisation:N}/{complaint:N}"));
}
