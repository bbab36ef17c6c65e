using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Heard.Web.Support;

/// <summary>Why a feed was not read, for whoever asked for it.</summary>
public sealed class FeedFailedException(string why) : Exception(why);

/// <summary>
/// Reads the services of an Open Referral feed, page by page. An address of this machine or of a private network is never asked, also
/// where a name leads to it, except in the demonstration; and where a feed sends on to another address, that is said and not followed.
/// </summary>
public sealed class HelpFeeds(IHttpClientFactory clients, HeardSettings settings)
{
    const int MostPages = 400, MostBytes = 40 * 1024 * 1024;
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The services, one JSON document for each page.</summary>
    /// <param name="address">The feed, with or without <c>/services</c>.</param>
    /// <param name="cancellation">Given up.</param>
    /// <exception cref="FeedFailedException">It could not be read: the message says why.</exception>
    public async Task<IReadOnlyList<JsonElement>> Read(Uri address, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        using var client = clients.CreateClient(nameof(HelpFeeds));
        var (services, left) = (new List<JsonElement>(), (long)MostBytes);
        try
        {
            for (var (page, pages) = (1, 1); page <= pages; page++)
            {
                if (page > MostPages) throw new FeedFailedException($"The feed has more than {MostPages} pages: that is more than we read");
                using var document = await Page(client, At(address, page), left, patience.Token);
                left -= document.RootElement.GetRawText().Length;
                services.AddRange(Services(document));
                if (document.RootElement.ValueKind is JsonValueKind.Object && document.RootElement.TryGetProperty("total_pages", out var total) && total.TryGetInt32(out var number)) pages = number;
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new FeedFailedException("The feed took longer than a minute to answer");
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            throw new FeedFailedException(broken.InnerException is FeedFailedException refused ? refused.Message : "The feed did not answer, or broke off: check the address");
        }

        return services;
    }

    /// <summary>The services of a page, or of a list.</summary>
    /// <exception cref="FeedFailedException">It is neither.</exception>
    public static IEnumerable<JsonElement> Services(JsonDocument document)
    {
        var list = document.RootElement;
        if (list.ValueKind is JsonValueKind.Object && list.TryGetProperty("contents", out var contents)) list = contents;
        return list.ValueKind is JsonValueKind.Array ? [.. list.EnumerateArray().Select(service => service.Clone())] : throw new FeedFailedException("What was read is no list of services of Open Referral");
    }

    /// <summary>Text that should be JSON.</summary>
    /// <exception cref="FeedFailedException">It is not.</exception>
    public static async Task<JsonDocument> Parse(Stream text, CancellationToken cancellation)
    {
        try
        {
            return await JsonDocument.ParseAsync(text, cancellationToken: cancellation);
        }
        catch (JsonException)
        {
            throw new FeedFailedException("What was read is not JSON");
        }
    }

    static async Task<JsonDocument> Page(HttpClient client, Uri address, long left, CancellationToken cancellation)
    {
        using var answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation);
        if ((int)answer.StatusCode is >= 300 and < 400) throw new FeedFailedException("The address sends us on to another one: enter that one");
        if (!answer.IsSuccessStatusCode) throw new FeedFailedException($"The feed answered with {(int)answer.StatusCode}, not with its services");
        await using var body = await answer.Content.ReadAsStreamAsync(cancellation);
        using var text = new MemoryStream();
        var part = new byte[81_920];
        while (await body.ReadAsync(part, cancellation) is > 0 and var length)
        {
            if (text.Length + length > left) throw new FeedFailedException("The feed is larger than 40 MB: that is more than we read");
            text.Write(part, 0, length);
        }

        text.Position = 0;
        return await Parse(text, cancellation);
    }

    static Uri At(Uri address, int page)
    {
        var path = address.GetLeftPart(UriPartial.Path).TrimEnd('/');
        var query = address.Query.TrimStart('?');
        return new($"{(path.EndsWith("/services", StringComparison.OrdinalIgnoreCase) ? path : path + "/services")}?{(query.Length > 0 ? query + "&" : "")}page={page}");
    }

    /// <summary>What is wrong with an address; null: it can be asked.</summary>
    public string? Problem(string? address) => !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0 || !(uri.Scheme == Uri.UriSchemeHttps || (settings.Demo && uri is { IsLoopback: true, Scheme: "http" }))
        ? "Enter the address of the feed. It begins with https://" : null;

    /// <summary>Opens a connection to public addresses only.</summary>
    internal async ValueTask<Stream> Connect(DnsEndPoint to, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(to.Host, cancellation);
        if (!settings.Demo && !Array.TrueForAll(addresses, IsPublic)) throw new FeedFailedException("The address leads to this machine or to a private network");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, to.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Neither this machine, nor a private network, nor a reserved one.</summary>
    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (IPAddress.IsLoopback(address) || address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any)) return false;
        if (address.AddressFamily is AddressFamily.InterNetworkV6) return !(address.IsIPv6LinkLocal || address.IsIPv6SiteLocal || address.IsIPv6UniqueLocal || address.IsIPv6Multicast);
        return address.GetAddressBytes() is not ([0 or 10 or 127, ..] or [169, 254, ..] or [172, >= 16 and <= 31, ..] or [192, 168, ..] or [100, >= 64 and <= 127, ..] or [>= 224, ..]);
    }
}

/// <summary>How feeds are asked.</summary>
static class HelpFeedParts
{
    /// <summary>Adds the client.</summary>
    public static void AddHelpFeeds(this IServiceCollection services)
    {
        services.AddSingleton<HelpFeeds>();
        services.AddHttpClient(nameof(HelpFeeds)).ConfigurePrimaryHttpMessageHandler(parts => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = (context, cancellation) => parts.GetRequiredService<HelpFeeds>().Connect(context.DnsEndPoint, cancellation),
        });
    }
}
