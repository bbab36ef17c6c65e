using static Heard.Domain.Complaints.Decision;

namespace Heard.Domain.Complaints;

/// <summary>Notes that a colleague should read.</summary>
public static partial class Lifecycle
{
    /// <summary>A note is never for somebody whom the complaint is about.</summary>
    static Decision Note(Complaint c, AddNote note) => note.For is { } reader && !MayHandle(c, reader.Account)
        ? Refuse(Refusal.ComplainedAbout)
        : Said(note.Words, new NoteAdded(note.Words) { For = note.For });

    static Decision Settle(Complaint c, SettleMention settle) =>
        c.MentionOf(settle.Account) is { } mention ? Allow(new MentionSettled(mention.Account, mention.Name, settle.Read)) : Allow();

    /// <summary>Several notes for one colleague are read at once, and by the day of the first.</summary>
    static Complaint Mentioned(Complaint c, NoteReader reader, DateOnly on) =>
        c.MentionOf(reader.Account) is null ? c with { Mentions = c.Mentions.Add(new(reader.Account, reader.Name, on)) } : c;

    static Complaint NotMentioned(Complaint c, string account) => c with { Mentions = c.Mentions.RemoveAll(mention => mention.Account == account) };
}
