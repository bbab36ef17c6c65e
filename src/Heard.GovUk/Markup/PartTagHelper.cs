using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>An element that writes nothing itself but hands a part, such as one radio, to the component around it.</summary>
public abstract class PartTagHelper<TPart> : TagHelper
    where TPart : class
{
    private protected abstract TPart Read(Written written);

    /// <inheritdoc/>
    public sealed override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var part = Read(await Written.Read(output));
        if (context.Items.TryGetValue(typeof(TPart), out var parts)) ((List<TPart>)parts).Add(part);
        else throw new InvalidOperationException($"<{context.TagName}> stands outside the component that it is a part of.");
        output.SuppressOutput();
    }
}

static class Parts
{
    /// <summary>From here on inwards, parts of this type go into the list.</summary>
    public static void Collect<TPart>(this TagHelperContext context, List<TPart> parts) =>
        context.Items[typeof(TPart)] = parts;

    /// <summary>The parts written in the page or, when there are none, those of the options.</summary>
    public static IReadOnlyList<TPart>? Or<TPart>(this IReadOnlyList<TPart> written, IReadOnlyList<TPart>? options)
        where TPart : class? => written.Count == 0 ? options : written;
}
