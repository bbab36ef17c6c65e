using System.Collections.Immutable;

namespace Heard.Domain.Routes;

/// <summary>
/// Is a complaint the right way? Asked in two plain questions at most (2.1). It never ends without an answer, and never says that
/// somebody may not complain: how a person was treated is always a complaint.
/// </summary>
public abstract record RightWay
{
    /// <summary>What is it about? Only what this body has a way for is asked.</summary>
    public sealed record Ask(ImmutableArray<RouteMatter> Matters) : RightWay;

    /// <summary>Which of these is it?</summary>
    public sealed record Which(RouteMatter Matter, ImmutableArray<OtherRoute> Routes) : RightWay;

    /// <summary>Another way is right for it, and a complaint about the rest.</summary>
    public sealed record Elsewhere(OtherRoute Route) : RightWay;

    /// <summary>A complaint is right.</summary>
    public sealed record Complain : RightWay;

    /// <summary>Where somebody is with the questions.</summary>
    /// <param name="routes">The body's other ways.</param>
    /// <param name="day">The day, in London.</param>
    /// <param name="about">What they said it is about: a <see cref="RouteMatter"/>; <c>Treated</c> or anything else: none of them; null: they were not asked.</param>
    /// <param name="route">The id of the one they chose; anything else: none of them; null: they were not asked.</param>
    public static RightWay Of(IEnumerable<OtherRoute> routes, DateOnly day, string? about, string? route)
    {
        var today = routes.Where(way => way.Holds(day)).ToImmutableArray();
        if (about is null) return new Ask([.. today.Select(way => way.Kind).Distinct().Order()]);
        if (!Enum.TryParse<RouteMatter>(about, out var matter) || !Enum.IsDefined(matter)) return new Complain();
        var fitting = today.Where(way => way.Kind == matter).ToImmutableArray();
        return (route, fitting) switch
        {
            (_, []) => new Complain(),
            (null, [var only]) => new Elsewhere(only),
            (null, _) => new Which(matter, fitting),
            _ => fitting.FirstOrDefault(way => way.Id == route) is { } chosen ? new Elsewhere(chosen) : new Complain(),
        };
    }

    /// <summary>What people are told of a part that colleagues send this way.</summary>
    public static RouteMatter Of(RouteKind route) => route switch
    {
        RouteKind.Appeal or RouteKind.Review or RouteKind.Tribunal or RouteKind.Court => RouteMatter.Decision,
        RouteKind.DataProtection => RouteMatter.Information,
        RouteKind.FreedomOfInformation => RouteMatter.Records,
        RouteKind.Police or RouteKind.Safeguarding => RouteMatter.Danger,
        RouteKind.StaffDiscipline => RouteMatter.Staff,
        _ => RouteMatter.Others,
    };
}
