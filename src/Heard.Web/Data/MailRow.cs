namespace Heard.Web.Data;

/// <summary>A message that came to the complaints mailbox.</summary>
public sealed class MailRow : IOwned
{
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }

    /// <summary>Where it stood (mailbox, validity, number; in their order as text): the same message is taken once.</summary>
    public required string Place { get; init; }

    /// <summary>The sender's address in small letters, for colleagues who deal with what could not be filed; empty: none that is clear.</summary>
    public required string From { get; init; }

    public required string Subject { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public required MailState State { get; set; }

    /// <summary>Why a colleague has to look, or why nobody does: the name of the rule.</summary>
    public string? Why { get; set; }

    /// <summary>The complaint it became or joined; while a colleague has to look, the one that it names.</summary>
    public Guid? ComplaintId { get; set; }

    /// <summary>What a colleague made of it; null: nobody has.</summary>
    public MailSettlement? SettledAs { get; set; }

    /// <summary>The colleague's name.</summary>
    public string? SettledBy { get; set; }

    public DateTimeOffset? SettledAt { get; set; }
}

/// <summary>What became of a message.</summary>
public enum MailState { Complaint, Joined, ForColleague, Settled, Ignored }

/// <summary>What a colleague made of a message.</summary>
public enum MailSettlement
{
    /// <summary>A complaint.</summary>
    Complaint,

    /// <summary>Words of the person who complained.</summary>
    Words,

    /// <summary>A note for colleagues.</summary>
    Note,

    /// <summary>Nothing: it is spam.</summary>
    Spam,

    /// <summary>Nothing: it is here already.</summary>
    Duplicate,

    /// <summary>Nothing: it needs no answer here.</summary>
    NotForUs,
}
