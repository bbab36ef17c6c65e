using System.Security.Cryptography;
using System.Text;
using Heard.Domain.Complaints;
using Heard.Web.Data;

namespace Heard.Web.Security;

/// <summary>One of the things by which somebody is recognised in another complaint.</summary>
public enum PersonMark { Email, Postcode, Phone }

/// <summary>
/// Keyed digests by which complaints of the same person are found in an index. They hold no address and no name, differ
/// from body to body, and say nothing to whoever has the database and not the keys.
/// </summary>
public sealed class PersonDigests(ServerKeys keys)
{
    /// <summary>Half of a digest: 128 bits tell people apart.</summary>
    const int Length = 16;

    /// <summary>Everything by which this person may stand in other rows, under every key that is still kept.</summary>
    public IEnumerable<(PersonMark By, byte[] Digest)> All(Guid organisation, Person person) =>
        from version in keys.Codes.Versions
        from mark in Marks(person)
        select (mark.By, Of(version, organisation, mark.By, mark.Text));

    /// <summary>Brings a row up to date. What did not change is not written.</summary>
    internal void Bring(ComplaintRow row, Person person)
    {
        var own = Marks(person).DistinctBy(mark => mark.By).ToDictionary(mark => mark.By, mark => Of(keys.Codes.Current, row.OrganisationId, mark.By, mark.Text));
        row.SameEmail = Kept(row.SameEmail, own.GetValueOrDefault(PersonMark.Email));
        row.SamePostcode = Kept(row.SamePostcode, own.GetValueOrDefault(PersonMark.Postcode));
        row.SamePhone = Kept(row.SamePhone, own.GetValueOrDefault(PersonMark.Phone));
    }

    static byte[]? Kept(byte[]? before, byte[]? now) => before is not null && now is not null && before.AsSpan().SequenceEqual(now) ? before : now;

    static IEnumerable<(PersonMark By, string Text)> Marks(Person person) => new[] { (By: PersonMark.Email, Text: SamePerson.Email(person)), (By: PersonMark.Postcode, Text: SamePerson.AtPostcode(person)) }
        .Concat(SamePerson.ByPhone(person).Select(text => (By: PersonMark.Phone, Text: text))).Where(mark => mark.Text.Length > 0);

    byte[] Of(int version, Guid organisation, PersonMark by, string text) =>
        HMACSHA256.HashData(keys.Codes[version], Encoding.UTF8.GetBytes($"same-person/{by}/{organisation:N}/{text}"))[..Length];
}
