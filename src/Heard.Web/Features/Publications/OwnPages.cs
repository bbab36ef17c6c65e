using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Heard.Web.Features.Publications;

/// <summary>Our own pages as anybody gets them, asked for on this machine: what is printed and what is read aloud is what is shown.</summary>
public sealed class OwnPages(IServer server, IHttpClientFactory http)
{
    /// <summary>Where this service answers on this machine; null: not over plain HTTP.</summary>
    public string? Address => server.Features.Get<IServerAddressesFeature>()?.Addresses.Where(address => address.StartsWith("http://", StringComparison.Ordinal))
        .Select(address => address.Replace("//[::]", "//localhost", StringComparison.Ordinal).Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal).Replace("//+", "//localhost", StringComparison.Ordinal).Replace("//*", "//localhost", StringComparison.Ordinal))
        .FirstOrDefault();

    /// <summary>A page; null: it cannot be had.</summary>
    /// <param name="path">Its address without host. Only pages that anybody may see.</param>
    /// <param name="cancellation">Given up.</param>
    public async Task<string?> Read(string path, CancellationToken cancellation)
    {
        if (Address is not { } address) return null;
        using var client = http.CreateClient();
        try
        {
            return await client.GetStringAsync(new Uri(address + path), cancellation);
        }
        catch (HttpRequestException)
        {
            // The page itself has told the operator why.
            return null;
        }
    }
}
