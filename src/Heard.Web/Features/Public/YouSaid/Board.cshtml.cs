using System.Collections.Immutable;
using Heard.Domain.Learning;
using Heard.Web.Features.Shared;
using Heard.Web.Http;

namespace Heard.Web.Features.Public.YouSaid;

/// <summary>What people said, and what the body does about it (3.4, 3.5, 5.1): what another colleague than its writer has approved.</summary>
[SameForEverybody]
public sealed class BoardModel : PublicPage
{
    /// <summary>The entries, the newest first.</summary>
    public ImmutableArray<Domain.Learning.YouSaid> Entries => Domain.Learning.YouSaid.Board(Body.YouSaid);

    /// <summary>The colour of a tag; its words say the same.</summary>
    public static string Colour(Doing doing) => doing switch
    {
        Doing.Done => "green",
        Doing.Planned => "blue",
        Doing.Cannot => "grey",
        _ => "yellow",
    };

    public void OnGet()
    {
    }
}
