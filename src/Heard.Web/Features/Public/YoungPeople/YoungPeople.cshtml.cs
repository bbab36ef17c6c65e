using Heard.Domain.Support;
using Heard.Web.Features.Shared.EasyRead;
using Heard.Web.Http;
using Heard.Web.Languages;

namespace Heard.Web.Features.Public.YoungPeople;

/// <summary>For young people (4.2, 4.3): their right, what stays private and what cannot, who is on their side, and a short form.</summary>
[SameForEverybody]
public sealed class YoungPeopleModel(Words<YoungWords> words, TimeProvider clock) : EasyPage<YoungWords>(words, clock)
{
    const int Few = 4;

    /// <inheritdoc/>
    public override IEnumerable<EasySection> Sections =>
    [
        new(null, [Row("speak", "older.right"), Row("good", "older.trouble"), Row("danger", "older.danger")]),
        new(W["older.how"], [Row("computer", "older.form", ("complain?voice=young", "form.link")), Row("people", "older.someone"), .. Ways()]),
        new(W["older.side"], [Row("advocate", "older.advocate", ("help?for=Children", "help.link")), .. Helpers(Body.For(HelpGroup.Children).Take(Few))]),
        new(W["older.private"], [Row("private", "older.kept"), Row("safe", "older.not-kept")]),
        new(W["older.next"], [Row("answer", "older.soon"), Row("look", "older.look"), Row("judge", "older.after", ("procedure", "procedure.link"))]),
        new(W["older.think"], [Row("ask", "older.question-1"), Row("ear", "older.question-2"), Row("think", "older.question-3"), Row("star", "older.question-4"), Row("write", "older.tell", ("young-people/tell-us", "tell.link"))]),
    ];
}
