using System.Collections.Immutable;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Organisations;

namespace Heard.Web.Features.Publications;

/// <summary>
/// A letter to print: the address where the window of a DL envelope shows it (20 mm from the left, 47 mm from the top,
/// 85 by 30 mm), 14 point or 18, in the language of the complaint.
/// </summary>
/// <param name="Body">Who writes.</param>
/// <param name="Language">In which language.</param>
/// <param name="Reference">The complaint.</param>
/// <param name="To">Whom it goes to.</param>
/// <param name="Day">The day it bears.</param>
/// <param name="Subject">Its heading.</param>
/// <param name="Parts">Its words.</param>
public sealed record PrintedLetter(Organisation Body, Language Language, string Reference, Person To, DateOnly Day, string Subject, ImmutableArray<Section> Parts)
    : Sheet(Subject, Language, Reference)
{
    /// <summary>As many lines as the window shows.</summary>
    const int MostLines = 7;

    const int MostLinesWithRoom = 5;

    /// <summary>Its view as a sheet.</summary>
    public const string View = "/Features/Publications/Letter.cshtml";

    /// <summary>The adjustment for which a letter is set in 18 point.</summary>
    public const string LargePrint = "large-print";

    /// <summary>Name and address. Where the window has too few lines, those after the name share one.</summary>
    public ImmutableArray<string> Address
    {
        get
        {
            ImmutableArray<string> lines = [.. new[] { To.FullName }.Concat(To.Address).Where(line => line.Length > 0)];
            var surplus = lines.Length - MostLines;
            return surplus <= 0 ? lines : [lines[0], string.Join(", ", lines[1..(2 + surplus)]), .. lines[(2 + surplus)..]];
        }
    }

    /// <summary>The lines stand closer.</summary>
    public bool IsCrowded => Address.Length > MostLinesWithRoom;

    /// <summary>Where it comes from: the body's name first, unless its address has it.</summary>
    public ImmutableArray<string> From
    {
        get
        {
            var name = Body.Name.In(Language);
            return Body.PostalAddress.Contains(name) ? Body.PostalAddress : [name, .. Body.PostalAddress];
        }
    }

    /// <summary>A letter about a complaint, as large as the person asked for.</summary>
    public static PrintedLetter About(Organisation body, Complaint complaint, Person to, DateOnly day, string subject, ImmutableArray<Section> parts) =>
        new(body, complaint.Language, complaint.Reference.Grouped, to, day, subject, parts) { IsLarge = complaint.Adjustments.Any(adjustment => adjustment.Kind == LargePrint) };
}
