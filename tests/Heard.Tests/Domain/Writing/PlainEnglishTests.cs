using Heard.Domain.Writing;

namespace Heard.Tests.Domain.Writing;

public sealed class PlainEnglishTests
{
    [Theory]
    [InlineData("We are sorry if you were upset by this.")]
    [InlineData("I am sorry that you feel we let you down.")]
    [InlineData("We apologise for any inconvenience.")]
    [InlineData("We regret that you are unhappy with the service.")]
    [InlineData("Unfortunately mistakes were made.")]
    public void An_apology_that_is_not_one_is_found(string text) => Assert.Equal(AdviceKind.NoApology, PlainEnglish.On(text)[0].Kind);

    [Theory]
    [InlineData("I am sorry that nobody rang you back.")]
    [InlineData("We are sorry for the four words in that record.")]
    [InlineData("I apologise. We lost your form.")]
    public void An_apology_that_is_one_is_left_alone(string text) => Assert.DoesNotContain(PlainEnglish.On(text), advice => advice.Kind is AdviceKind.NoApology);

    [Fact]
    public void A_word_for_which_there_is_a_plainer_one_is_named_once_with_it() =>
        Assert.Equal([new Advice(AdviceKind.Word, "Prior to", "before")], PlainEnglish.On("Prior to that we rang. We rang prior to that. A priory stood there."));

    [Fact]
    public void A_sentence_that_is_too_long_is_shown_whole()
    {
        var words = string.Join(' ', Enumerable.Repeat("boat", 26)) + ".";
        Assert.Equal([new Advice(AdviceKind.LongSentence, words, "")], PlainEnglish.On($"It is short. {words}"));
    }

    [Fact]
    public void Short_words_in_short_sentences_can_be_read_younger_than_long_ones()
    {
        var plain = string.Concat(Enumerable.Repeat("We lost your form. We are sorry. You will have a new one by Monday. ", 3));
        var heavy = string.Concat(Enumerable.Repeat("The aforementioned documentation was regrettably misplaced, notwithstanding established organisational accountability procedures. ", 3));
        Assert.True(PlainEnglish.ReadingAge(plain) < 10);
        Assert.True(PlainEnglish.ReadingAge(heavy) > 18);
        Assert.Null(PlainEnglish.ReadingAge("Too short to say."));
    }
}
