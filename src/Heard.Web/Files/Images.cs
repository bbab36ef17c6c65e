using Heard.Domain.Files;
using SkiaSharp;

namespace Heard.Web.Files;

/// <summary>
/// Pictures drawn anew: only what can be seen is carried over, so that neither the place where a photograph was taken
/// nor anything hidden behind the picture reaches a colleague's machine.
/// </summary>
public static class Images
{
    const int Quality = 88;

    /// <summary>The media type of the copy: without loss where the original has none.</summary>
    public static string CopyType(string mediaType) => mediaType is "image/png" or "image/gif" or "image/bmp" ? "image/png" : "image/jpeg";

    /// <summary>The picture drawn anew, the right way up; null where it cannot be, or is larger than is safe to try.</summary>
    /// <param name="content">The original.</param>
    /// <param name="mediaType">Its media type.</param>
    /// <param name="origin">Which way up it is; null: as it says itself.</param>
    public static byte[]? Redraw(byte[] content, string mediaType, SKEncodedOrigin? origin = null)
    {
        using var data = SKData.CreateCopy(content);
        using var codec = SKCodec.Create(data);
        if (codec is null || (long)codec.Info.Width * codec.Info.Height > FileRules.MostPixels) return null;
        var size = Fitting(codec);
        if ((long)size.Width * size.Height > FileRules.MostPixelsDrawn) return null;

        using var drawn = SKBitmap.Decode(codec, new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (drawn is null) return null;
        using var upright = Turn(drawn, origin ?? codec.EncodedOrigin);
        using var copy = (upright ?? drawn).Encode(CopyType(mediaType) == "image/png" ? SKEncodedImageFormat.Png : SKEncodedImageFormat.Jpeg, Quality);
        return copy?.ToArray();
    }

    /// <summary>Large photographs are read smaller, where their format can.</summary>
    static SKSizeI Fitting(SKCodec codec)
    {
        var scale = Math.Sqrt(FileRules.MostPixelsDrawn / ((double)codec.Info.Width * codec.Info.Height));
        if (scale >= 1) return codec.Info.Size;

        // Formats offer eighths.
        return codec.GetScaledDimensions((float)Math.Max(1, Math.Floor(scale * 8)) / 8);
    }

    /// <summary>Cameras write "turn me" beside the picture; here it is turned. Null: it stands upright.</summary>
    static SKBitmap? Turn(SKBitmap picture, SKEncodedOrigin origin)
    {
        if (origin is SKEncodedOrigin.TopLeft or SKEncodedOrigin.Default) return null;
        var (width, height) = (picture.Width, picture.Height);
        var sideways = origin >= SKEncodedOrigin.LeftTop;
        var turned = new SKBitmap(sideways ? height : width, sideways ? width : height, picture.ColorType, picture.AlphaType);
        using var canvas = new SKCanvas(turned);
        canvas.SetMatrix(origin switch
        {
            SKEncodedOrigin.TopRight => Matrix(-1, 0, width, 0, 1, 0),
            SKEncodedOrigin.BottomRight => Matrix(-1, 0, width, 0, -1, height),
            SKEncodedOrigin.BottomLeft => Matrix(1, 0, 0, 0, -1, height),
            SKEncodedOrigin.LeftTop => Matrix(0, 1, 0, 1, 0, 0),
            SKEncodedOrigin.RightTop => Matrix(0, -1, height, 1, 0, 0),
            SKEncodedOrigin.RightBottom => Matrix(0, -1, height, -1, 0, width),
            _ => Matrix(0, 1, 0, -1, 0, width),
        });
        canvas.DrawBitmap(picture, 0, 0, SKSamplingOptions.Default);
        return turned;
    }

    static SKMatrix Matrix(float xx, float xy, float x, float yx, float yy, float y) => new(xx, xy, x, yx, yy, y, 0, 0, 1);
}
