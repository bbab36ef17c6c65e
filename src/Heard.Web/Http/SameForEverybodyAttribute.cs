namespace Heard.Web.Http;

/// <summary>
/// A page with nothing of anybody's in it. Only such pages are compressed: where somebody can put words of their own
/// beside a secret and see how long the answer is, compression tells the secret (BREACH).
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SameForEverybodyAttribute : Attribute
{
    /// <summary>Whether the request goes to such a page.</summary>
    public static bool IsOn(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<SameForEverybodyAttribute>() is not null;
}
