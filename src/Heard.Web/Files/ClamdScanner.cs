using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Heard.Web.Files;

/// <summary>
/// ClamAV's daemon over its own protocol: <c>zINSTREAM</c>, then parts with their length before them (4 bytes,
/// big-endian), then a length of zero; the answer ends with a zero byte. Setting <c>Scanner:Clamd</c>, <c>host:port</c>.
/// </summary>
public sealed class ClamdScanner(IConfiguration configuration)
{
    const int PartBytes = 64 * 1024;
    static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    readonly string _address = configuration["Scanner:Clamd"] ?? "";

    /// <summary>Whether there is a scanner at all.</summary>
    public bool IsSet => _address.Length > 0;

    /// <summary>Whether a virus was found. Throws where the scanner does not answer, or cannot say.</summary>
    public async Task<bool> FindsVirus(ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var answer = await Ask("zINSTREAM\0", stream => Send(stream, content, cancellation), cancellation);
        return answer switch
        {
            _ when answer.EndsWith(" FOUND", StringComparison.Ordinal) => true,
            _ when answer.EndsWith(" OK", StringComparison.Ordinal) => false,
            _ => throw new IOException($"The scanner could not say: {answer}"),
        };
    }

    /// <summary>Whether it answers.</summary>
    public async Task<bool> Answers(CancellationToken cancellation) => await Ask("zPING\0", _ => Task.CompletedTask, cancellation) == "PONG";

    async Task<string> Ask(string command, Func<NetworkStream, Task> then, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Longest);
        using var client = new TcpClient();
        var colon = _address.LastIndexOf(':');
        await client.ConnectAsync(_address[..colon], int.Parse(_address.AsSpan(colon + 1), System.Globalization.CultureInfo.InvariantCulture), limit.Token);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(command), limit.Token);
        await then(stream);
        using var answer = new MemoryStream();
        await stream.CopyToAsync(answer, limit.Token);
        return Encoding.UTF8.GetString(answer.ToArray()).TrimEnd('\0', '\n');
    }

    static async Task Send(NetworkStream stream, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var length = new byte[4];
        for (var sent = 0; sent < content.Length; sent += PartBytes)
        {
            var part = content[sent..Math.Min(sent + PartBytes, content.Length)];
            BinaryPrimitives.WriteInt32BigEndian(length, part.Length);
            await stream.WriteAsync(length, cancellation);
            await stream.WriteAsync(part, cancellation);
        }

        BinaryPrimitives.WriteInt32BigEndian(length, 0);
        await stream.WriteAsync(length, cancellation);
    }
}
