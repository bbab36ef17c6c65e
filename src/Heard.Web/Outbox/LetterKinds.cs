using System.Collections.Immutable;

namespace Heard.Web.Outbox;

/// <summary>A letter, a message, or what a colleague begins a personal one with.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Title">As colleagues know it.</param>
/// <param name="Places">What is filled in, by name, in the order of the built-in words.</param>
public sealed record LetterKind(string Name, string Title, ImmutableArray<string> Places)
{
    /// <summary>A colleague begins with it, and makes it their own.</summary>
    public bool IsDraft => Name.StartsWith("draft-", StringComparison.Ordinal);

    /// <summary>It goes to a telephone: short, and it reveals nothing.</summary>
    public bool IsText => Name.StartsWith("text-", StringComparison.Ordinal);

    /// <summary>It has a first line.</summary>
    public bool HasSubject => !IsDraft && !IsText;
}

/// <summary>Every letter that a body can put in its own words.</summary>
public static class LetterKinds
{
    /// <summary>All of them, in the order in which a complaint meets them.</summary>
    public static ImmutableArray<LetterKind> All { get; } =
    [
        Message("receipt", "We have your complaint", "code", "follow-link", "acknowledge-by", "answer-by"),
        Message("saved", "The link to a saved form", "code", "link"),
        Draft("acknowledgement", "An acknowledgement"),
        Message("acknowledged", "Around: an acknowledgement", "words"),
        Message("authorise", "To the person affected: do you agree?", "link", "affected", "complainant"),
        Message("authorisation-asked", "We have asked the person affected"),
        Message("authorisation-answered", "The person affected has answered"),
        Message("may-act", "They may act for the person affected", "follow-link"),
        Draft("matter", "What we take it as"),
        Message("matter", "Around: it is no complaint", "words"),
        Message("matter-complaint", "Around: it is a complaint after all", "words"),
        Draft("time", "Whether a late complaint is looked at"),
        Message("time-accepted", "Around: a late complaint is looked at", "words", "answer-by"),
        Message("time-declined", "Around: a late complaint is not looked at", "words"),
        Draft("part", "A part goes another way", "why"),
        Message("part", "Around: news of parts that go another way", "words", "parts", "follow-link"),
        Draft("resolved-early", "What was agreed in a conversation"),
        Message("resolved-early", "Around: what was agreed", "words", "follow-link"),
        Message("closer-look", "We take a closer look", "why", "answer-by", "follow-link"),
        Draft("statement", "What we look at"),
        Message("statement", "Around: what we look at", "words", "issues", "outcome", "keep-in-touch", "answer-by", "follow-link"),
        Draft("update", "How it is going"),
        Message("update", "Around: how it is going", "words"),
        Draft("views", "What we think so far"),
        Message("views", "Around: what we think so far", "words", "follow-link"),
        Message("asked", "To somebody who is asked what they know", "name", "by", "link"),
        Draft("delayed", "The answer takes longer"),
        Draft("half-year", "The answer takes more than half a year"),
        Message("delayed", "Around: the answer takes longer", "words", "answer-by"),
        Draft("clock-stopped", "The time does not run"),
        Message("clock-stopped", "Around: the time does not run", "words"),
        Message("clock-restarted", "The time runs again", "answer-by"),
        new("draft-final-response", "How the final response begins", ["body", "name"]),
        Message("final-response", "Around: the final response", "response", "follow-link"),
        Draft("remedy-done", "A promise is kept", "promise"),
        Message("remedy-done", "Around: a promise is kept", "words"),
        Message("reopened", "We look at it again", "answer-by", "follow-link"),
        Draft("ended", "It ends without an answer"),
        Message("ended", "Around: it ends without an answer", "words", "follow-link"),
        Message("withdrawn", "You withdrew it"),
        Draft("contact-plan", "How we keep in contact"),
        Draft("contact-plan-ended", "No plan for contact any more"),
        Message("contact-plan", "Around: how we keep in contact", "words", "follow-link"),
        Message("contact-corrected", "Contact details were changed"),
        Message("new-code", "A new code", "code", "follow-link"),
        Message("code-again", "The code again", "code", "follow-link"),
        Message("file-not-kept", "A file could not be kept", "file", "follow-link"),
        Text("text-receipt", "Text message: we have it"),
        Text("text-news", "Text message: there is news"),
        Text("text-code", "Text message: the code"),
    ];

    /// <summary>The letter of this name; null: there is none that a body words itself.</summary>
    public static LetterKind? Named(string name) => All.FirstOrDefault(kind => kind.Name == name);

    static LetterKind Message(string name, string title, params ReadOnlySpan<string> places) => new(name, title, ["body", "reference", .. places]);

    static LetterKind Text(string name, string title) => new(name, title, ["body", "code", "link"]);

    static LetterKind Draft(string name, string title, params ReadOnlySpan<string> places) => new("draft-" + name, title, ["body", "name", "colleague", .. places]);
}
