namespace Heard.Web.Time;

/// <summary>The settings under <c>Holidays</c>.</summary>
public sealed class HolidaySettings
{
    /// <summary>Where bank holidays are announced; empty: nobody is asked.</summary>
    public string Feed { get; set; } = "";

    /// <summary>The address that is asked; null: none, or none that is safe. The demonstration asks nobody but this machine.</summary>
    public Uri? Address(bool demo) => Uri.TryCreate(Feed, UriKind.Absolute, out var address) && (address.IsLoopback || (address.Scheme == "https" && !demo)) ? address : null;
}
