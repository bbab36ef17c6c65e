using System.Globalization;
using Heard.Domain.Complaints;
using Heard.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Staff.Work;

/// <summary>Something that a complaint needs, in a list by day.</summary>
public sealed record NeedLine(
    Guid Complaint, int Place, NeedKind Kind, DateOnly By, string What, string Who, string? AssignedTo, string Reference, string Name, string Opening, bool HasAdjustments, bool IsRestricted);

/// <summary>A page of a list by day, and where the next begins; null: there is none.</summary>
public sealed record NeedPage(IReadOnlyList<NeedLine> Lines, string? Next)
{
    const int Size = 50;

    /// <summary>The page after <paramref name="after"/>, which an earlier page gave.</summary>
    public static async Task<NeedPage> Read(AppDb database, IQueryable<NeedRow> needs, string? after)
    {
        if (Position(after) is var (day, id, place))
        {
            // The first half alone lets the index begin at the day.
            needs = needs.Where(need => need.By >= day && (need.By > day || need.ComplaintId.CompareTo(id) > 0 || (need.ComplaintId == id && need.Place > place)));
        }

        var lines = await (from need in needs.AsNoTracking()
                           join row in database.Complaints on need.ComplaintId equals row.Id
                           orderby need.By, need.ComplaintId, need.Place
                           select new NeedLine(row.Id, need.Place, need.Kind, need.By, need.What, need.Who, need.AssignedTo, row.Reference, row.Name, row.Opening, row.HasAdjustments, row.IsRestricted)).Take(Size + 1).ToListAsync();
        return lines.Count > Size ? new(lines[..Size], Write(lines[Size - 1])) : new(lines, null);
    }

    static string Write(NeedLine last) => string.Create(CultureInfo.InvariantCulture, $"{last.By:yyyy-MM-dd}_{last.Complaint}_{last.Place}");

    static (DateOnly Day, Guid Id, int Place)? Position(string? after) =>
        after?.Split('_') is [var day, var id, var place] && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && Guid.TryParse(id, out var guid) && int.TryParse(place, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? (date, guid, number)
            : null;
}

/// <summary>The lines of a part of the page, under their heading.</summary>
public sealed record NeedPart(string Heading, IReadOnlyList<NeedLine> Lines)
{
    /// <summary>Three parts: what is overdue, what is due today, what comes; without those that are empty.</summary>
    public static IReadOnlyList<NeedPart> By(IReadOnlyList<NeedLine> lines, DateOnly today, Func<DateOnly, string> later) =>
        [.. lines.GroupBy(line => line.By < today ? "Overdue" : line.By == today ? "Today" : later(line.By)).Select(part => new NeedPart(part.Key, [.. part]))];
}

/// <summary>What the lines are shown with.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Body">The short name of the body.</param>
/// <param name="Today">Today, in London.</param>
public sealed record NeedList(IReadOnlyList<NeedLine> Lines, string Body, DateOnly Today)
{
    /// <summary>The names of those who deal with them, where they are shown; null: they are not.</summary>
    public IReadOnlyDictionary<string, string>? Owners { get; init; }

    /// <summary>What is nobody's can be taken by one press.</summary>
    public bool MayTake { get; init; }

    /// <summary>Also files that are kept to few.</summary>
    public bool MayShare { get; init; }
}
