using CsCheck;
using Heard.Domain.Intake;
using Heard.Tests.Domain.Complaints;

namespace Heard.Tests.Domain.Intake;

public sealed class ComplaintFormTests
{
    static readonly DateOnly Today = new(2026, 11, 23);
    static readonly Form Form = ComplaintForm.Current;

    static Filling Filled(Answers answers) => new(answers, Today);

    [Fact]
    public void What_happened_a_name_and_one_way_to_be_reached_are_enough() => Assert.Null(Form.FirstUnfinished(Filled(Given.Shortest)));

    [Fact]
    public void A_person_can_complain_without_a_name_or_any_way_to_be_reached()
    {
        var answers = Given.Shortest.With("your-first-name").With("no-name", "no-name").With("contact-by", "none").With("email");
        Assert.Null(Form.FirstUnfinished(Filled(answers)));
    }

    [Fact]
    public void A_colleague_who_types_in_what_was_said_does_not_sign_for_the_person()
    {
        var said = Filled(Given.Shortest.With("agreement", "yes"));
        Assert.Equal("agreement", Form.FirstUnfinished(said)?.Id);
        Assert.Null(Form.FirstUnfinished(said with { ByColleague = true }));
    }

    [Fact]
    public void Only_somebody_who_wants_letters_must_say_where_they_reach_them()
    {
        var byPost = Given.Shortest.With("contact-by", "post");
        Assert.Equal("address", Form.FirstUnfinished(Filled(byPost))?.Id);
        Assert.Null(Form.FirstUnfinished(Filled(byPost.With("letters-to", "The day centre, Wharf Row"))));
    }

    [Theory]
    [InlineData("yesterday", false, false)]
    [InlineData("on and off since March", false, false)]
    [InlineData("spring 2024", false, true)]
    [InlineData("when the old manager was there", true, false)]
    public void Why_not_sooner_is_asked_only_when_it_is_more_than_a_year(string when, bool asksWhetherItIs, bool asksWhy)
    {
        var path = Form.Path(Filled(Given.Shortest.With("when", when))).Select(step => step.Id).ToArray();
        Assert.Equal(asksWhetherItIs, path.Contains("over-a-year"));
        Assert.Equal(asksWhy, path.Contains("why-not-sooner"));
    }

    [Fact]
    public void The_year_counts_from_when_the_person_knew() =>
        Assert.DoesNotContain("why-not-sooner", Form.Path(Filled(Given.Shortest.With("when", "2019").With("aware", "later").With("aware-when", "last week"))).Select(step => step.Id));

    [Fact]
    public void Nobody_is_asked_how_somebody_who_has_died_can_agree()
    {
        var path = Form.Path(Filled(Given.ForMother.With("why-not-themselves", "died"))).Select(step => step.Id).ToArray();
        Assert.DoesNotContain("their-agreement", path);
        Assert.Contains("their-agreement-cannot", path);
    }

    [Fact]
    public void What_was_answered_on_a_way_since_left_is_not_sent()
    {
        var changedMind = Given.ForMother.With("for-whom", "myself");
        Assert.DoesNotContain("their-first-name", Form.Relevant(Filled(changedMind)).Values.Keys);
    }

    [Fact]
    public void Who_complained_before_files_were_asked_for_has_not_left_them_empty()
    {
        Assert.DoesNotContain("files", Form.Asked(Filled(Given.Shortest), version: 1).Select(step => step.Id));
        Assert.Contains("files", Form.Asked(Filled(Given.Shortest), Form.Version).Select(step => step.Id));
    }

    [Fact]
    public void Files_are_not_typed_in() => Assert.Equal("files", Form.FirstUnfinished(Filled(Given.Shortest.With("files", "../../etc/passwd")))?.Id);

    [Fact]
    public void Ids_of_questions_are_unique() =>
        Assert.DoesNotContain(Form.Steps.SelectMany(step => step.AllQuestions).GroupBy(question => question.Id), group => group.Count() > 1);

    [Fact]
    public void Going_on_and_going_back_are_each_others_way() =>
        AnyAnswers.Sample(answers =>
        {
            var filling = Filled(answers);
            var path = Form.Path(filling).ToArray();
            for (var i = 0; i + 1 < path.Length; i++)
            {
                Assert.Equal(path[i + 1], Form.Next(path[i], filling));
                Assert.Equal(path[i], Form.Previous(path[i + 1], filling));
            }
        });

    [Fact]
    public void No_answer_whatever_stops_the_form_from_being_read() =>
        AnyAnswers.Sample(answers => Form.Path(Filled(answers)).SelectMany(step => step.Problems(Filled(answers))).Count() >= 0);

    /// <summary>Any choice at any question, and any text at the others.</summary>
    static readonly Gen<Answers> AnyAnswers = Gen.Select(Gen.Int[0, int.MaxValue], Gen.String[0, 40]).Select((seed, text) =>
    {
        var random = new Random(seed);
        return Form.Steps.SelectMany(step => step.AllQuestions).Aggregate(Answers.None, (answers, question) => question switch
        {
            _ when random.Next(3) == 0 => answers,
            ChoiceQuestion choice => answers.With(choice.Id, choice.Options[random.Next(choice.Options.Length)].Value),
            _ => answers.With(question.Id, text),
        });
    });
}
