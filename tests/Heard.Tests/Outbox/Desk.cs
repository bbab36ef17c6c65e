using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Organisations;
using Heard.Domain.Routes;
using Heard.Domain.Time;
using Heard.Web;
using Heard.Web.Features.Staff.Case;
using Heard.Web.Organisations;
using Heard.Web.Outbox;
using Heard.Web.Security;
using Microsoft.Extensions.Configuration;

namespace Heard.Tests.Outbox;

/// <summary>A message or letter as somebody gets it.</summary>
/// <param name="Name">What it is called among the approved ones.</param>
/// <param name="Language">Its language.</param>
/// <param name="To">Where it goes.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Body">Its words.</param>
public sealed record Written(string Name, Language Language, string To, string Subject, string Body)
{
    /// <summary>Where its approved words are.</summary>
    public string File => $"{ApprovedLetterTests.Folder}/{Name}.{(Language is Language.Welsh ? "cy" : "en")}.txt";

    /// <summary>All of it, as it is approved.</summary>
    public string Text => $"To: {To}\nSubject: {Subject}\n\n{Body.TrimEnd('\n')}\n";
}

/// <summary>The desk that writes, with keys, a body, a complaint and a day that never change: so that neither do codes and links.</summary>
static class Desk
{
    static readonly Correspondence Correspondence = Make();

    /// <summary>The complaint's key.</summary>
    public static readonly Guid Id = new("01900000-0000-7000-8000-000000000007");

    /// <summary>Monday 23 November 2026, ten in the morning.</summary>
    public static readonly DateTimeOffset At = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    /// <summary>The working days of the body.</summary>
    public static readonly WorkingDays Days = WorkingDays.WithoutHolidays;

    /// <summary>The body.</summary>
    public static readonly Organisation Body = new()
    {
        Id = new Guid("01900000-0000-7000-8000-000000000001"),
        ShortName = "locks",
        Name = new("Lock and Wharf Authority", "Awdurdod Lociau a Glanfeydd"),
        Promises = new(3, 20, 10),
        Welcome = [],
        WhoCanComplain = new(""),
        LooksAt = [],
        OtherRoutes = [],
        Guide = [],
        Ways = [],
        Help = [],
        PostalAddress = ["1 Wharf Row", "Lockton"],
        Email = "complaints@locks.example",
        RiskContacts = ["safe@locks.example"],
        PrivacyEmail = "privacy@locks.example",
        Chain =
        [
            new(TierKind.Independent, new("The Independent Reviewer of Locks", "Adolygydd Annibynnol y Lociau"), new("They look at whether we did what we should have done.", "Maent yn edrych a wnaethom yr hyn y dylem fod wedi ei wneud."))
            {
                WithinMonths = 6, Phone = "0808 157 0100", Link = "https://reviewer.example",
            },
            new(TierKind.Ombudsman, new("The Ombudsman", "Yr Ombwdsmon"), new("They look at what nobody else has put right.", "Maent yn edrych ar yr hyn nad oes neb arall wedi ei gywiro.")) { ThroughMp = true },
        ],
    };

    /// <summary>What follows from an event, each under its name.</summary>
    public static IEnumerable<Written> Following(Complaint? before, ComplaintEvent happened, params IReadOnlyList<string> names)
    {
        var messages = Correspondence.Following(Body, Id, before, Lifecycle.Apply(before, happened, At)!, happened, At).ToList();
        Assert.Equal(names.Count, messages.Count);
        return names.Zip(messages, (name, message) => new Written(name, message.Language, message.To, message.Subject, message.Body));
    }

    /// <summary>The words for a letter or a call.</summary>
    public static Written ByHand(Complaint complaint, ErrandKind kind, string words)
    {
        var errand = new Errand(kind, ContactWay.Post) { Words = words };
        var (subject, text) = Correspondence.ByHand(Body, Id, complaint, errand);
        var name = kind.ToString();
        return new("by-hand." + string.Concat(name.Select((letter, place) => char.IsUpper(letter) && place > 0 ? "-" + char.ToLowerInvariant(letter) : $"{char.ToLowerInvariant(letter)}")),
            complaint.Language, LetterModel.Addressee(complaint, errand).FullName + " (by post or telephone)", subject, text);
    }

    /// <summary>The message with which a saved form is found again.</summary>
    public static Written Saved(Language language)
    {
        var message = Correspondence.SavedForm(Body, language, "ada@example.com", "BCDFGHJKLMNPQRSTVWXY", At);
        return new("saved", message.Language, message.To, message.Subject, message.Body);
    }

    static Correspondence Make()
    {
        var keys = new Dictionary<string, string?> { ["Keys:Codes:1"] = Convert.ToBase64String(new byte[32]), ["Keys:Events:1"] = Convert.ToBase64String(new byte[32]) };
        var settings = new HeardSettings { PublicUrl = "https://complaints.example" };
        return new(new FollowCode(new ServerKeys(new ConfigurationBuilder().AddInMemoryCollection(keys).Build(), settings)), new Links(settings), new Calendar(BankHolidays.None));
    }
}
