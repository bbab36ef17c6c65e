using System.Collections.Immutable;

namespace Heard.Domain.Learning;

/// <summary>How far a body is with what people said.</summary>
public enum Doing { Listening, Planned, Done, Cannot }

/// <summary>What people said, and what the body does about it (3.4, 3.5, 5.1). Nothing in it is about one person.</summary>
/// <param name="Theme">In a few words.</param>
/// <param name="Topic">The id of the body's topic that it is about; empty: none.</param>
/// <param name="Said">What was said.</param>
/// <param name="People">By how many, about; 0: it is not said.</param>
/// <param name="Doing">How far it is.</param>
/// <param name="Did">What was done, will be done, or why it cannot be.</param>
/// <param name="Evidence">A page that shows it; empty: none.</param>
public sealed record YouSaidText(Bilingual Theme, string Topic, Bilingual Said, int People, Doing Doing, Bilingual Did, string Evidence);

/// <summary>An entry of the board: written by one colleague, and public only once another has approved it.</summary>
/// <param name="Id">In addresses: lowercase letters, figures and dashes. Never changes.</param>
public sealed record YouSaid(string Id)
{
    /// <summary>What everybody reads; null: it is not public.</summary>
    public YouSaidText? Public { get; init; }

    /// <summary>The day on which that was approved, in London.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The name of who approved it.</summary>
    public string ApprovedBy { get; init; } = "";

    /// <summary>The account of who wrote what is public; empty: nobody did here.</summary>
    public string PublicWriter { get; init; } = "";

    /// <summary>What waits for somebody's approval; null: nothing.</summary>
    public YouSaidText? Draft { get; init; }

    /// <summary>The account of who wrote it.</summary>
    public string Writer { get; init; } = "";

    /// <summary>The name of who wrote it.</summary>
    public string WriterName { get; init; } = "";

    /// <summary>The reference of the complaint that it began with; empty: none. For colleagues only.</summary>
    public string From { get; init; } = "";

    /// <summary>Writes it anew: what is public stays until that is approved.</summary>
    public YouSaid Write(YouSaidText text, string account, string name) => this with { Draft = text, Writer = account, WriterName = name };

    /// <summary>Whether this colleague may approve what waits: somebody else wrote it.</summary>
    public bool MayBeApprovedBy(string account) => Draft is not null && Writer != account;

    /// <summary>It is public from now on.</summary>
    /// <exception cref="InvalidOperationException">Nothing waits, or whoever approves wrote it.</exception>
    public YouSaid Approve(string account, string name, DateOnly day) => MayBeApprovedBy(account)
        ? this with { Public = Draft, PublicWriter = Writer, On = day, ApprovedBy = name, Draft = null }
        : throw new InvalidOperationException("What is public is approved by somebody who did not write it.");

    /// <summary>It is public no more, and waits as a draft of whoever wrote it: they cannot bring it back alone.</summary>
    public YouSaid TakeDown() => this with { Public = null, On = null, Draft = Draft ?? Public, Writer = Draft is null ? PublicWriter : Writer };

    /// <summary>What everybody reads, the newest first.</summary>
    public static ImmutableArray<YouSaid> Board(IEnumerable<YouSaid> entries) => [.. entries.Where(entry => entry.Public is not null).OrderByDescending(entry => entry.On).ThenBy(entry => entry.Id, StringComparer.Ordinal)];
}
