using CsCheck;
using Heard.Domain.Writing;

namespace Heard.Tests.Domain.Writing;

public sealed class SentencesTests
{
    [Fact]
    public void A_letter_is_read_sentence_by_sentence_and_a_line_that_ends_is_one_too() => Assert.Equal(
        ["Dear Ada,", "We have your complaint.", "Is it about the lock at 10.30 a.m. on Friday?", "“Nobody rang.”", "We are sorry.", "1 Lock Lane"],
        Sentences.Of("Dear Ada,\n\nWe have your complaint. Is it about the lock at 10.30 a.m. on Friday? “Nobody rang.”\nWe are sorry. \n1 Lock Lane\n"));

    [Fact]
    public void Nothing_is_lost_and_nothing_is_added() => Gen.String[Gen.Char["ab A.?!\n “"], 0, 60].Sample(text =>
        Assert.Equal(string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))), string.Concat(string.Concat(Sentences.Of(text)).Where(letter => !char.IsWhiteSpace(letter)))));

    [Fact]
    public void Easy_read_says_fifteen_words_at_once()
    {
        Assert.False(Sentences.IsLong(string.Join(' ', Enumerable.Repeat("word", 15))));
        Assert.True(Sentences.IsLong(string.Join(' ', Enumerable.Repeat("word", 16))));
    }
}
