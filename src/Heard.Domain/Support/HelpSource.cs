using System.Collections.Immutable;
using Heard.Domain.Time;

namespace Heard.Domain.Support;

/// <summary>What somebody wants who looks for help.</summary>
public enum HelpNeed { Explain, Write, SpeakFor, Legal, Listen, Interpret }

/// <summary>Whom a source of help is made for.</summary>
public enum HelpGroup { Children, Families, Carers, Older, Disabled, Deaf, Sight, LearningDisability, MentalHealth, Victims, Bereaved, Migrants, Veterans, Prisoners }

/// <summary>What a source of help is.</summary>
public enum SourceKind { Charity, Advice, Advocacy, Legal, Interpreting, Representative, Ombudsman }

/// <summary>What a body says of its own people who help (3.12): each is said only where it was ticked.</summary>
public enum Assurance { Impartial, Apart, Trained }

/// <summary>What makes a source easier to reach.</summary>
public enum Access { StepFree, HearingLoop, SignLanguage, TextRelay, LargePrint, EasyRead, HomeVisits }

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
/// <param name="Independent">Independent of the body (3.13); otherwise these are the body's own people (3.12).</param>
/// <param name="CheckedOn">When its details were last checked; null: the body has not checked them yet.</param>
public sealed record HelpSource(
    string Id, Bilingual Name, Bilingual Words, string Phone, string OtherPhone, string Email, string Website, bool Independent, DateOnly? CheckedOn = null)
{
    /// <summary>What it is; null: nobody said.</summary>
    public SourceKind? Kind { get; init; }

    /// <summary>What the body says of its own people; empty for others.</summary>
    public ImmutableArray<Assurance> Assured { get; init; } = [];

    /// <summary>What it does.</summary>
    public ImmutableArray<HelpNeed> Does { get; init; } = [];

    /// <summary>Whom it is made for; empty: everybody.</summary>
    public ImmutableArray<HelpGroup> For { get; init; } = [];

    /// <summary>Where it helps; empty: in all of the United Kingdom.</summary>
    public ImmutableArray<HomeNation> Nations { get; init; } = [];

    /// <summary>Parts of a nation, where it does not help in all of it: <see cref="Helps"/>.</summary>
    public ImmutableArray<Region> Regions { get; init; } = [];

    /// <summary>The town or area that it is for; empty: no smaller place.</summary>
    public Bilingual Place { get; init; } = new("");

    /// <summary>Languages beside English, by the codes of ISO 639: <c>cy</c>, <c>pl</c>, <c>bfi</c> for British Sign Language.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>It costs nothing.</summary>
    public bool IsFree { get; init; }

    /// <summary>What it costs, where it is not free; may be empty.</summary>
    public Bilingual Cost { get; init; } = new("");

    /// <summary>What makes it easier to reach.</summary>
    public ImmutableArray<Access> Access { get; init; } = [];

    /// <summary>When it is open; null: only its own page says.</summary>
    public OpenTimes? Times { get; init; }

    /// <summary>By when its details have to be checked again; null: no day was set.</summary>
    public DateOnly? CheckAgainBy { get; init; }

    /// <summary>Nobody has checked it by the day that was set, or where none was, for six months.</summary>
    public bool IsStale(DateOnly today) => CheckedOn is not { } on || (CheckAgainBy ?? on.AddMonths(6)) < today;

    /// <summary>Whether it helps in a region. One that names regions helps only there within their nation, and in all of the other nations that it names.</summary>
    public bool Helps(Region region) =>
        Regions.Contains(region)
        || (Nations.IsEmpty ? Regions.IsEmpty : Nations.Contains(region.Nation()) && !Regions.Any(part => part.Nation() == region.Nation()));

    /// <summary>Whose bank holidays it keeps: those of the one nation it is for, otherwise those of the body.</summary>
    public Nation Keeps(Nation body) => Nations switch
    {
        [HomeNation.Scotland] => Nation.Scotland,
        [HomeNation.NorthernIreland] => Nation.NorthernIreland,
        [HomeNation.England or HomeNation.Wales, ..] when Nations.All(nation => nation is HomeNation.England or HomeNation.Wales) => Nation.EnglandAndWales,
        _ => body,
    };
}
