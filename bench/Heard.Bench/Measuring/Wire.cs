using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace Heard.Bench.Measuring;

/// <summary>
/// One kept connection that sends requests as they are and reads the answers. It does as little as it can, since it
/// shares the processors with what it measures.
/// </summary>
sealed class Wire : IDisposable
{
    readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    byte[] _buffer = new byte[256 * 1024];
    int _filled;

    /// <summary>Connects to a port of this machine.</summary>
    public Wire(int port) => _socket.Connect(IPAddress.Loopback, port);

    /// <summary>Sends a request and reads the whole answer. Its status.</summary>
    public int Send(ReadOnlySpan<byte> request)
    {
        _socket.Send(request);
        _filled = 0;
        var head = ReadTo("\r\n\r\n"u8, 0);
        var headers = _buffer.AsSpan(0, head);
        var status = Number(headers[9..12]);
        if (Header(headers, "\r\nContent-Length: "u8) is { } length) Fill(head + length);
        else if (headers.IndexOf("chunked"u8) >= 0) ReadChunks(head);
        return status;
    }

    /// <summary>What follows this name in the answer, up to a quotation mark.</summary>
    public string Text(string name)
    {
        var answer = System.Text.Encoding.UTF8.GetString(_buffer, 0, _filled);
        var at = answer.IndexOf($"\"{name}\":\"", StringComparison.Ordinal) + name.Length + 4;
        return answer[at..answer.IndexOf('"', at)];
    }

    /// <inheritdoc/>
    public void Dispose() => _socket.Dispose();

    void ReadChunks(int at)
    {
        while (true)
        {
            var data = ReadTo("\r\n"u8, at);
            var size = Number(_buffer.AsSpan(at, data - at), 'x');
            at = data + size + 2;
            Fill(at);
            if (size == 0) return;
        }
    }

    /// <summary>The position behind the next <paramref name="mark"/>, read as far as it takes.</summary>
    int ReadTo(ReadOnlySpan<byte> mark, int from)
    {
        while (true)
        {
            var found = _buffer.AsSpan(from, _filled - from).IndexOf(mark);
            if (found >= 0) return from + found + mark.Length;
            Fill(_filled + 1);
        }
    }

    void Fill(int wanted)
    {
        if (wanted > _buffer.Length) Array.Resize(ref _buffer, wanted * 2);
        while (_filled < wanted)
        {
            var read = _socket.Receive(_buffer.AsSpan(_filled));
            if (read == 0) throw new IOException("The server closed the connection.");
            _filled += read;
        }
    }

    static int? Header(ReadOnlySpan<byte> headers, ReadOnlySpan<byte> name)
    {
        var at = headers.IndexOf(name);
        return at < 0 ? null : Number(headers[(at + name.Length)..]);
    }

    static int Number(ReadOnlySpan<byte> text, char format = default) =>
        Utf8Parser.TryParse(text, out int value, out _, format) ? value : throw new IOException("The server does not speak HTTP.");
}
