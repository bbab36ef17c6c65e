using System.Collections.Immutable;
using CsCheck;
using Heard.Domain.Intake;
using Heard.Tests.Domain.Complaints;

namespace Heard.Tests.Domain.Intake;

/// <summary>Easy Read and the young people's form are the same form: shorter, and as good a complaint.</summary>
public sealed class FormVoiceTests
{
    static readonly DateOnly Today = new(2026, 11, 27);
    static readonly Form Form = ComplaintForm.Current;
    static readonly ChoiceQuestion[] Choices = [.. Form.Steps.SelectMany(step => step.AllQuestions).OfType<ChoiceQuestion>()];

    /// <summary>Any choices, beside words where words are needed.</summary>
    static readonly Gen<Answers> Chosen = Gen.Int[-1, 5].Array[Choices.Length].Select(picks => Choices.Zip(picks).Aggregate(Given.Shortest,
        (answers, pair) => pair.Second < 0 ? answers : answers.With(pair.First.Id, pair.First.Options[pair.Second % pair.First.Options.Length].Value)));

    static readonly Gen<FormVoice> Short = Gen.Bool.Select(easy => easy ? FormVoice.EasyRead : FormVoice.Young);

    [Fact]
    public void A_short_form_asks_nothing_that_the_form_does_not_ask() => Gen.Select(Chosen, Short).Sample((answers, voice) =>
        Assert.Empty(Form.Path(In(voice, answers)).Except(Form.Path(In(FormVoice.Plain, answers)))));

    [Fact]
    public void What_is_complete_on_a_short_form_is_a_complete_complaint() => Gen.Select(Chosen, Short).Sample((answers, voice) =>
        Assert.Equal(Form.FirstUnfinished(In(FormVoice.Plain, answers)), Form.FirstUnfinished(In(voice, answers))));

    [Fact]
    public void Nobody_is_asked_on_a_short_form_whether_they_come_too_late() => Gen.Select(Chosen, Short).Sample((answers, voice) =>
        Assert.DoesNotContain(Form.Path(In(voice, answers)), step => step.Id is "when" or "aware" or "over-a-year" or "why-not-sooner"));

    [Fact]
    public void Whoever_complains_for_themselves_answers_nine_short_pages()
    {
        var path = Form.Path(In(FormVoice.EasyRead, Given.Shortest)).Select(step => step.Id).ToImmutableArray();
        Assert.Equal(["for-whom", "what-happened", "outcome", "files", "your-name", "contact-by", "easier", "supporter", "agreement"], path);
    }

    [Fact]
    public void The_complaint_remembers_the_voice_so_that_what_was_not_asked_is_not_shown_as_left_out()
    {
        var sent = Form.Relevant(In(FormVoice.EasyRead, Given.Shortest.With("when", "in May")));
        Assert.Equal(FormVoice.EasyRead, new Filling(sent, Today).Voice);
        Assert.False(sent.Has("when"));
        Assert.DoesNotContain(Form.Asked(new(sent, Today), Form.Version), step => step.Id == "effect");
    }

    [Fact]
    public void A_voice_that_nobody_knows_is_the_plain_one_and_is_not_kept() =>
        Assert.False(Form.Relevant(new(Given.Shortest.With(Voices.Key, "opera"), Today)).Has(Voices.Key));

    static Filling In(FormVoice voice, Answers answers) => new(answers.With(Voices.Key, Voices.Id(voice)), Today);
}
