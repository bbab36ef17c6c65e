using System.Collections.Immutable;
using Heard.Domain.Consent;
using Heard.Domain.Intake;

namespace Heard.Domain.Complaints;

/// <summary>The answers of the form read as what a complaint is made of.</summary>
public static class Filed
{
    /// <summary>The person who fills in the form: the complainant, or the representative.</summary>
    public static Person Complainant(Answers answers) => new()
    {
        Title = answers["your-title"],
        FirstName = answers["your-first-name"],
        Surname = answers["your-surname"],
        Address = answers.Has("letters-to") ? Lines(answers["letters-to"]) : Address(answers, ""),
        Phone = answers["phone"],
        OtherPhone = answers["mobile"],
        TextNumber = answers["text-number"],
        Email = answers["email"],
    };

    /// <summary>The person affected; null when people complain for themselves.</summary>
    public static Person? Affected(Answers answers) => !answers.Has("for-whom", "someone-else") ? null : new()
    {
        Title = answers["their-title"],
        FirstName = answers["their-first-name"],
        Surname = answers["their-surname"],
        Address = Address(answers, "their-"),
        Phone = answers["their-phone"],
        OtherPhone = answers["their-other-phone"],
        Email = answers["their-email"],
    };

    /// <summary>The supporter, if one was named.</summary>
    public static Supporter? Supporter(Answers answers) => !answers.Has("supporter", "yes") ? null : new(
        answers["supporter-name"], answers["supporter-organisation"], answers["supporter-phone"], answers["supporter-email"],
        answers.Has("supporter-may-speak", "yes"));

    /// <summary>The ways of contact that were chosen, in the order of the form.</summary>
    public static ImmutableArray<ContactWay> ContactBy(Answers answers) =>
        [.. Enum.GetValues<ContactWay>().Where(way => answers.Has("contact-by", way.ToString().ToLowerInvariant()))];

    /// <summary>The adjustments that were asked for.</summary>
    public static ImmutableArray<Adjustment> Adjustments(Answers answers) => [.. answers.All("adjustments").Select(kind => new Adjustment(kind, kind switch
    {
        "interpreter" => answers["interpreter-language"],
        "call-times" => answers["call-times-detail"],
        "speak-for-me" => answers["speak-for-me-detail"],
        "other" => answers["adjustments-other"],
        _ => "",
    }))];

    /// <summary>How the authorisation of the person affected stands when the complaint arrives.</summary>
    public static Authorisation Authorisation(Answers answers, DateTimeOffset at)
    {
        if (!answers.Has("for-whom", "someone-else")) return Consent.Authorisation.NotNeeded;
        if (answers.Has("why-not-themselves", "died")) return CannotBeGiven(answers);
        return answers["their-agreement"] switch
        {
            "now" => new Authorisation(ConsentState.Given)
            {
                How = ConsentHow.SameDevice,
                Name = answers["their-signature"],
                Limits = answers["their-limits"],
                At = at,
            },
            "cannot" => CannotBeGiven(answers),
            "paper" => new Authorisation(ConsentState.Awaited) { How = ConsentHow.Paper },
            _ => new Authorisation(ConsentState.Awaited) { How = answers.Has("their-link-by", "letter") ? ConsentHow.Letter : ConsentHow.Link },
        };
    }

    static Authorisation CannotBeGiven(Answers answers) =>
        new(ConsentState.CannotBeGiven) { Why = Enum.Parse<NoConsent>(ComplaintForm.WhyTheyCannot(answers), ignoreCase: true), Authority = answers["authority"] };

    static ImmutableArray<string> Address(Answers answers, string prefix) =>
        [.. new[] { "house", "street", "town", "postcode", "country" }.Select(part => answers[prefix + part]).Where(line => line.Length > 0)];

    static ImmutableArray<string> Lines(string text) => [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
