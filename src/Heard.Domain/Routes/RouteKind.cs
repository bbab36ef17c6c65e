using Heard.Domain.Time;

namespace Heard.Domain.Routes;

/// <summary>Where something is dealt with when that is not the complaints process (2.1).</summary>
public enum RouteKind { Appeal, Review, Tribunal, Court, DataProtection, FreedomOfInformation, Police, Safeguarding, StaffDiscipline, OtherBody }

/// <summary>The clocks of other routes: the law's where it has set one.</summary>
public static class RouteClock
{
    /// <summary>A complaint about personal information is acknowledged within so many calendar days (Data Protection Act 2018 s164A).</summary>
    public const int DataProtectionDays = 30;

    /// <summary>A request for information is answered within so many working days (Freedom of Information Act 2000 s10).</summary>
    public const int FreedomOfInformationDays = 20;

    /// <summary>Whether the law has set the day; otherwise a colleague says by when the person hears.</summary>
    public static bool IsOfLaw(RouteKind route) => route is RouteKind.DataProtection or RouteKind.FreedomOfInformation;

    /// <summary>
    /// By when the person hears, where the law says so; null: it does not. Calendar days count from the day after it was raised and roll past
    /// weekends and holidays.
    /// </summary>
    public static DateOnly? ByLaw(RouteKind route, DateOnly raised, WorkingDays days) => route switch
    {
        RouteKind.DataProtection => days.OnOrAfter(raised.AddDays(DataProtectionDays)),
        RouteKind.FreedomOfInformation => days.Add(raised, FreedomOfInformationDays),
        _ => null,
    };
}
