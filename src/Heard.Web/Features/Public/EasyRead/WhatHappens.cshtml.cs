using Heard.Domain.Time;
using Heard.Web.Features.Shared.EasyRead;
using Heard.Web.Http;
using Heard.Web.Languages;

namespace Heard.Web.Features.Public.EasyRead;

/// <summary>The quick guide in Easy Read (5.3): the steps that hold for every body, with its own days, and who can look after it.</summary>
[SameForEverybody]
public sealed class WhatHappensModel(Words<EasyWords> words, TimeProvider clock) : EasyPage<EasyWords>(words, clock)
{
    /// <inheritdoc/>
    public override IEnumerable<EasySection> Sections =>
    [
        new(null, [Row("letter", "next.got"), Row("speak", "next.talk"), Row("look", "next.look"), Row("answer", "next.answer"), Row("change", "next.right")]),
        new(W["next.unhappy"],
        [
            Row("judge", "next.others"),
            .. Body.Chain.Where(step => step.Holds(LondonTime.DayOf(Now))).Select(step => new EasyRow("judge", [.. new[] { step.Phone }.Where(phone => phone.Length > 0)]) { Name = step.Name.In(Language) }),
        ]),
        new(W["next.do"], [Row("computer", "next.tell", ("complain?voice=easy-read", "home.online.link")), Row("help", "home.someone", ("easy-read/help", "home.someone.link"))]),
        new(W["hard.title"], [Row("read", "hard.ombudsman")]),
    ];
}
