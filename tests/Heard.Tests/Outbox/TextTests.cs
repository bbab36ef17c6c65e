using Heard.Domain;
using Heard.Domain.Complaints;

namespace Heard.Tests.Outbox;

/// <summary>What goes to somebody's telephone, where others may read it.</summary>
public sealed class TextTests
{
    /// <summary>Of one text message in the plain alphabet of telephones; a message of more is sent in parts.</summary>
    const int OnePart = 160;

    static readonly IReadOnlyList<Written> Texts = [.. Enum.GetValues<Language>().SelectMany(language => new EveryLetter(language).All()).Where(written => written.Name.StartsWith("text-", StringComparison.Ordinal))];

    [Fact]
    public void A_text_message_names_the_body_and_gives_nothing_away()
    {
        Assert.Equal(6, Texts.Count);
        foreach (var text in Texts)
        {
            Assert.Contains(text.Language is Language.Welsh ? "Awdurdod Lociau a Glanfeydd" : "Lock and Wharf Authority", text.Body, StringComparison.Ordinal);
            var said = string.Join(' ', text.Body.Split(' ').Where(word => !word.StartsWith("http", StringComparison.Ordinal)));
            foreach (var telling in new[] { EveryLetter.Secret, "complain", "cwyn", Domain.Complaints.Given.Submission().Reference.ToString(), Domain.Complaints.Given.Submission().Reference.Grouped, "lock keeper" })
                Assert.DoesNotContain(telling, said, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>A code opens nothing without the reference; a link that opens by itself would hold both.</summary>
    [Fact]
    public void No_text_message_opens_a_complaint_by_itself() =>
        Assert.All(Texts, text => Assert.EndsWith("/locks/track", text.Body.Split(' ').Single(word => word.StartsWith("http", StringComparison.Ordinal)).TrimEnd('.'), StringComparison.Ordinal));

    /// <summary>One letter outside the alphabet of telephones, such as a curled apostrophe, more than doubles the parts.</summary>
    [Fact]
    public void A_text_message_is_short_and_in_plain_letters() =>
        Assert.All(Texts, text => Assert.True(text.Body.Length <= 2 * OnePart && text.Body.All(char.IsAscii), text.Body));
}
