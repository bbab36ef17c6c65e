using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Domain.Intake;
using Heard.Domain.Mail;
using Heard.Domain.Organisations;
using Heard.Web.Data;
using Heard.Web.Languages;
using Heard.Web.Organisations;
using Heard.Web.Security;

namespace Heard.Web.Outbox;

/// <summary>Which messages follow from what happened, and their words. In the language of the complaint; nothing confidential in any of them.</summary>
public sealed class Correspondence(FollowCode codes, Links links, Calendar calendar)
{
    readonly FollowCode _codes = codes;
    readonly Links _links = links;
    readonly Calendar _calendar = calendar;

    /// <summary>The messages that follow from <paramref name="happened"/>, addressed and written.</summary>
    public IEnumerable<OutboxRow> Following(Organisation body, Guid id, Complaint? before, Complaint after, ComplaintEvent happened, DateTimeOffset at)
    {
        var letter = new Letter(this, body, id, after, at);
        return (happened, ToldBy(before, after, happened)) switch
        {
            (_, ContactWay.Email) => [letter.Of(happened), .. letter.ToOthers(happened)],
            (_, ContactWay.Text) => [letter.TextOf(happened), .. letter.ToOthers(happened)],
            (ContactCorrected corrected, _) => letter.ContactChanged(corrected),
            _ => letter.ToOthers(happened),
        };
    }

    /// <summary>
    /// How the person who complains is told of it; <see cref="ContactWay.None"/>: not. Not that somebody is asked again who
    /// had said no: a message would invite them to press that person.
    /// </summary>
    static ContactWay ToldBy(Complaint? before, Complaint after, ComplaintEvent happened) => happened switch
    {
        // A decision that is no news has no way, and a part of it that is not told has no words.
        ITellsPerson tells => tells.Way,
        // What a colleague records they have checked: that they may act is the news.
        AuthorisationGiven { How: ConsentHow.Paper or ConsentHow.Colleague } => ContactWay.None,
        ComplaintReceived or ComplaintWithdrawn or AuthorisationGiven or AuthorisationRefused or AuthorisationWithdrawn or AuthorisationConfirmed or AuthorisationCannotBeGiven => after.WriteBy,
        AuthorisationAsked when before?.Authorisation.SaidNo is not true => after.WriteBy,
        _ => ContactWay.None,
    };

    /// <summary>The same words for a letter or a call, where a person cannot be reached by email.</summary>
    public (string Subject, string Text) ByHand(Organisation body, Guid id, Complaint complaint, Errand errand)
    {
        var letter = new Letter(this, body, id, complaint, complaint.ReceivedAt);
        var message = errand.Kind switch
        {
            ErrandKind.Receipt => letter.Receipt(""),
            ErrandKind.AuthorisationLetter => letter.AskToAuthorise(""),
            ErrandKind.FileRefused => letter.FileNotKept("", complaint.Files.Last(file => file.Problem is not null).Name),
            ErrandKind.Acknowledgement => letter.To("", "acknowledged", errand.Words),
            ErrandKind.MatterDecided => letter.AboutMatter("", errand.Words),
            ErrandKind.TimeDecided => letter.AboutTime("", errand.Words),
            ErrandKind.ContactPlan => letter.To("", "contact-plan", errand.Words, letter.FollowLink),
            ErrandKind.MayAct => letter.To("", "may-act", letter.FollowLink),
            ErrandKind.Views => letter.To("", "views", errand.Words, letter.FollowLink),
            ErrandKind.Part => letter.AboutParts("", errand.Words),
            ErrandKind.Ended => letter.To("", "ended", errand.Words, letter.FollowLink),
            ErrandKind.FinalResponse => letter.AboutResponse("", complaint.Answer),
            ErrandKind.RemedyDone => letter.To("", "remedy-done", errand.Words),
            ErrandKind.Reopened => letter.To("", "reopened", letter.AnswerBy, letter.FollowLink),
            ErrandKind.ResolvedEarly => letter.AboutResolving("", errand.Words),
            ErrandKind.CloserLook => letter.AboutCloserLook(""),
            ErrandKind.Statement => letter.AboutStatement("", errand.Words),
            ErrandKind.Update => letter.To("", "update", errand.Words),
            ErrandKind.Delayed => letter.To("", "delayed", errand.Words, letter.AnswerBy),
            ErrandKind.ClockStopped => letter.To("", "clock-stopped", errand.Words),
            ErrandKind.ClockRestarted => letter.To("", "clock-restarted", letter.AnswerBy),
            _ => letter.CodeAgain(""),
        };
        return (message.Subject, message.Body);
    }

    /// <summary>The link with which a saved form is found again.</summary>
    public OutboxRow SavedForm(Organisation body, Language language, string address, string code, DateTimeOffset at) =>
        Message(body, null, language, address, "saved", at, [body.Name.In(language), "", PlainCharacters.Group(code), _links.To(body, language, "complain/save/" + code)]);

    /// <summary>A message from its words: <c>{0}</c> the body, <c>{1}</c> the reference, then the others.</summary>
    static OutboxRow Message(Organisation body, Guid? complaint, Language language, string address, string kind, DateTimeOffset at, object?[] words)
    {
        var isText = LetterKinds.Named(kind) is { IsText: true };
        return new()
        {
            Id = Guid.CreateVersion7(at),
            OrganisationId = body.Id,
            ComplaintId = complaint,
            By = isText ? OutboxWay.Text : OutboxWay.Email,
            To = address,
            Subject = isText ? Words.Text(typeof(Messages), language, "text-message") : Letters.Subject(kind, body, language, words),
            Body = Letters.Text(kind, body, language, words) + (isText ? "" : $"\n\n{Words.Text(typeof(Messages), language, "signature", words)}\n"),
            Language = language,
            State = OutboxState.Waiting,
            CreatedAt = at,
            DueAt = at,
        };
    }

    sealed class Letter(Correspondence desk, Organisation body, Guid id, Complaint complaint, DateTimeOffset at)
    {
        Language Language => complaint.Language;

        string Code => PlainCharacters.Group(desk._codes.For(CodePurpose.Follow, id, complaint.CodeVersion));

        public string FollowLink => desk._links.Follow(body, Language, complaint.Reference.ToString(), desk._codes.For(CodePurpose.Follow, id, complaint.CodeVersion));

        string Address => complaint.Complainant.Email;

        /// <summary>What the person who complains is told of it by email.</summary>
        /// <exception cref="NotSupportedException">It tells them nothing.</exception>
        public OutboxRow Of(ComplaintEvent happened) => happened switch
        {
            ComplaintReceived => Receipt(Address),
            MatterDecided decided => AboutMatter(Address, decided.Words),
            TimeDecided decided => AboutTime(Address, decided.Words),
            ResolvedEarly resolved => AboutResolving(Address, resolved.Words),
            CloserLookBegun => AboutCloserLook(Address),
            StatementSent sent => AboutStatement(Address, sent.Words),
            UpdateSent sent => To(Address, "update", sent.Words),
            AnswerDelayed delayed => To(Address, "delayed", delayed.Words, AnswerBy),
            ClockStopped stopped => To(Address, "clock-stopped", stopped.Words),
            ClockRestarted => To(Address, "clock-restarted", AnswerBy),
            ContactPlanned planned => To(Address, "contact-plan", planned.Words, FollowLink),
            ContactPlanEnded ended => To(Address, "contact-plan", ended.Words, FollowLink),
            ViewsShared shared => To(Address, "views", shared.Words, FollowLink),
            PartSplit split => AboutParts(Address, split.Words),
            PartUpdated updated => AboutParts(Address, updated.Words),
            PartEnded ended => AboutParts(Address, ended.Outcome),
            ComplaintEnded ended => To(Address, "ended", ended.Words, FollowLink),
            FinalResponseSent sent => AboutResponse(Address, sent.Sections),
            RemedyDone done => To(Address, "remedy-done", done.Words),
            ComplaintReopened => To(Address, "reopened", AnswerBy, FollowLink),
            Acknowledged acknowledged => To(Address, "acknowledged", acknowledged.Words),
            CodeRenewed => To(Address, "new-code", Code, FollowLink),
            CodeSent => CodeAgain(Address),
            FileRefused refused => FileNotKept(Address, refused.Name),
            ComplaintWithdrawn => To(Address, "withdrawn"),
            AuthorisationGiven or AuthorisationRefused or AuthorisationWithdrawn => To(Address, "authorisation-answered"),
            AuthorisationAsked => To(Address, "authorisation-asked"),
            AuthorisationConfirmed or AuthorisationCannotBeGiven => To(Address, "may-act", FollowLink),
            _ => throw new NotSupportedException($"{happened.GetType().Name} tells the person, and has no letter."),
        };

        /// <summary>A text message says that there is news and nothing of what it is; a code goes without the reference that it needs.</summary>
        public OutboxRow TextOf(ComplaintEvent happened)
        {
            var kind = happened switch
            {
                ComplaintReceived => "text-receipt",
                CodeRenewed or CodeSent => "text-code",
                _ => "text-news",
            };
            return Message(body, id, Language, complaint.Complainant.TextNumber, kind, at, [body.Name.In(Language), Code, desk._links.To(body, Language, "track")]);
        }

        /// <summary>What goes to others than the person who complains.</summary>
        public IEnumerable<OutboxRow> ToOthers(ComplaintEvent happened) => happened switch
        {
            ComplaintReceived => [.. ToAffected(), .. AtRisk()],
            RiskRaised => AtRisk(),
            PersonAsked { Asked: { Email.Length: > 0 } asked } => [Ask(asked)],
            AuthorisationAsked { Email.Length: > 0 } asked => [AskToAuthorise(asked.Email)],
            _ => [],
        };

        public OutboxRow Receipt(string address)
        {
            var days = desk._calendar.Of(body);
            return To(address, "receipt", Code, FollowLink,
                complaint.Promises.AcknowledgeBy(complaint.ReceivedOn, days).WithWeekday(Language),
                complaint.Promises.AnswerBy(complaint.ReceivedOn, days).WithWeekday(Language));
        }

        public OutboxRow AskToAuthorise(string address) => To(address, "authorise",
            desk._links.Authorise(body, Language, complaint.Reference.ToString(), desk._codes.For(CodePurpose.Authorise, id, complaint.AuthorisationVersion)),
            Name(complaint.Affected ?? new()), Name(complaint.Complainant));

        public OutboxRow FileNotKept(string address, string name) => To(address, "file-not-kept", name, FollowLink);

        public OutboxRow AboutMatter(string address, string words) => To(address, complaint.Matter is Matter.Complaint ? "matter-complaint" : "matter", words);

        public OutboxRow AboutTime(string address, string words) => complaint.TimeLimit is TimeLimit.Declined
            ? To(address, "time-declined", words)
            : To(address, "time-accepted", words, AnswerBy);

        /// <summary>By when the answer comes, in a sentence.</summary>
        public string AnswerBy => Deadlines.AnswerBy(complaint, desk._calendar.Of(body)) is { } day
            ? Words.Text(typeof(Messages), Language, "answer-by", day.WithWeekday(Language))
            : Words.Text(typeof(Messages), Language, "answer-stopped");

        public OutboxRow AboutResolving(string address, string words) => To(address, "resolved-early", words, FollowLink);

        public OutboxRow AboutCloserLook(string address) =>
            To(address, "closer-look", Words.Text(typeof(Messages), Language, "closer-look." + complaint.CloserLookWhy), AnswerBy, FollowLink);

        public OutboxRow AboutStatement(string address, string words) => complaint.Statement is not { } statement ? To(address, "update", words) : To(
            address, "statement", words, string.Join("\n", statement.Issues.Select((issue, place) => $"{place + 1}. {issue.Words}")),
            statement.Outcome.Length > 0 ? statement.Outcome : Words.Text(typeof(Messages), Language, "statement.no-outcome"), statement.KeepInTouch, AnswerBy, FollowLink);

        public OutboxRow AboutResponse(string address, IEnumerable<Section> sections) => To(address, "final-response", ResponseText.Plain(sections), FollowLink);

        /// <summary>The message says nothing of the complaint: it leaves the service. In English, since the language of who is asked is not known; the page has both.</summary>
        public OutboxRow Ask(AskedPerson asked) => Message(
            body, id, Language.English, asked.Email, "asked", at,
            [body.Name.En, "", asked.Name, desk._calendar.Of(body).Add(asked.By.From, asked.By.Days).WithWeekday(Language.English), desk._links.Asked(body, complaint.Reference.ToString(), asked.Number, desk._codes.For(CodePurpose.Asked, id, asked.Number))]);

        public OutboxRow AboutParts(string address, string words) => To(address, "part", words, PartText.All(complaint, desk._calendar.Of(body)), FollowLink);

        /// <summary>Those whom the body has named hear at once that somebody may be at risk, and nothing else by email.</summary>
        public IEnumerable<OutboxRow> AtRisk() => complaint.Risk is null ? [] : body.RiskContacts.Select(address =>
            Message(body, id, Language.English, address, "risk", at, [body.Name.En, complaint.Reference.Grouped, desk._links.Staff(body, complaint.Reference.ToString())]));

        public OutboxRow CodeAgain(string address) => To(address, "code-again", Code, FollowLink);

        /// <summary>To the person affected, where a link was asked for.</summary>
        IEnumerable<OutboxRow> ToAffected() =>
            complaint.Authorisation is { State: ConsentState.Awaited, How: ConsentHow.Link } ? [AskToAuthorise(complaint.Answers["their-link-email"])] : [];

        /// <summary>The old address is told too: somebody else may have made the change.</summary>
        public IEnumerable<OutboxRow> ContactChanged(ContactCorrected corrected) =>
            new[] { corrected.Before.Email, corrected.After.Email }.Where(address => address.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(address => To(address, "contact-corrected"));

        /// <summary>A message about the complaint. What the person answers to it finds the complaint by the secret in its subject.</summary>
        public OutboxRow To(string address, string kind, params ReadOnlySpan<object?> arguments)
        {
            var message = Message(body, id, Language, address, kind, at, [body.Name.In(Language), complaint.Reference.Grouped, .. arguments]);
            if (address.Length == 0 || !address.Equals(complaint.Complainant.Email, StringComparison.OrdinalIgnoreCase)) return message;
            message.Subject = $"{message.Subject} {new MailToken(complaint.Reference, desk._codes.For(CodePurpose.Mail, id, complaint.CodeVersion))}";
            message.Body = $"{message.Body}\n{Words.Text(typeof(Messages), Language, "answer")}\n";
            return message;
        }

        string Name(Person person) => person.FullName.Length > 0 ? person.FullName : Words.Text(typeof(Messages), Language, "somebody");
    }
}

/// <summary>The home of the words of messages.</summary>
public sealed class Messages;
