using System.Text.RegularExpressions;
using System.Xml.Linq;
using Heard.Domain.Intake;

namespace Heard.Tests.Conventions;

/// <summary>English and Welsh: the same keys with the same places, none missing, none left over.</summary>
public sealed partial class WordsTests
{
    static readonly string Source = Repository.PathOf("src/Heard.Web");

    static readonly string[] Homes = [.. Directory.GetFiles(Source, "*.resx", SearchOption.AllDirectories).Where(file => !file.EndsWith(".cy.resx", StringComparison.Ordinal))];

    static readonly string Code = string.Join('\n', Directory.GetFiles(Path.Combine(Source, "Features"), "*.cs*", SearchOption.AllDirectories)
        .Concat(Directory.GetFiles(Path.Combine(Source, "Outbox"), "*.cs")).Select(File.ReadAllText));

    [Fact]
    public void Every_word_is_there_in_both_languages_with_the_same_places()
    {
        foreach (var home in Homes)
        {
            var english = Read(home);
            var welsh = Read(home.Replace(".resx", ".cy.resx", StringComparison.Ordinal));
            Assert.Equal(english.Keys.Order(), welsh.Keys.Order());
            foreach (var (key, text) in english)
            {
                Assert.NotEqual("", text);
                Assert.NotEqual("", welsh[key]);
                Assert.Equal(Places(text), Places(welsh[key]));
            }
        }
    }

    [Fact]
    public void No_word_is_left_over()
    {
        var form = FormKeys().ToHashSet();
        foreach (var home in Homes)
        {
            var isForm = home.EndsWith("FormWords.resx", StringComparison.Ordinal);
            foreach (var key in Read(home).Keys)
            {
                var plain = Plain(key);
                Assert.True((isForm && form.Contains(plain)) || IsNamed(plain), $"{Path.GetFileName(home)}: nothing uses '{key}'.");
            }
        }
    }

    [Fact]
    public void What_a_voice_says_is_what_the_plain_form_says_in_other_words()
    {
        // Easy Read is a format that people choose, too.
        var chosen = FormKeys().Append("format.easy-read").ToHashSet();
        foreach (var home in Homes)
        {
            var words = Read(home);
            foreach (var (key, text) in words.Where(word => Plain(word.Key) != word.Key && !chosen.Contains(word.Key) && word.Key.Split('.')[0] is not "problem"))
            {
                Assert.True(words.TryGetValue(Plain(key), out var plain) || key.EndsWith(".text.young", StringComparison.Ordinal), $"{Path.GetFileName(home)}: '{key}' stands for no other word.");
                if (plain is not null) Assert.Equal(Places(plain), Places(text));
            }
        }
    }

    [Fact]
    public void Every_word_that_a_page_names_is_there()
    {
        var all = Homes.SelectMany(home => Read(home).Keys).ToHashSet();
        foreach (Match named in NamedKey().Matches(Code)) Assert.Contains(named.Groups[1].Value, all);
    }

    [Fact]
    public void Every_step_question_and_choice_of_the_form_has_its_words()
    {
        var words = Read(Homes.Single(home => home.EndsWith("FormWords.resx", StringComparison.Ordinal)));
        foreach (var step in ComplaintForm.Current.Steps)
        {
            Assert.Contains($"step.{step.Id}.title", words.Keys);
            foreach (var question in step.AllQuestions)
            {
                // Read back, a question is named by its label, or by the heading of the step that has its id.
                Assert.True(words.ContainsKey($"question.{question.Id}.label") || words.ContainsKey($"step.{question.Id}.title"), question.Id);
                if (question is ChoiceQuestion choice) Assert.All(choice.Options, option => Assert.Contains($"question.{question.Id}.{option.Value}", words.Keys));
            }
        }
    }

    /// <summary>The key without the name of a voice.</summary>
    static string Plain(string key) => Voices().Replace(key, "");

    /// <summary>In quotation marks as a whole, or as a beginning that something is added to.</summary>
    static bool IsNamed(string key)
    {
        if (Code.Contains($"\"{key}\"", StringComparison.Ordinal)) return true;
        var parts = key.Split('.');
        return Enumerable.Range(1, parts.Length - 1).Select(count => string.Join('.', parts[..count]))
            .Any(beginning => Code.Contains($"\"{beginning}.\"", StringComparison.Ordinal) || Code.Contains($"\"{beginning}.{{", StringComparison.Ordinal))
            || Code.Contains($"\"{parts[0]}\"", StringComparison.Ordinal);
    }

    static IEnumerable<string> FormKeys() => ComplaintForm.Current.Steps.SelectMany(step => new[] { $"step.{step.Id}.title", $"step.{step.Id}.title.for-them", $"step.{step.Id}.text" }
        .Concat(step.AllQuestions.SelectMany(question => new[] { $"question.{question.Id}.label", $"question.{question.Id}.hint" }
            .Concat(Enum.GetNames<ProblemKind>().Select(kind => $"problem.{question.Id}.{kind}"))
            .Concat(question is ChoiceQuestion choice ? choice.Options.SelectMany(option => new[] { $"question.{question.Id}.{option.Value}", $"question.{question.Id}.{option.Value}.hint" }) : []))));

    static Dictionary<string, string> Read(string file) =>
        XDocument.Load(file).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    static string[] Places(string text) => [.. Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\.(easy-read|young)$")]
    private static partial Regex Voices();

    [GeneratedRegex(@"\{\d\}|%\{count\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"(?:W|Shared|Form)\[""([^""]+[^.""])""[\],]")]
    private static partial Regex NamedKey();
}
