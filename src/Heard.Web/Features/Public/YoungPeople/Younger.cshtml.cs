using Heard.Domain.Organisations;
using Heard.Domain.Support;
using Heard.Web.Features.Shared.EasyRead;
using Heard.Web.Http;
using Heard.Web.Languages;

namespace Heard.Web.Features.Public.YoungPeople;

/// <summary>The same for children of about nine, in few and short words (4.2).</summary>
[SameForEverybody]
public sealed class YoungerModel(Words<YoungWords> words, TimeProvider clock) : EasyPage<YoungWords>(words, clock)
{
    /// <inheritdoc/>
    public override IEnumerable<EasySection> Sections =>
    [
        new(null, [Row("problem", "younger.wrong"), Row("speak", "younger.tell"), Row("good", "younger.trouble"), Row("danger", "younger.danger")]),
        new(W["younger.how"],
        [
            Row("write", "younger.form", ("complain?voice=young", "form.link")),
            Row("help", "younger.grown-up"),
            .. Ways().Where((_, index) => Body.Ways[index].Kind is WayKind.Telephone),
        ]),
        new(W["younger.side"], [Row("advocate", "younger.advocate"), .. Helpers(Body.For(HelpGroup.Children).Take(2))]),
        new(W["younger.next"], [Row("letter", "younger.thanks"), Row("look", "younger.look"), Row("answer", "younger.answer")]),
        new(W["younger.private"], [Row("private", "younger.kept"), Row("safe", "younger.not-kept")]),
    ];
}
