using System.Collections.Immutable;
using Heard.Domain.Time;

namespace Heard.Domain.Intake;

/// <summary>
/// The complaint form (example form 5.2), as one definition. Screen, paper, colleagues' entry, check answers, data and
/// API all come from it. To add a question: add it here, raise <see cref="Current"/>'s version, and add its words.
/// </summary>
public static class ComplaintForm
{
    const int Words = 10_000;
    const int Explanation = 5_000;

    static readonly Condition Always = static _ => true;
    static readonly Condition Never = static _ => false;
    static readonly Condition ForSomeoneElse = static filling => filling.ForSomeoneElse;
    static readonly Condition ByPost = static filling => filling.Answers.Has("contact-by", "post");
    static readonly Condition Died = static filling => filling.ForSomeoneElse && filling.Answers.Has("why-not-themselves", "died");

    /// <summary>The version that is asked today.</summary>
    public static Form Current { get; } = new(3,
    [
        .. In(FormPart.Start,
            new("right-way", [Choice("right-way", "complaint", "decision", "information", "danger")]) { InShort = Never },
            new("other-way", []) { When = static filling => filling.Answers["right-way"] is "decision" or "information" or "danger", InShort = Never },
            new("for-whom", [Choice("for-whom", "myself", "someone-else") with { Required = Always }])),

        // Section 2: on behalf of someone else.
        .. In(FormPart.SomeoneElse,
            new("relationship", [new ChoiceQuestion("relationship",
            [
                new("partner"), new("parent"), new("child"), new("carer"), new("friend"), new("advocate"), new("mp"), Other("relationship-other"),
            ])]) { When = ForSomeoneElse },
            new("why-not-themselves", [new ChoiceQuestion("why-not-themselves",
            [
                new("child"), new("not-well"), new("not-able"), new("prefers"), new("died"), Other("why-not-themselves-other"),
            ])]) { When = ForSomeoneElse },

            // Section 3: the person affected.
            new("their-name", [Name("their-title", 35), Name("their-first-name"), Name("their-surname")])
            {
                When = ForSomeoneElse,
                OneOf = ["their-first-name", "their-surname"],
            },
            new("their-contact", [Email("their-email"), Telephone("their-phone"), Telephone("their-other-phone")])
            {
                When = static filling => filling.ForSomeoneElse && !Died(filling),
            },
            new("their-address", [.. Address("their-")]) { When = static filling => filling.ForSomeoneElse && !Died(filling) }),

        // Section 4: the complaint.
        .. In(FormPart.Complaint,
            new("what-happened", [Long("what-happened", Words, 12) with { Required = Always }]),
            new("when", [new TextQuestion("when")]) { InShort = Never },
            new("aware", [new ChoiceQuestion("aware", [new("then"), new("later") { Inner = [new TextQuestion("aware-when")] }])]) { InShort = Never },
            new("over-a-year", [Choice("over-a-year", "yes", "no", "not-sure")]) { When = TheYearIsUnclear, InShort = Never },
            new("why-not-sooner", [Long("why-not-sooner", Explanation, 6)]) { When = OverAYear, InShort = Never },
            new("effect", [Long("effect", Explanation, 8)]) { InShort = Never },
            new("outcome", [Long("outcome", Explanation, 8)]),
            new("files", [new FilesQuestion("files")]) { Since = 2 }),

        // Section 1: about you. Asked after the complaint: a person comes to be heard, not to fill in an address.
        .. In(FormPart.You,
            new("your-name",
            [
                Name("your-title", 35) with { Autocomplete = "honorific-prefix" },
                Name("your-first-name") with { Autocomplete = "given-name" },
                Name("your-surname") with { Autocomplete = "family-name" },
                new ChoiceQuestion("no-name", [new("no-name")]) { Many = true },
            ])
            {
                OneOf = ["your-first-name", "your-surname"],
                OneOfWhen = static filling => !filling.Answers.Has("no-name"),
            },
            new("contact-by", [new ChoiceQuestion("contact-by",
            [
                new("email") { Inner = [Email("email") with { Required = Always, Autocomplete = "email" }] },
                new("phone") { Inner = [Telephone("phone") with { Required = Always, Autocomplete = "tel" }] },
                new("mobile") { Inner = [Telephone("mobile") with { Required = Always, Autocomplete = "tel" }] },
                new("text") { Inner = [Telephone("text-number") with { Required = Always, Autocomplete = "tel" }] },
                new("post"),
                new("video") { Inner = [new TextQuestion("video-arrange")] },
                new("none") { Alone = true },
            ]) { Many = true, Required = Always }]),
            new("address",
            [
                .. Address("").Select(question => question with { Autocomplete = AddressToken(question.Id) }),
                new TextQuestion("letters-to") { Lines = 2, MaxLength = 500 },
            ])
            {
                OneOf = ["house", "street", "town", "postcode", "letters-to"],
                OneOfWhen = ByPost,
                When = static filling => !filling.Answers.Has("contact-by", "none"),
                InShort = ByPost,
            },
            new("easier", [new ChoiceQuestion("adjustments",
            [
                new("large-print"), new("easy-read"), new("braille"), new("audio"), new("bsl"),
                new("interpreter") { Inner = [new TextQuestion("interpreter-language")] },
                new("text-relay"),
                new("call-times") { Inner = [new TextQuestion("call-times-detail")] },
                new("speak-for-me") { Inner = [new TextQuestion("speak-for-me-detail")] },
                new("extra-time"),
                new("other") { Inner = [new TextQuestion("adjustments-other") { Lines = 3, MaxLength = 1_000 }] },
            ]) { Many = true }]),
            new("supporter", [Choice("supporter", "yes", "no")]),
            new("supporter-details",
            [
                Name("supporter-name"), new TextQuestion("supporter-organisation"), Telephone("supporter-phone"), Email("supporter-email"),
                Choice("supporter-may-speak", "yes", "no"),
            ]) { When = static filling => filling.Answers.Has("supporter", "yes") }),

        // Section 5: authorisation.
        .. In(FormPart.Agreement,
            new Step("agreement", [new ChoiceQuestion("agreement",
            [
                new("yes") { Inner = [Signature("signature") with { Required = static filling => !filling.ByColleague && !filling.Answers.Has("no-name") }] },
                new("talk-first"),
            ]) { Required = Always }])),

        .. In(FormPart.TheirAgreement,
            new("their-agreement", [Choice("their-agreement", "now", "link", "paper", "cannot") with { Required = Always }])
            {
                When = static filling => filling.ForSomeoneElse && !Died(filling),
            },
            new("their-agreement-now",
            [
                new ChoiceQuestion("their-scope", [new("everything"), new("limited") { Inner = [new TextQuestion("their-limits") { Lines = 3, MaxLength = 1_000, Required = Always }] }]) { Required = Always },
                Signature("their-signature") with { Required = Always },
            ]) { When = static filling => Chose(filling, "now") },
            new("their-agreement-link", [new ChoiceQuestion("their-link-by",
            [
                new("email") { Inner = [Email("their-link-email") with { Required = Always }] },
                new("letter"),
            ]) { Required = Always }]) { When = static filling => Chose(filling, "link") },
            new("their-agreement-cannot", [Long("authority", Explanation, 5)]) { When = static filling => Died(filling) || Chose(filling, "cannot") }),
    ]);

    static IEnumerable<Step> In(FormPart part, params Step[] steps) => steps.Select(step => step with { Part = part });

    /// <summary>Why the person affected cannot authorise, from what was said already: <c>child</c>, <c>died</c> or <c>capacity</c>.</summary>
    public static string WhyTheyCannot(Answers answers) => answers["why-not-themselves"] switch
    {
        "child" => "child",
        "died" => "died",
        _ => "capacity",
    };

    /// <summary>
    /// Whether the person complains within a year of becoming aware (5.2 section 4), as far as their words tell. It
    /// decides only what is asked: whether a late complaint is looked at is for a person to say.
    /// </summary>
    public static WithinAYear Year(Filling filling)
    {
        var aware = filling.Answers.Has("aware", "later") ? filling.Answers["aware-when"] : filling.Answers["when"];
        if (aware.Length == 0) return WithinAYear.Yes;
        var read = TheYear.Since(ApproximateDate.Read(aware, filling.Today), filling.Today);
        return read is not WithinAYear.Unclear ? read : filling.Answers["over-a-year"] switch
        {
            "yes" => WithinAYear.No,
            "no" => WithinAYear.Yes,
            _ => WithinAYear.Unclear,
        };
    }

    static bool TheYearIsUnclear(Filling filling) => Year(filling with { Answers = filling.Answers.With("over-a-year") }) is WithinAYear.Unclear;

    static bool OverAYear(Filling filling) => Year(filling) is WithinAYear.No;

    static bool Chose(Filling filling, string how) => filling.ForSomeoneElse && !Died(filling) && filling.Answers.Has("their-agreement", how);

    static ChoiceQuestion Choice(string id, params string[] values) => new(id, [.. values.Select(value => new Option(value))]);

    static Option Other(string detail) => new("other") { Inner = [new TextQuestion(detail) { MaxLength = 500 }] };

    static TextQuestion Name(string id, int maxLength = 100) => new(id) { Kind = TextKind.Name, MaxLength = maxLength };

    /// <summary>Online a name that is typed, on paper a signature.</summary>
    static TextQuestion Signature(string id) => new(id) { Kind = TextKind.Signature, MaxLength = 100 };

    static TextQuestion Email(string id) => new(id) { Kind = TextKind.Email, MaxLength = 254 };

    static TextQuestion Telephone(string id) => new(id) { Kind = TextKind.Telephone, MaxLength = 100, Width = 20 };

    static TextQuestion Long(string id, int maxLength, int lines) => new(id) { MaxLength = maxLength, Lines = lines };

    static ImmutableArray<TextQuestion> Address(string prefix) =>
    [
        new TextQuestion(prefix + "house"), new TextQuestion(prefix + "street"), new TextQuestion(prefix + "town"),
        new TextQuestion(prefix + "country") { Width = 20 }, new TextQuestion(prefix + "postcode") { Kind = TextKind.Postcode, MaxLength = 20, Width = 10 },
    ];

    static string AddressToken(string id) => id switch
    {
        "house" => "address-line1",
        "street" => "address-line2",
        "town" => "address-level2",
        "country" => "country-name",
        _ => "postal-code",
    };
}
