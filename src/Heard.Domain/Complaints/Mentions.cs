namespace Heard.Domain.Complaints;

/// <summary>The colleague who should read a note: their account and name.</summary>
public sealed record NoteReader(string Account, string Name);

/// <summary>A colleague has still to read a note.</summary>
/// <param name="Account">Their account.</param>
/// <param name="Name">Their name.</param>
/// <param name="On">The day (in London) of the first note that they have not read.</param>
public sealed record Mention(string Account, string Name, DateOnly On);

/// <summary>No note waits for a colleague any more: they have read it, or somebody else sees that they need not.</summary>
/// <param name="Account">The colleague's account.</param>
/// <param name="Read">They have read it themselves.</param>
public sealed record SettleMention(string Account, bool Read) : ComplaintCommand;

/// <summary>No note waits for a colleague any more.</summary>
public sealed record MentionSettled(string Account, string Name, bool Read) : ComplaintEvent;
