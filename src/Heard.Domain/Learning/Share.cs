namespace Heard.Domain.Learning;

/// <summary>How many of those who answered agree.</summary>
/// <param name="Agree">Those who agree, a lot or a little.</param>
/// <param name="Of">All who answered.</param>
public readonly record struct Share(int Agree, int Of)
{
    /// <summary>Of a normal distribution 95 % lie so many standard deviations about the middle.</summary>
    const double Z = 1.959963984540054;

    /// <summary>The share, from 0 to 1; 0 where nobody answered.</summary>
    public double Part => Of == 0 ? 0 : (double)Agree / Of;

    /// <summary>
    /// Between what the share of everybody lies, with 95 % confidence, if those who answered were chosen by chance (Wilson
    /// 1927): it holds for few answers too, and never leaves 0 to 1. Where nobody answered it can be anything.
    /// </summary>
    public (double Low, double High) Interval
    {
        get
        {
            if (Of == 0) return (0, 1);
            var spread = Z * Z / Of;
            var middle = (Part + (spread / 2)) / (1 + spread);
            var reach = Z / (1 + spread) * Math.Sqrt((Part * (1 - Part) / Of) + (spread / (4 * Of)));
            return (Math.Clamp(middle - reach, 0, Part), Math.Clamp(middle + reach, Part, 1));
        }
    }
}
