using Heard.Web.Features.Shared.EasyRead;
using Heard.Web.Http;
using Heard.Web.Languages;

namespace Heard.Web.Features.Public.EasyRead;

/// <summary>How to complain, in Easy Read (3.7): why, how, and what comes next, each two steps from the form and from help.</summary>
[SameForEverybody]
public sealed class HomeModel(Words<EasyWords> words, TimeProvider clock) : EasyPage<EasyWords>(words, clock)
{
    /// <inheritdoc/>
    public override IEnumerable<EasySection> Sections =>
    [
        new(null, [Row("problem", "home.wrong"), Row("good", "home.safe"), Row("free", "home.free"), Row("clock", "home.year")]),
        new(W["home.about"], [Row("speak", "home.rude"), Row("problem", "home.mistake"), Row("calendar", "home.late"), Row("ear", "home.unheard")]),
        new(W["home.help"], [Row("help", "home.someone", ("easy-read/help", "home.someone.link"))]),
        new(W["home.how"],
        [
            Row("computer", "home.online", ("complain?voice=easy-read", "home.online.link")),
            Row("write", "home.paper", ("complain/print?format=easy-read", "home.paper.link")),
            .. Ways(),
        ]),
        new(W["home.next"], [Row("answer", "home.then", ("easy-read/what-happens", "next.title")), Row("ask", "home.track", ("track", "home.track.link"))]),
        new(W["hard.title"], [Row("read", "hard.complaint"), Row("read", "hard.advocate")]),
    ];
}
