namespace Heard.Web.Http;

/// <summary>
/// Where a form came from, for the few that carry no token since their page is the same for everybody. Browsers say it
/// (Sec-Fetch-Site, or Origin where they are old or the connection is not safe), and no page can make them say otherwise.
/// </summary>
public static class OwnForms
{
    /// <summary>It came from a page of this service, or from something that is no browser.</summary>
    public static bool Sent(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        "same-origin" => true,
        "" => request.Headers.Origin.ToString() is var origin && (origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value)),
        _ => false,
    };
}
