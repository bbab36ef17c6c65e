namespace Heard.Domain.Support;

/// <summary>A part of the United Kingdom: a region of England, or one of the other nations.</summary>
public enum Region { NorthEast, NorthWest, Yorkshire, EastMidlands, WestMidlands, EastOfEngland, London, SouthEast, SouthWest, Wales, Scotland, NorthernIreland }

/// <summary>What is known of regions.</summary>
public static class Regions
{
    /// <summary>The regions of England.</summary>
    public static readonly IReadOnlyList<Region> OfEngland = [.. Enum.GetValues<Region>().Where(region => region.Nation() is HomeNation.England)];

    /// <summary>The nation that a region is in.</summary>
    public static HomeNation Nation(this Region region) => region switch
    {
        Region.Wales => HomeNation.Wales,
        Region.Scotland => HomeNation.Scotland,
        Region.NorthernIreland => HomeNation.NorthernIreland,
        _ => HomeNation.England,
    };
}
