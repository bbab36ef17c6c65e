using System.Buffers.Binary;
using System.Globalization;
using Microsoft.AspNetCore.DataProtection;

namespace Heard.Web.Files;

/// <summary>
/// Content is encrypted before it lies anywhere, by ASP.NET Core's Data Protection, whose keys rotate. It is sealed part
/// by part, so that a large file needs little memory; each part is bound to its file, its place and whether it is the
/// last, so that none can be exchanged, moved or cut off.
/// </summary>
public sealed class Seal(IDataProtectionProvider protection)
{
    const int PartBytes = 64 * 1024;
    const int MostSealedBytes = PartBytes + 4096;
    const int HeadBytes = 5;

    readonly IDataProtector _files = protection.CreateProtector("Heard.Files");

    /// <summary>Seals what <paramref name="content"/> holds. The number of bytes read, at most one more than <paramref name="most"/>.</summary>
    public async Task<long> Close(string key, Stream content, Stream target, long most, CancellationToken cancellation)
    {
        var part = new byte[PartBytes];
        var (read, index) = (0L, 0);
        while (true)
        {
            var room = (int)Math.Min(PartBytes, most + 1 - read);
            var length = await content.ReadAtLeastAsync(part.AsMemory(0, room), room, throwOnEndOfStream: false, cancellation);
            read += length;
            var last = length < PartBytes;
            await Write(target, Protector(key, index++, last).Protect(part[..length]), last, cancellation);
            if (last) return read;
        }
    }

    /// <summary>Writes what was sealed to <paramref name="target"/>. Throws where it is not whole, or not what was sealed under this key.</summary>
    public async Task Open(string key, Stream content, Stream target, CancellationToken cancellation)
    {
        var head = new byte[HeadBytes];
        for (var (index, last) = (0, false); !last; index++)
        {
            await content.ReadExactlyAsync(head, cancellation);
            last = head[0] == 1;
            var length = BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(1));
            if (length is < 0 or > MostSealedBytes) throw new InvalidDataException("A sealed file is damaged.");
            var part = new byte[length];
            await content.ReadExactlyAsync(part, cancellation);
            await target.WriteAsync(Protector(key, index, last).Unprotect(part), cancellation);
        }
    }

    /// <summary>All of it in memory: for those who look at few at once.</summary>
    public async Task<byte[]> Open(string key, Stream content, long bytes, CancellationToken cancellation)
    {
        var whole = new MemoryStream((int)bytes);
        await Open(key, content, whole, cancellation);
        return whole.Length == whole.Capacity ? whole.GetBuffer() : whole.ToArray();
    }

    IDataProtector Protector(string key, int index, bool last) =>
        _files.CreateProtector(key, index.ToString(CultureInfo.InvariantCulture), last ? "last" : "more");

    static async Task Write(Stream target, byte[] part, bool last, CancellationToken cancellation)
    {
        var head = new byte[HeadBytes];
        head[0] = last ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(1), part.Length);
        await target.WriteAsync(head, cancellation);
        await target.WriteAsync(part, cancellation);
    }
}
