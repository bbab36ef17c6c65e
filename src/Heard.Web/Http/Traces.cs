using System.Diagnostics;

namespace Heard.Web.Http;

/// <summary>What traces may hold: the route, never the address as it was typed, which can hold a reference or a code.</summary>
static class Traces
{
    public static void WithoutPersonalData(Activity activity, HttpRequest request)
    {
        activity.SetTag("url.path", null);
        activity.SetTag("url.query", null);
        activity.SetTag("user_agent.original", null);
        activity.SetTag("client.address", null);
    }
}
