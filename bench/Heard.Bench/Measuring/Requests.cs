using System.Text;
using System.Text.Json;

namespace Heard.Bench.Measuring;

/// <summary>Requests as bytes.</summary>
static class Requests
{
    /// <summary>A page.</summary>
    public static byte[] Get(string path, string cookies = "") =>
        Encoding.UTF8.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n{(cookies.Length > 0 ? $"Cookie: {cookies}\r\n" : "")}\r\n");

    /// <summary>A form with its fields already encoded.</summary>
    public static byte[] Form(string path, string cookies, string fields) => Encoding.UTF8.GetBytes(
        $"POST {path} HTTP/1.1\r\nHost: localhost\r\nCookie: {cookies}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {fields.Length}\r\n\r\n{fields}");

    /// <summary>An object as JSON.</summary>
    /// <param name="path">Where it goes.</param>
    /// <param name="value">The object.</param>
    /// <param name="key">The key of the API; empty: none.</param>
    public static byte[] Json<T>(string path, T value, string key = "")
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, JsonSerializerOptions.Web);
        return [.. Encoding.UTF8.GetBytes($"POST {path} HTTP/1.1\r\nHost: localhost\r\n{(key.Length > 0 ? $"Authorization: Bearer {key}\r\n" : "")}Content-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"), .. body];
    }

    /// <summary>One after the other, again and again.</summary>
    public static Func<Wire, int?> Round(IReadOnlyList<byte[]> requests)
    {
        var next = -1;
        return wire => wire.Send(requests[(Interlocked.Increment(ref next) & int.MaxValue) % requests.Count]);
    }

    /// <summary>Each once.</summary>
    public static Func<Wire, int?> Once(IReadOnlyList<byte[]> requests)
    {
        var next = -1;
        return wire => Interlocked.Increment(ref next) is var at && at < requests.Count ? wire.Send(requests[at]) : null;
    }
}
