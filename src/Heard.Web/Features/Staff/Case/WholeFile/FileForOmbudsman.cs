using System.Collections.Immutable;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Publications;

namespace Heard.Web.Features.Staff.Case.WholeFile;

/// <summary>A line of the chronology.</summary>
/// <param name="Number">From 1, in order.</param>
/// <param name="At">When.</param>
/// <param name="What">As the timeline says it.</param>
/// <param name="By">Who.</param>
/// <param name="Words">What was written; empty: nothing, or it stands in full in the correspondence.</param>
/// <param name="Letter">The number of the letter; 0: none.</param>
public sealed record Entry(int Number, DateTimeOffset At, string What, string By, string Words, int Letter);

/// <summary>In which shape the file is given.</summary>
public enum FileShape { Page, Pdf, ZipWithPdf, ZipWithPage }

/// <summary>
/// The whole file of a complaint for the Ombudsman: cover, index, the complaint, chronology, correspondence, evidence.
/// Composed from the events, so that nothing can be left out of it; what colleagues noted for each other is in it too.
/// </summary>
public sealed record FileForOmbudsman(CaseFile Case, Organisation Body, DateTimeOffset At, string By)
    : Sheet($"Complaint {Case.Complaint.Reference.Grouped}: the whole file", Language.English, $"Complaint {Case.Complaint.Reference.Grouped}")
{
    /// <summary>Its view as a sheet.</summary>
    public const string View = "/Features/Staff/Case/WholeFile/Sheet.cshtml";

    /// <summary>The complaint.</summary>
    public Complaint Complaint => Case.Complaint;

    /// <summary>Everything that happened, in order.</summary>
    public required ImmutableArray<Entry> Chronology { get; init; }

    /// <summary>What was written or said, in full.</summary>
    public required ImmutableArray<Letter> Letters { get; init; }

    /// <summary>The files.</summary>
    public required ImmutableArray<Evidence> Evidence { get; init; }

    /// <summary>In which shape it is given.</summary>
    public FileShape Shape { get; init; }

    /// <summary>The steps of the form that were met and asked something.</summary>
    public ImmutableArray<Step> Steps => Case.Asked;

    /// <summary>The beginning of the names of what is saved.</summary>
    public string Name => $"complaint-{Complaint.Reference.ToString().ToLowerInvariant()}";

    /// <summary>The file as it stands.</summary>
    /// <param name="file">The complaint with its events.</param>
    /// <param name="body">The body.</param>
    /// <param name="rows">What is kept of its files.</param>
    /// <param name="at">Now.</param>
    /// <param name="by">Who makes it.</param>
    public static FileForOmbudsman Of(CaseFile file, Organisation body, IReadOnlyDictionary<Guid, FileRow> rows, DateTimeOffset at, string by)
    {
        var chronology = ImmutableArray.CreateBuilder<Entry>(file.Timeline.Count);
        var letters = ImmutableArray.CreateBuilder<Letter>();
        foreach (var happened in file.Timeline)
        {
            var (what, words) = EventWords.Say(happened.Event);
            var letter = WholeFile.Letters.Of(happened, letters.Count + 1, file.Complaint.Language);
            if (letter is not null) letters.Add(letter);
            var inFull = letter is not null && (words == letter.Text || happened.Event is StatementSent or ConversationLogged);
            chronology.Add(new Entry(chronology.Count + 1, happened.At, what, EventWords.By(happened), inFull ? "" : words ?? "", letter?.Number ?? 0));
        }

        return new FileForOmbudsman(file, body, at, by)
        {
            Chronology = chronology.DrainToImmutable(),
            Letters = letters.DrainToImmutable(),
            Evidence = WholeFile.Evidence.Of(file, rows),
        };
    }
}
