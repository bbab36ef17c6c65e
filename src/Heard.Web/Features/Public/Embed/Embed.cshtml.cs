using Heard.Web.Features.Shared;
using Heard.Web.Outbox;
using Heard.Web.Time;

namespace Heard.Web.Features.Public.Embed;

/// <summary>What other websites include, as plain HTML.</summary>
public sealed class EmbedModel(Links links, TimeProvider clock) : PublicPage
{
    /// <summary>How long a browser keeps it, in seconds: lines open and close at a minute.</summary>
    public const int Keeps = 60;

    /// <summary>What it says.</summary>
    public EmbedData Data { get; private set; } = null!;

    public void OnGet()
    {
        Data = EmbedData.Of(Body, Language, links, clock.Now());
        Response.Headers.CacheControl = $"public, max-age={Keeps}";
    }
}
