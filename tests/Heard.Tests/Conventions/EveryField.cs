using Heard.Domain.Intake;

namespace Heard.Tests.Conventions;

/// <summary>
/// Ways through the complaint form that together meet every field into which something can be typed. They are found by
/// choosing at random, so that a new question is met without a word here.
/// </summary>
static class EveryField
{
    const int Tries = 20_000;

    /// <summary>The day on which the form is filled in.</summary>
    static readonly DateOnly Day = new(2026, 11, 23);

    /// <summary>Answers that can be sent, few enough, until every field has been open in one of them.</summary>
    public static IReadOnlyList<Answers> Ways { get; } = Find();

    /// <summary>The fields that are open in these answers, by step.</summary>
    public static IEnumerable<(Step Step, TextQuestion Field)> Open(Answers answers) => ComplaintForm.Current.Path(new(answers, Day))
        .SelectMany(step => step.Open(answers).OfType<TextQuestion>().Select(field => (step, field)));

    static List<Answers> Find()
    {
        var chance = new Random(5);
        var missing = ComplaintForm.Current.Steps.SelectMany(step => step.AllQuestions).OfType<TextQuestion>().Select(field => field.Id).ToHashSet();
        var ways = new List<Answers>();
        for (var tries = 0; missing.Count > 0; tries++)
        {
            Assert.True(tries < Tries, $"No way was found to {string.Join(", ", missing)}.");
            var answers = Choose(chance);
            if (ComplaintForm.Current.FirstUnfinished(new(answers, Day)) is not null) continue;
            var open = Open(answers).Select(pair => pair.Field.Id).ToHashSet();
            // A way that opens little is worth a complaint only where nothing else opens it.
            if (open.Count(missing.Contains) < (tries < Tries / 2 ? Math.Min(4, missing.Count) : 1)) continue;
            missing.ExceptWith(open);
            ways.Add(answers);
        }

        return ways;
    }

    static Answers Choose(Random chance)
    {
        var answers = Answers.None;
        foreach (var question in ComplaintForm.Current.Steps.SelectMany(step => step.AllQuestions))
        {
            answers = question switch
            {
                ChoiceQuestion { Many: true } many => answers.With(many.Id, many.Options.Where(option => !option.Alone && chance.Next(2) == 0).Select(option => option.Value)),
                ChoiceQuestion one => answers.With(one.Id, one.Options[chance.Next(one.Options.Length)].Value),
                TextQuestion { Kind: TextKind.Email } email => answers.With(email.Id, "somebody@example.com"),
                FilesQuestion => answers,
                _ => answers.With(question.Id, "Something"),
            };
        }

        return answers;
    }
}
