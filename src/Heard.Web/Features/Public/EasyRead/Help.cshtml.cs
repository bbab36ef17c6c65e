using Heard.Domain.Support;
using Heard.Web.Features.Shared.EasyRead;
using Heard.Web.Http;
using Heard.Web.Languages;

namespace Heard.Web.Features.Public.EasyRead;

/// <summary>Who can help, in Easy Read: those made for people with a learning disability first, and then a few who help everybody.</summary>
[SameForEverybody]
public sealed class HelpModel(Words<EasyWords> words, TimeProvider clock) : EasyPage<EasyWords>(words, clock)
{
    const int Few = 6;

    /// <inheritdoc/>
    public override IEnumerable<EasySection> Sections =>
    [
        new(null, [Row("help", "help.alone"), Row("people", "help.anyone"), Row("private", "help.yes")]),
        new(W["help.who"], [.. Helpers(Body.For(HelpGroup.LearningDisability).Take(Few))]),
        new(W["help.find"], [Row("look", "help.all", ("help", "help.all.link"))]),
        new(W["hard.title"], [Row("read", "hard.advocate")]),
    ];
}
