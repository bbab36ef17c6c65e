namespace Heard.Domain.Time;

/// <summary>The three parts of the United Kingdom that keep bank holidays of their own.</summary>
public enum Nation
{
    EnglandAndWales,
    Scotland,
    NorthernIreland,
}
