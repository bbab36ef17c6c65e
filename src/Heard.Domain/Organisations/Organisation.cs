using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Heard.Domain.Complaints;
using Heard.Domain.Learning;
using Heard.Domain.Retention;
using Heard.Domain.Routes;
using Heard.Domain.Support;
using Heard.Domain.Time;

namespace Heard.Domain.Organisations;

/// <summary>
/// A public body and its words. Bodies differ by this and never by code. Every text is plain text in both languages;
/// a number is a default that the body changes.
/// </summary>
public sealed record Organisation
{
    /// <summary>Never changes.</summary>
    public required Guid Id { get; init; }

    /// <summary>In addresses: lowercase letters, figures and dashes.</summary>
    public required string ShortName { get; init; }

    /// <summary>The name people know.</summary>
    public required Bilingual Name { get; init; }

    /// <summary>Everybody can read its pages and complain; otherwise only its colleagues see them, until it says all that it has to: <see cref="Gaps"/>.</summary>
    public bool IsPublished { get; init; } = true;

    /// <summary>Whose bank holidays count.</summary>
    public Nation Nation { get; init; }

    /// <summary>What is promised to everyone who complains, in working days.</summary>
    public required Promises Promises { get; init; }

    /// <summary>The welcome (3.8, 4.1), a paragraph each: complaints are wanted, taken seriously, and change nothing in the service a person gets.</summary>
    public required ImmutableArray<Bilingual> Welcome { get; init; }

    /// <summary>Who can complain, in a paragraph (2.1).</summary>
    public required Bilingual WhoCanComplain { get; init; }

    /// <summary>What is looked at, an item each.</summary>
    public required ImmutableArray<Bilingual> LooksAt { get; init; }

    /// <summary>What else there is to say in the procedure, as Markdown; may be empty.</summary>
    public Bilingual OwnWords { get; init; } = new("");

    /// <summary>What is not for this process, and where it goes instead (2.1, 3.9).</summary>
    public required ImmutableArray<OtherRoute> OtherRoutes { get; init; }

    /// <summary>What happens when somebody complains, step by step (5.3).</summary>
    public required ImmutableArray<GuideStep> Guide { get; init; }

    /// <summary>Every way to complain beside the online form (3.7), equally visible.</summary>
    public required ImmutableArray<Way> Ways { get; init; }

    /// <summary>What holds for ways for a time: closures, and what people are told.</summary>
    public ImmutableArray<Notice> Notices { get; init; } = [];

    /// <summary>Where to get help, advice and support (3.11–3.13).</summary>
    public required ImmutableArray<HelpSource> Help { get; init; }

    /// <summary>Sources of help from the feeds of others, as they were accepted last. They are no part of the settings and are not stored with them.</summary>
    [JsonIgnore]
    public ImmutableArray<HelpSource> Imported { get; init; } = [];

    /// <summary>Where letters go, and what paper forms say: one line each.</summary>
    public required ImmutableArray<string> PostalAddress { get; init; }

    /// <summary>The complaints mailbox.</summary>
    public required string Email { get; init; }

    /// <summary>Email addresses of those who are told at once that somebody may be at risk.</summary>
    public ImmutableArray<string> RiskContacts { get; init; } = [];

    /// <summary>What bounds colleagues, in numbers that the body chooses.</summary>
    public HandlingRules Handling { get; init; } = new();

    /// <summary>How long what is no complaint is kept.</summary>
    public Keeping Keeping { get; init; } = new();

    /// <summary>What complaints are about, and the places and services: the body's own.</summary>
    public ImmutableArray<Topic> Topics { get; init; } = [];

    /// <summary>What people said, and what the body does about it.</summary>
    public ImmutableArray<YouSaid> YouSaid { get; init; } = [];

    /// <summary>Other formats and languages.</summary>
    public Formats Formats { get; init; } = new();

    /// <summary>Who shares which work.</summary>
    public ImmutableArray<Team> Teams { get; init; } = [];

    /// <summary>The body's own words of letters and messages, by their kind. Where it has none, the service's are used.</summary>
    public ImmutableDictionary<string, LetterWords> Letters { get; init; } = ImmutableDictionary<string, LetterWords>.Empty;

    /// <summary>Who looks at a complaint after the final response, in order. Nothing is answered while this is empty.</summary>
    public ImmutableArray<ChainStep> Chain { get; init; } = [];

    /// <summary>When there is no Parliament, and no Member can send a complaint on.</summary>
    public ImmutableArray<Dissolution> Dissolved { get; init; } = [];

    /// <summary>Who answers questions about personal information.</summary>
    public required string PrivacyEmail { get; init; }
}

/// <summary>A step of the quick guide.</summary>
/// <param name="Name">Its name, such as "A closer look".</param>
/// <param name="Words">What happens in it.</param>
/// <param name="Target">By when, in words; may be empty.</param>
public sealed record GuideStep(Bilingual Name, Bilingual Words, Bilingual Target);
