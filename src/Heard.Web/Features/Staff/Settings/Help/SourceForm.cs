using Heard.Domain.Support;

namespace Heard.Web.Features.Staff.Settings.Help;

/// <summary>A source of help as it is typed.</summary>
public sealed partial record SourceForm
{
    /// <summary>Its name in English.</summary>
    public string? Name { get; init => field = Typed.Clean(value); }

    /// <summary>Its name in Welsh.</summary>
    public string? NameCy { get; init => field = Typed.Clean(value); }

    /// <summary>What it does, in English.</summary>
    public string? Words { get; init => field = Typed.Clean(value); }

    /// <summary>What it does, in Welsh.</summary>
    public string? WordsCy { get; init => field = Typed.Clean(value); }

    /// <summary><c>yes</c>: independent of the body; <c>no</c>: the body's own.</summary>
    public string? Independent { get; init; }

    /// <summary>What it is.</summary>
    public SourceKind? Kind { get; init; }

    /// <summary>What is said of the body's own people.</summary>
    public List<Assurance> Assured { get; init; } = [];

    /// <summary>What it does, of what can be chosen.</summary>
    public List<HelpNeed> Does { get; init; } = [];

    /// <summary>Whom it is made for.</summary>
    public List<HelpGroup> For { get; init; } = [];

    /// <summary>Where it helps.</summary>
    public List<HomeNation> Nations { get; init; } = [];

    /// <summary>Parts of England, where it does not help in all of it.</summary>
    public List<Region> Regions { get; init; } = [];

    /// <summary>The town or area, in English.</summary>
    public string? Place { get; init => field = Typed.Clean(value); }

    /// <summary>The town or area, in Welsh.</summary>
    public string? PlaceCy { get; init => field = Typed.Clean(value); }

    /// <summary>Languages beside English, by their codes.</summary>
    public List<string> Languages { get; init; } = [];

    /// <summary>It costs nothing.</summary>
    public bool IsFree { get; init; }

    /// <summary>What it costs where it is not free, in English.</summary>
    public string? Cost { get; init => field = Typed.Clean(value); }

    /// <summary>What it costs, in Welsh.</summary>
    public string? CostCy { get; init => field = Typed.Clean(value); }

    /// <summary>What makes it easier to reach.</summary>
    public List<Access> Access { get; init; } = [];

    /// <summary>When it is open, a line for days with the same hours; empty: its own page says.</summary>
    public string? Times { get; init => field = Typed.Clean(value); }

    /// <summary>It is closed on bank holidays.</summary>
    public bool ExceptBankHolidays { get; init; }

    /// <summary>A telephone number.</summary>
    public string? Phone { get; init => field = Typed.Clean(value); }

    /// <summary>Another one.</summary>
    public string? OtherPhone { get; init => field = Typed.Clean(value); }

    /// <summary>An email address.</summary>
    public string? Email { get; init => field = Typed.Clean(value); }

    /// <summary>Its own page.</summary>
    public string? Website { get; init => field = Typed.Clean(value); }

    /// <summary>Somebody has made sure today that all this is true.</summary>
    public bool IsChecked { get; init; }

    /// <summary>By when it has to be checked again.</summary>
    public TypedDay Again { get; init; } = TypedDay.None;

    /// <summary>The body no longer names it.</summary>
    public bool IsGone { get; init; }
}
