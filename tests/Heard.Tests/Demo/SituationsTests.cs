using System.Text.RegularExpressions;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Time;
using Heard.Web.Demo;

namespace Heard.Tests.Demo;

/// <summary>The written complaints of the demonstration: what is in them, and that nobody real can be reached by them.</summary>
public sealed partial class SituationsTests
{
    static readonly DateOnly Today = new(2026, 11, 24);
    static readonly ILookup<string, Situation> All = Situations.Bodies.SelectMany(body => Situations.Of(body).Select(situation => (body, situation))).ToLookup(pair => pair.body, pair => pair.situation);
    static readonly List<Telling> People = [.. All.SelectMany(body => body).SelectMany(situation => situation.People)];

    public static TheoryData<string> Bodies => [.. Situations.Bodies];

    [Fact]
    public void The_form_takes_every_complaint_as_it_is_written()
    {
        var known = ComplaintForm.Current.Steps.SelectMany(step => step.AllQuestions).Select(question => question.Id).ToHashSet();
        foreach (var telling in People)
        {
            var filling = telling.FilledIn(Today);
            Assert.Null(ComplaintForm.Current.FirstUnfinished(filling));
            Assert.Subset(known, telling.Answers.Values.Keys.ToHashSet());
        }
    }

    [Fact]
    public void What_a_person_was_not_asked_is_not_answered()
    {
        // Asked only where the year is in doubt: left in the older ones, whatever day they are read on.
        string[] depends = ["over-a-year", "why-not-sooner", "right-way"];
        foreach (var telling in People)
        {
            var relevant = ComplaintForm.Current.Relevant(telling.FilledIn(Today));
            Assert.Empty(telling.Answers.Values.Keys.Except(relevant.Values.Keys).Except(depends));
        }
    }

    [Fact]
    public void A_year_of_three_hundred_complaints_comes_of_about_sixty_situations()
    {
        Assert.InRange(All.Sum(body => body.Count()), 55, 70);
        Assert.True(People.Count >= 300);
        Assert.All(All.SelectMany(body => body), situation => Assert.True(situation.People.Count >= 4, situation.Name));
        Assert.InRange(People.Max(telling => telling.DaysAgo), 330, 365);
        for (var month = 0; month < 12; month++) Assert.True(People.Count(telling => telling.DaysAgo / 30.5 >= month && telling.DaysAgo / 30.5 < month + 1) >= 10, $"Month {month} is empty.");
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Every_body_hears_by_every_channel_and_in_both_languages(string body)
    {
        var people = All[body].SelectMany(situation => situation.People).ToList();
        Assert.True(people.Count >= 90);
        foreach (var channel in Enum.GetValues<Channel>().Except([Channel.Api])) Assert.Contains(people, telling => telling.Channel == channel);
        foreach (var language in Enum.GetValues<Language>()) Assert.Contains(people, telling => telling.Language == language);
        Assert.Contains(people, telling => telling is { Channel: Channel.Letter, ArrivedDaysBefore: > 0 });
    }

    [Fact]
    public void Every_choice_of_the_form_is_made_by_somebody()
    {
        string[] choices = ["right-way", "relationship", "why-not-themselves", "aware", "over-a-year", "contact-by", "adjustments", "supporter-may-speak", "their-agreement", "their-scope", "their-link-by", "agreement", "no-name"];
        foreach (var choice in ComplaintForm.Current.Steps.SelectMany(step => step.AllQuestions).OfType<ChoiceQuestion>().Where(question => choices.Contains(question.Id)))
        {
            foreach (var option in choice.Options) Assert.True(People.Exists(telling => telling.Answers.Has(choice.Id, option.Value)), $"Nobody answers {choice.Id} with {option.Value}.");
        }
    }

    [Fact]
    public void Some_need_three_words_and_some_need_thousands()
    {
        Assert.True(People.Count(telling => Words(telling.Answers["what-happened"]).Length <= 4) >= 3);
        Assert.True(People.Count(telling => telling.Answers["what-happened"].Length is > 4_000 and <= 8_000) >= 3);
    }

    [Fact]
    public void Some_are_late_with_a_reason_and_of_some_nobody_can_tell()
    {
        var years = People.ToLookup(telling => ComplaintForm.Year(telling.FilledIn(Today)));
        Assert.True(years[WithinAYear.No].Count(telling => telling.Answers.Has("why-not-sooner")) >= 5);
        Assert.True(years[WithinAYear.Unclear].Count() >= 3);
        Assert.InRange(years[WithinAYear.Yes].Count(), People.Count * 9 / 10, People.Count);
    }

    [Fact]
    public void Some_have_no_fixed_address_no_name_or_no_way_to_be_reached()
    {
        Assert.Contains(People, telling => telling.Answers.Has("letters-to"));
        Assert.Contains(People, telling => telling.Answers.Has("no-name") && telling.Answers.Has("contact-by", "none"));
        Assert.Contains(People, telling => telling.Answers.Has("no-name") && !telling.Answers.Has("contact-by", "none"));
    }

    [Fact]
    public void No_two_people_say_the_same()
    {
        var words = People.ConvertAll(telling => Words(telling.Answers["what-happened"]).ToHashSet());
        for (var one = 0; one < People.Count; one++)
        {
            for (var other = 0; other < one; other++)
            {
                var shared = words[one].Count(words[other].Contains);
                var alike = (double)shared / (words[one].Count + words[other].Count - shared);
                Assert.True(alike < 0.4, $"{alike:P0}: {People[one].Answers["what-happened"]} / {People[other].Answers["what-happened"]}");
            }
        }
    }

    [Fact]
    public void Nobody_real_can_be_rung_or_written_to()
    {
        var texts = People.SelectMany(telling => telling.Answers.Values.SelectMany(answer => answer.Value).Concat(telling.Then.Select(step => step.ToString()))).ToList();
        var numbers = texts.SelectMany(text => Number().Matches(text)).Select(match => match.Value.Replace(" ", "", StringComparison.Ordinal)).ToList();
        Assert.True(numbers.Count > 100);
        Assert.All(numbers, number => Assert.Matches("^(02079460|01632960|07700900)[0-9]{3}$", number));
        var addresses = texts.SelectMany(text => EmailAddress().Matches(text)).Select(match => match.Value).ToList();
        Assert.True(addresses.Count > 100);
        Assert.All(addresses, address => Assert.Matches("@example[.](org|com)$", address));
        Assert.All(People.SelectMany(telling => new[] { telling.Answers["postcode"], telling.Answers["their-postcode"] }).Where(code => code.Length > 0), code => Assert.StartsWith("ZZ", code, StringComparison.Ordinal));
    }

    [Fact]
    public void The_read_me_and_the_settings_say_how_many_there_are()
    {
        Assert.Contains($"with three demonstration bodies and {People.Count} complaints", File.ReadAllText(Repository.PathOf("README.md")), StringComparison.Ordinal);
        Assert.Contains($"a year of {People.Count} complaints", File.ReadAllText(Repository.PathOf("src/Heard.Web/appsettings.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Samples_go_on_with_other_names_and_the_form_takes_them_all()
    {
        var samples = Situations.Samples().Take(10 * People.Count).ToList();
        Assert.Equal(People.Count, samples.Take(People.Count).Select(sample => sample.Answers["what-happened"]).Distinct().Count());
        Assert.True(samples.Select(sample => (sample.Answers["your-first-name"], sample.Answers["your-surname"])).Distinct().Count() > samples.Count / 2);
        Assert.Equal(samples.Take(1_000).Select(sample => sample.Answers), Situations.Samples().Take(1_000).Select(sample => sample.Answers));
        Assert.All(samples, sample => Assert.Null(ComplaintForm.Current.FirstUnfinished(new Filling(sample.Answers, Today) { ByColleague = sample.Telling.Channel is not Channel.Online })));
    }

    static string[] Words(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<!\d)0\d[\d ]{7,}\d(?!\d)")]
    private static partial Regex Number();

    [GeneratedRegex(@"[\w.+'-]+@[\w-]+[.][\w.-]*\w")]
    private static partial Regex EmailAddress();
}
