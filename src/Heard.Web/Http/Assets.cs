using Microsoft.AspNetCore.Components;

namespace Heard.Web.Http;

/// <summary>Our own files, under names that change with what is in them: a browser keeps them and never asks again.</summary>
public static class Assets
{
    /// <summary>The address of a file of <c>Assets/</c>. The same in both languages.</summary>
    public static string Asset(this HttpContext context, string file) =>
        "/" + (context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>() is { } known ? known["assets/" + file] : "assets/" + file);
}
