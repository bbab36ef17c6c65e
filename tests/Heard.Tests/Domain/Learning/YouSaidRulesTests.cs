using CsCheck;
using Heard.Domain;
using Heard.Domain.Learning;

namespace Heard.Tests.Domain.Learning;

/// <summary>Nothing is on the board that one colleague wrote and nobody else has approved.</summary>
public sealed class YouSaidRulesTests
{
    static readonly DateOnly Day = new(2026, 11, 23);

    /// <summary>Any colleagues do anything in any order.</summary>
    [Fact]
    public void What_everybody_reads_was_always_approved_by_somebody_who_did_not_write_it() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 9]).List[1, 40].Sample(acts =>
        {
            var (entry, writers) = (new YouSaid("one"), new Dictionary<YouSaidText, string>());
            foreach (var (act, who, words) in acts)
            {
                var account = $"account-{who}";
                switch (act)
                {
                    case 0:
                        var before = entry.Public;
                        entry = entry.Write(Text(words), account, account);
                        Assert.Equal(before, entry.Public);
                        writers[entry.Draft!] = account;
                        break;
                    case 1 when entry.MayBeApprovedBy(account):
                        Assert.NotEqual(writers[entry.Draft!], account);
                        var draft = entry.Draft;
                        entry = entry.Approve(account, account, Day);
                        Assert.Equal((draft, null), (entry.Public, entry.Draft));
                        break;
                    case 1:
                        Assert.Throws<InvalidOperationException>(() => entry.Approve(account, account, Day));
                        break;
                    case 2 when entry.Public is not null:
                        entry = entry.TakeDown();
                        Assert.Null(entry.Public);
                        Assert.False(entry.MayBeApprovedBy(writers[entry.Draft!]));
                        break;
                }
            }
        });

    [Fact]
    public void The_board_shows_the_newest_first_and_nothing_that_waits() =>
        Assert.Equal(["new", "old"], YouSaid.Board(
        [
            new("old") { Public = Text(1), On = Day.AddDays(-9) }, new("waits") { Draft = Text(2) }, new("new") { Public = Text(3), On = Day },
        ]).Select(entry => entry.Id));

    static YouSaidText Text(int number) => new(new($"Theme {number}"), "", new("Said"), 0, Doing.Done, new("Did"), "");
}
