using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Heard.Web.Data;
using Heard.Web.Security;

namespace Heard.Web.Complaints;

/// <summary>
/// The keyed digests that tie a complaint's events together. A payload's digest is kept apart from its text, so that
/// the text can be erased when its time is over and the chain still proves that nothing else was touched.
/// </summary>
public sealed class EventChain(ServerKeys keys)
{
    /// <summary>The version of the key that new events are digested with.</summary>
    public int KeyVersion => keys.Events.Current;

    /// <summary>The digest of a payload, bound to its place so that two equal payloads do not show it.</summary>
    public byte[] OfPayload(int keyVersion, Guid complaint, int sequence, string payload) =>
        Keyed(keyVersion, [.. Place(complaint, sequence), .. Encoding.UTF8.GetBytes(payload)]);

    /// <summary>The digest of an event over the one before it (empty at the first).</summary>
    public byte[] Of(EventRow row, byte[] before) => Keyed(row.KeyVersion,
    [
        .. before,
        .. Place(row.ComplaintId, row.Sequence),
        .. Field(row.OrganisationId.ToString()),
        .. Field(row.Type),
        .. Field(row.At.UtcTicks.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        .. Field(row.ActorKind.ToString()),
        .. Field(row.ActorId),
        .. Field(row.ActorName),
        .. Field(row.ActId.ToString()),
        .. row.PayloadDigest,
    ]);

    /// <summary>The sequence number of the first event that does not fit; null when every one does.</summary>
    /// <param name="events">All events of one complaint, in order.</param>
    public int? FirstBreak(IReadOnlyList<EventRow> events)
    {
        byte[] before = [];
        for (var i = 0; i < events.Count; i++)
        {
            var row = events[i];
            if (row.Sequence != i + 1 || !keys.Events.Has(row.KeyVersion)) return i + 1;
            if (row.Payload is { } payload && !row.PayloadDigest.AsSpan().SequenceEqual(OfPayload(row.KeyVersion, row.ComplaintId, row.Sequence, payload))) return row.Sequence;
            if (!row.Digest.AsSpan().SequenceEqual(Of(row, before))) return row.Sequence;
            before = row.Digest;
        }

        return null;
    }

    byte[] Keyed(int keyVersion, byte[] text) => HMACSHA256.HashData(keys.Events[keyVersion], text);

    static byte[] Place(Guid complaint, int sequence)
    {
        var place = new byte[20];
        complaint.TryWriteBytes(place);
        BinaryPrimitives.WriteInt32BigEndian(place.AsSpan(16), sequence);
        return place;
    }

    /// <summary>Each field with its length before it, so that no two different rows read alike.</summary>
    static byte[] Field(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var field = new byte[bytes.Length + 4];
        BinaryPrimitives.WriteInt32BigEndian(field, bytes.Length);
        bytes.CopyTo(field, 4);
        return field;
    }
}
