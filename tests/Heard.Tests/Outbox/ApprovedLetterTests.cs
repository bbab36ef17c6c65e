using System.Text.RegularExpressions;
using System.Xml.Linq;
using Heard.Domain;
using Heard.Domain.Complaints;

namespace Heard.Tests.Outbox;

/// <summary>Everything that is ever written to somebody, as somebody has read and approved it, in both languages.</summary>
public sealed partial class ApprovedLetterTests
{
    /// <summary>Where the approved letters are.</summary>
    public const string Folder = "tests/Heard.Tests/Outbox/Approved";

    const string Home = "src/Heard.Web/Outbox/Messages";

    /// <summary>Shown by a printed letter only, and by the page of the record.</summary>
    const string OnPaper = "letter.reference";

    static readonly Dictionary<string, Written> Letters = Write(Language.English).Concat(Write(Language.Welsh)).DistinctBy(letter => letter.File).ToDictionary(letter => letter.File);

    /// <summary>Every letter, for the test of each.</summary>
    public static TheoryData<string> Files => [.. Letters.Keys.Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_letter_is_as_it_was_approved(string file) => WrittenDocument.Check($"{Folder}/{file}", Letters[$"{Folder}/{file}"].Text);

    [Fact]
    public void No_approved_letter_is_left_that_nobody_writes() =>
        Assert.Equal([], Directory.GetFiles(Repository.PathOf(Folder)).Select(file => $"{Folder}/{Path.GetFileName(file)}").Except(Letters.Keys));

    [Fact]
    public void Everything_of_which_a_person_is_told_by_a_way_is_approved()
    {
        var every = new EveryLetter(Language.English);
        _ = every.All().ToList();
        var tells = typeof(ComplaintEvent).Assembly.GetTypes().Where(type => !type.IsInterface && type.IsAssignableTo(typeof(ITellsPerson)));
        Assert.Empty(tells.Except(every.Told.Select(happened => happened.GetType())).Select(type => type.Name));
    }

    /// <summary>Two are always English: the language of their readers is not known.</summary>
    [Theory]
    [InlineData(Language.English, ".resx", new string[0])]
    [InlineData(Language.Welsh, ".cy.resx", new[] { "asked", "risk" })]
    public void All_words_of_messages_stand_in_an_approved_letter(Language language, string ending, string[] alwaysEnglish)
    {
        var shown = string.Join('\n', Letters.Values.Where(letter => letter.Language == language).Select(letter => letter.Text));
        foreach (var data in XDocument.Load(Repository.PathOf(Home + ending)).Root!.Elements("data"))
        {
            var key = data.Attribute("name")!.Value;
            if (key == OnPaper || alwaysEnglish.Contains(key.Split('.')[0])) continue;
            foreach (var words in Place().Split(data.Element("value")!.Value)) Assert.True(shown.Contains(words, StringComparison.Ordinal), $"No approved letter shows “{words}” of {key}: add it to {nameof(EveryLetter)}.");
        }
    }

    [Fact]
    public void A_letter_gives_away_nothing_that_the_people_concerned_wrote_but_the_name_of_their_own_file_to_themselves() =>
        Assert.Equal(["by-hand.file-refused", "file-not-kept"], Letters.Values.Where(letter => letter.Text.Contains(EveryLetter.Secret, StringComparison.OrdinalIgnoreCase)).Select(letter => letter.Name).Distinct().Order());

    [Fact]
    public void A_letter_has_no_place_that_nothing_stands_in_and_no_space_too_many() =>
        Assert.All(Letters.Values, letter => Assert.DoesNotMatch(Untidy(), letter.Text));

    static IEnumerable<Written> Write(Language language) => new EveryLetter(language).All();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\{\d|  | \n|\n\n\n| [.,:;!?]|…")]
    private static partial Regex Untidy();
}
