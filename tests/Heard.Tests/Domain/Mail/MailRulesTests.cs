using CsCheck;
using Heard.Domain.Mail;

namespace Heard.Tests.Domain.Mail;

/// <summary>What becomes of a message.</summary>
public sealed class MailRulesTests
{
    static readonly MailFacts Written = new() { Headers = new() { From = "ada@example.com" }, Bytes = 2_000, HasWords = true };

    static readonly MailFacts Answer = Written with { HasToken = true, TokenIsRight = true, NamesAComplaint = true, AddressOnFile = "Ada@Example.com" };

    public static TheoryData<string, MailFacts, MailDecision> Table => new()
    {
        { "somebody writes for the first time", Written, MailDecision.Complain },
        { "an answer with the secret, from the address on file", Answer, MailDecision.Join },
        { "a photograph without a word, with the secret", Answer with { HasWords = false, HasFiles = true }, MailDecision.Join },
        { "the secret from another address", Answer with { AddressOnFile = "ada@work.example.com" }, MailDecision.Ask(MailReason.SenderDiffers) },
        { "the secret, and a complaint without any address", Answer with { AddressOnFile = "" }, MailDecision.Ask(MailReason.SenderDiffers) },
        { "the right address with a wrong secret", Answer with { TokenIsRight = false }, MailDecision.Ask(MailReason.SecretWrong) },
        { "the right address that quotes the reference", Answer with { HasToken = false, TokenIsRight = false }, MailDecision.Ask(MailReason.ReferenceAlone) },
        { "an answer that says nothing", Answer with { HasWords = false }, MailDecision.Ask(MailReason.Empty) },
        { "nothing in it", Written with { HasWords = false }, MailDecision.Ask(MailReason.Empty) },
        { "a scan without a word", Written with { HasWords = false, HasFiles = true }, MailDecision.Ask(MailReason.Empty) },
        { "the limit", Written with { Bytes = MailRules.MostBytes }, MailDecision.Complain },
        { "more than the limit", Written with { Bytes = MailRules.MostBytes + 1 }, MailDecision.Ask(MailReason.TooLarge) },
        { "encrypted", Written with { CannotBeRead = true }, MailDecision.Ask(MailReason.CannotBeRead) },
        { "the fifth complaint of a day", Written with { LatelyFromSender = 4 }, MailDecision.Complain },
        { "the sixth complaint of a day", Written with { LatelyFromSender = 5 }, MailDecision.Ask(MailReason.TooManyFromSender) },
        { "nobody has written it", From(new() { From = "" }), MailDecision.Ask(MailReason.NoSender) },
        { "a message of ours that has come round", From(new() { IsOurs = true, From = "ada@example.com" }), MailDecision.Ignore(MailReason.OurOwn) },
        { "from the mailbox itself", From(new() { IsFromOurselves = true, From = "complaints@boats.example" }), MailDecision.Ask(MailReason.FromOurselves) },
        { "a bounce, which says that it is an automatic reply", From(new() { Report = MailReport.NotDelivered, AutoSubmitted = "auto-replied", NobodyToReturnTo = true }), MailDecision.Ask(MailReason.NotDelivered) },
        { "a bounce of a message of ours", From(new() { Report = MailReport.NotDelivered }) with { ReturnsOurs = true }, MailDecision.Report },
        { "a person who knows the id of a message of ours", Written with { ReturnsOurs = true, NamesAComplaint = true }, MailDecision.Ask(MailReason.ReferenceAlone) },
        { "a bounce from before there were reports", From(new() { From = "MAILER-DAEMON@mx.example.com" }), MailDecision.Ask(MailReason.NotDelivered) },
        { "a message is late", From(new() { Report = MailReport.Other, From = "postmaster@example.com" }), MailDecision.Ignore(MailReason.AutomaticReply) },
        { "out of office", From(new() { From = "ada@example.com", AutoSubmitted = "auto-replied; owner-email=\"ada@example.com\"" }), MailDecision.Ignore(MailReason.AutomaticReply) },
        { "out of office, from an old program", From(new() { From = "ada@example.com", Precedence = "auto_reply" }), MailDecision.Ignore(MailReason.AutomaticReply) },
        { "out of office that has the secret", Answer with { Headers = new() { From = "ada@example.com", SaysAutomaticReply = true } }, MailDecision.Ignore(MailReason.AutomaticReply) },
        { "written by a program", From(new() { From = "mp@example.org", AutoSubmitted = "auto-generated" }), MailDecision.Ask(MailReason.Automatic) },
        { "Auto-Submitted: no", From(new() { From = "ada@example.com", AutoSubmitted = "No" }), MailDecision.Complain },
        { "wants no automatic answer", From(new() { From = "ada@example.com", WantsNoAutomaticReply = true }), MailDecision.Ask(MailReason.Automatic) },
        { "nobody to return it to", From(new() { From = "ada@example.com", NobodyToReturnTo = true }), MailDecision.Ask(MailReason.Automatic) },
        { "through a list", From(new() { From = "ada@example.com", IsFromList = true }), MailDecision.Ask(MailReason.FromList) },
        { "to many", From(new() { From = "news@example.com", Precedence = "bulk" }), MailDecision.Ask(MailReason.FromList) },
        { "marked as spam", From(new() { From = "ada@example.com", IsMarkedAsSpam = true }), MailDecision.Ask(MailReason.Spam) },
        { "the sender's domain says that it is not theirs", From(new() { From = "ada@example.com", SenderIsDisowned = true }), MailDecision.Ask(MailReason.SenderDoubtful) },
    };

    [Theory]
    [MemberData(nameof(Table), DisableDiscoveryEnumeration = true)]
    public void A_message_becomes_what_the_table_says(string what, MailFacts facts, MailDecision decision) =>
        Assert.True(decision == MailRules.Decide(facts), $"{what}: {MailRules.Decide(facts)}");

    [Fact]
    public void Whatever_else_is_true_nothing_joins_without_both_the_secret_and_the_sender() => Messages.Sample(facts =>
    {
        if (MailRules.Decide(facts).Action is MailAction.Join) Assert.True(facts.HasToken && facts.TokenIsRight && facts.SenderIsOnFile);
    });

    [Fact]
    public void Whatever_else_is_true_nothing_that_is_not_from_a_person_becomes_a_complaint_or_joins_one() => Messages.Sample(facts =>
    {
        if (MailRules.Decide(facts).Action is MailAction.Complain or MailAction.Join) Assert.Equal(MailNature.Personal, facts.Headers.Nature);
    });

    [Fact]
    public void Whatever_else_is_true_a_reference_that_is_quoted_makes_no_second_complaint() => Messages.Sample(facts =>
    {
        if (facts.NamesAComplaint || facts.HasToken) Assert.NotEqual(MailAction.Complain, MailRules.Decide(facts).Action);
    });

    [Fact]
    public void Only_our_own_messages_and_automatic_replies_are_looked_at_by_nobody() => Messages.Sample(facts =>
    {
        var decision = MailRules.Decide(facts);
        if (decision.Action is MailAction.Ignore) Assert.True(decision.Reason is MailReason.OurOwn or MailReason.AutomaticReply);
        Assert.Equal(decision.Action is MailAction.Ignore or MailAction.AskColleague or MailAction.Report, decision.Reason is not null);
    });

    [Fact]
    public void Whatever_else_is_true_only_the_report_of_a_mail_system_about_a_message_of_ours_says_that_it_did_not_arrive() => Messages.Sample(facts =>
    {
        if (MailRules.Decide(facts).Action is MailAction.Report) Assert.True(facts.ReturnsOurs && facts.Headers.Nature is MailNature.NotDelivered);
    });

    [Fact]
    public void A_report_is_about_ours_where_it_names_it_and_its_address_failed()
    {
        var ours = new SentMessage(Guid.CreateVersion7(), "Ada@Example.com", true);
        Assert.Equal(ours, Bounces.Returned([ours], [new("Failed ", ["ada@example.com"])]));
        Assert.Equal(ours, Bounces.Returned([ours with { To = "eve@example.com" }, ours], [new("failed", ["forwarded@example.org", "ada@example.com"])]));
        Assert.Null(Bounces.Returned([], [new("failed", ["ada@example.com"])]));
        Assert.Null(Bounces.Returned([ours], []));
        Assert.Null(Bounces.Returned([ours], [new("delayed", ["ada@example.com"])]));
        Assert.Null(Bounces.Returned([ours], [new("failed", ["eve@example.com"]), new("delivered", ["ada@example.com"])]));
        Assert.Null(Bounces.Returned([ours with { WasHandedOver = false }], [new("failed", ["ada@example.com"])]));
    }

    static readonly Gen<MailHeaders> Headers =
        from address in Gen.OneOf("", "ada@example.com", "eve@example.com", "mailer-daemon@example.com", "complaints@boats.example")
        from automatic in Gen.OneOf("", "", "no", "auto-replied", "auto-generated; x", "Auto-Notified (vacation)")
        from precedence in Gen.OneOf("", "", "bulk", "list", "auto_reply", "first-class")
        from flags in Gen.Int[0, 255]
        from report in Gen.OneOf(MailReport.None, MailReport.None, MailReport.NotDelivered, MailReport.Other)
        select new MailHeaders
        {
            From = address,
            AutoSubmitted = automatic,
            Precedence = precedence,
            Report = report,
            IsOurs = Bit(flags, 0),
            IsFromOurselves = Bit(flags, 1),
            NobodyToReturnTo = Bit(flags, 2),
            SaysAutomaticReply = Bit(flags, 3),
            WantsNoAutomaticReply = Bit(flags, 4),
            IsFromList = Bit(flags, 5),
            IsMarkedAsSpam = Bit(flags, 6),
            SenderIsDisowned = Bit(flags, 7),
        };

    static readonly Gen<MailFacts> Messages =
        from headers in Gen.OneOf(Headers, Headers, Gen.Const(new MailHeaders { From = "ada@example.com" }))
        from bytes in Gen.OneOf(0L, 2_000L, MailRules.MostBytes, MailRules.MostBytes + 1)
        from flags in Gen.Int[0, 127]
        from file in Gen.OneOf("", "ada@example.com", "ADA@example.com", "other@example.com")
        from lately in Gen.Int[0, 8]
        select new MailFacts
        {
            Headers = headers,
            Bytes = bytes,
            AddressOnFile = file,
            LatelyFromSender = lately,
            CannotBeRead = Bit(flags, 0),
            HasWords = Bit(flags, 1),
            HasFiles = Bit(flags, 2),
            HasToken = Bit(flags, 3),
            TokenIsRight = Bit(flags, 4),
            NamesAComplaint = Bit(flags, 5),
            ReturnsOurs = Bit(flags, 6),
        };

    static bool Bit(int flags, int bit) => (flags >> bit & 1) == 1;

    static MailFacts From(MailHeaders headers) => Written with { Headers = headers };
}
