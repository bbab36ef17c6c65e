using System.Collections.Immutable;

namespace Heard.Domain.Support;

/// <summary>What somebody wants who looks for help.</summary>
public enum HelpNeed { Explain, Write, SpeakFor, Legal, Listen, Interpret }

/// <summary>Whom a source of help is made for.</summary>
public enum HelpGroup { Children, Families, Carers, Older, Disabled, Deaf, Sight, LearningDisability, MentalHealth, Victims, Bereaved, Migrants, Veterans, Prisoners }

/// <summary>Where somebody lives who looks for help.</summary>
public enum HomeNation { England, Wales, Scotland, NorthernIreland }

/// <summary>A source of help, advice or advocacy (3.11–3.13).</summary>
/// <param name="Id">In addresses: it does not change when the name does.</param>
/// <param name="Name">Its name.</param>
/// <param name="Words">What it does, and for whom.</param>
/// <param name="Phone">May be empty.</param>
/// <param name="OtherPhone">May be empty.</param>
/// <param name="Email">May be empty.</param>
/// <param name="Website">Its own page: the place for up-to-date opening times (3.10). May be empty.</param>
/// <param name="Independent">Independent of the body (3.13); otherwise it is the body's own, impartial and trained (3.12).</param>
/// <param name="CheckedOn">When its details were last checked.</param>
public sealed record HelpSource(
    string Id, Bilingual Name, Bilingual Words, string Phone, string OtherPhone, string Email, string Website, bool Independent, DateOnly CheckedOn)
{
    /// <summary>What it does.</summary>
    public ImmutableArray<HelpNeed> Does { get; init; } = [];

    /// <summary>Whom it is made for; empty: everybody.</summary>
    public ImmutableArray<HelpGroup> For { get; init; } = [];

    /// <summary>Where it helps; empty: in all of the United Kingdom.</summary>
    public ImmutableArray<HomeNation> Nations { get; init; } = [];

    /// <summary>The town or area that it is for; empty: no smaller place.</summary>
    public Bilingual Place { get; init; } = new("");

    /// <summary>Languages beside English, by the codes of ISO 639: <c>cy</c>, <c>pl</c>, <c>bfi</c> for British Sign Language.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>It costs nothing.</summary>
    public bool IsFree { get; init; }

    /// <summary>By when its details have to be checked again; null: no day was set.</summary>
    public DateOnly? CheckAgainBy { get; init; }

    /// <summary>Nobody has checked it by the day that was set, or where none was, for six months.</summary>
    public bool IsStale(DateOnly today) => (CheckAgainBy ?? CheckedOn.AddMonths(6)) < today;
}
