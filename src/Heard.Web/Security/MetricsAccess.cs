using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;

namespace Heard.Web.Security;

/// <summary>Metrics are for operators: from this machine, or with the token of <c>Metrics:Token</c>.</summary>
public static class MetricsAccess
{
    /// <summary>The policy's name.</summary>
    public const string Policy = "Metrics";

    /// <summary>Whether the request may read them.</summary>
    public static bool Allows(AuthorizationHandlerContext context)
    {
        if (context.Resource is not HttpContext http) return false;
        var token = http.RequestServices.GetRequiredService<IConfiguration>()["Metrics:Token"];
        if (string.IsNullOrEmpty(token)) return http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(http.Request.Headers.Authorization.ToString()), Encoding.UTF8.GetBytes("Bearer " + token));
    }
}
