using System.Collections.Immutable;

namespace Heard.Web.Features.Shared.EasyRead;

/// <summary>A row of Easy Read: a picture at the left, and one or a few short sentences at its right, one idea each.</summary>
/// <param name="Picture">The picture, by its name in <c>Assets/pictures.json</c>. It shows what the words say, so it has no words of its own.</param>
/// <param name="Sentences">The sentences.</param>
public sealed record EasyRow(string Picture, ImmutableArray<string> Sentences)
{
    /// <summary>A name that stands before the sentences; null: none.</summary>
    public string? Name { get; init; }

    /// <summary>Where it leads; null: nowhere.</summary>
    public (string Address, string Words)? Link { get; init; }
}
