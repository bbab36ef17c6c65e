using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Resources;
using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Web.Outbox;

namespace Heard.Tests.Outbox;

/// <summary>Letters in a body's own words.</summary>
public sealed class LettersTests
{
    static readonly LetterKind Receipt = LetterKinds.Named("receipt")!;

    public static TheoryData<string> Kinds => [.. LetterKinds.All.Select(kind => kind.Name)];

    /// <summary>To those who are told of risks goes one message only, that nobody rewords.</summary>
    [Fact]
    public void Every_message_and_draft_can_be_put_in_a_bodys_own_words()
    {
        var messages = Keys(typeof(Messages)).Where(key => key.EndsWith(".body", StringComparison.Ordinal)).Select(key => key[..^".body".Length]);
        var drafts = Keys(typeof(DraftWords)).Where(key => key != "nobody");
        Assert.Equal(messages.Concat(drafts).Except(["risk"]).Order(StringComparer.Ordinal), LetterKinds.All.Select(kind => kind.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_words_that_the_service_comes_with_would_be_accepted_from_a_body(string name)
    {
        var kind = LetterKinds.Named(name)!;
        foreach (var language in Enum.GetValues<Language>())
        {
            if (kind.HasSubject) Assert.Empty(Letters.Problems(kind, language, isSubject: true, Letters.Template(kind, Body(), language, isSubject: true)));
            Assert.Empty(Letters.Problems(kind, language, isSubject: false, Letters.Template(kind, Body(), language, isSubject: false)));
        }
    }

    [Fact]
    public void A_letter_never_loses_what_the_person_needs_and_fills_nothing_that_is_not_there()
    {
        Assert.Contains(Letters.Problems(Receipt, Language.English, isSubject: false, "Thank you."), say => say.Contains("[code]", StringComparison.Ordinal));
        Assert.Contains(Letters.Problems(Receipt, Language.English, isSubject: true, "Thank you"), say => say.Contains("[reference]", StringComparison.Ordinal));
        Assert.Contains(Letters.Problems(Receipt, Language.English, isSubject: true, "[reference] for [somebody]"), say => say.Contains("[somebody]", StringComparison.Ordinal));
    }

    /// <summary>What a person typed is never taken for a place.</summary>
    [Fact]
    public void A_bodys_own_words_are_filled_once_in_the_language_of_the_person()
    {
        var body = Body(("remedy-done", new(new("Done [reference]", "Wedi ei wneud [reference]"), new("[words] – [body]", "[words] – [body]."))));
        Assert.Equal("Done ABCD 2345", Letters.Subject("remedy-done", body, Language.English, "Boats", "ABCD 2345", "x"));
        Assert.Equal("See [body] – Cychod.", Letters.Text("remedy-done", body, Language.Welsh, "Cychod", "ABCD 2345", "See [body]"));
    }

    static IEnumerable<string> Keys(Type home) => new ResourceManager(home).GetResourceSet(CultureInfo.InvariantCulture, true, false)!.Cast<DictionaryEntry>().Select(entry => (string)entry.Key);

    static Organisation Body(params (string Kind, LetterWords Words)[] letters) => new()
    {
        Id = Guid.Empty,
        ShortName = "boats",
        Name = new("Boats", "Cychod"),
        Promises = new(3, 20),
        Welcome = [],
        WhoCanComplain = new(""),
        LooksAt = [],
        OtherRoutes = [],
        Guide = [],
        Ways = [],
        Help = [],
        PostalAddress = [],
        Email = "",
        PrivacyEmail = "",
        Letters = letters.ToDictionary(letter => letter.Kind, letter => letter.Words).ToImmutableDictionary(),
    };
}
