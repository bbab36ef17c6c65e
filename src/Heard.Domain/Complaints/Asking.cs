namespace Heard.Domain.Complaints;

/// <summary>Why somebody is asked for their account.</summary>
public enum AskWhy
{
    /// <summary>They were there, or know how it is done.</summary>
    KnowsSomething,

    /// <summary>The complaint is about what they did: they are told, heard and supported, and never handle it.</summary>
    ComplainedAbout,
}

/// <summary>
/// Somebody who is asked what they know, by a private link and without an account in the service. They see the question
/// and nothing else of the complaint.
/// </summary>
/// <param name="Number">From 1, never used again within a complaint.</param>
/// <param name="Why">Why they are asked.</param>
/// <param name="Name">Who they are.</param>
/// <param name="Email">Where the link goes; empty: a colleague hands it over.</param>
/// <param name="Question">What they are asked, as they read it.</param>
public sealed record AskedPerson(int Number, AskWhy Why, string Name, string Email, string Question)
{
    /// <summary>By when, in working days after the day on which they were asked.</summary>
    public required Promise By { get; init; }

    /// <summary>Their own account here, where they have one; empty: none is known.</summary>
    public string Account { get; init; } = "";

    /// <summary>What they wrote, oldest first, a blank line between; empty: nothing yet.</summary>
    public string Said { get; init; } = "";

    /// <summary>The day (in London) on which they wrote last; null: they have not.</summary>
    public DateOnly? SaidOn { get; init; }

    /// <summary>What they wrote has not been read by a colleague.</summary>
    public bool IsNews { get; init; }

    /// <summary>A colleague has closed the request: the link takes no more.</summary>
    public bool IsClosed { get; init; }
}

/// <summary>How an issue is looked into, before it is answered.</summary>
/// <param name="Issue">The number of the issue.</param>
/// <param name="Evidence">The records, places and interviews that are looked at.</param>
/// <param name="Standards">The law, policy or promise that applied at the time.</param>
public sealed record Plan(int Issue, string Evidence, string Standards);

/// <summary>A colleague writes down how an issue is looked into.</summary>
public sealed record PlanIssue(int Issue, string Evidence, string Standards) : ComplaintCommand;

/// <summary>A colleague asks somebody for their account.</summary>
/// <param name="Why">Why they are asked.</param>
/// <param name="Name">Who they are.</param>
/// <param name="Email">Where the link goes; empty: it is handed over.</param>
/// <param name="Question">What they are asked. They read it as it stands.</param>
/// <param name="By">By when, after today.</param>
/// <param name="Account">Their own account in the service; empty: none is known.</param>
public sealed record AskPerson(AskWhy Why, string Name, string Email, string Question, DateOnly By, string Account) : ComplaintCommand;

/// <summary>Somebody who was asked writes what they know.</summary>
public sealed record GiveAccount(int Number, string Words) : ComplaintCommand;

/// <summary>A colleague closes a request: it was answered another way, or is not needed.</summary>
public sealed record CloseRequest(int Number, string Reason) : ComplaintCommand;

/// <summary>A colleague sends the person what they think so far, to be heard before it is final.</summary>
public sealed record ShareViews(string Words) : ComplaintCommand
{
    /// <summary>It says nothing private about the person affected.</summary>
    public bool NothingPrivate { get; init; }
}

/// <summary>How an issue is looked into was written down.</summary>
public sealed record IssuePlanned(Plan Plan) : ComplaintEvent;

/// <summary>Somebody was asked.</summary>
public sealed record PersonAsked(AskedPerson Asked) : ComplaintEvent;

/// <summary>Somebody who was asked has written.</summary>
public sealed record AccountGiven(int Number, string Words) : ComplaintEvent;

/// <summary>A request was closed.</summary>
public sealed record RequestClosed(int Number, string Reason) : ComplaintEvent;

/// <summary>What a colleague thinks so far was sent by <paramref name="Way"/>.</summary>
public sealed record ViewsShared(string Words, bool NothingPrivate, ContactWay Way) : ComplaintEvent, ITellsPerson;
