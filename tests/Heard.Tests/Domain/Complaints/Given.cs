using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Domain.Routes;
using Heard.Domain.Time;

namespace Heard.Tests.Domain.Complaints;

/// <summary>Complaints as tests need them.</summary>
static class Given
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    /// <summary>Monday to Friday, without a holiday.</summary>
    public static readonly WorkingDays Days = WorkingDays.WithoutHolidays;

    /// <summary>The day of <see cref="Now"/>.</summary>
    public static readonly DateOnly Today = new(2026, 11, 23);

    /// <summary>A body whose complaints go on to the Ombudsman.</summary>
    public static readonly Terms Terms = new(Days)
    {
        Topics = [new("licences", TopicKind.Subject, new("Licences", "Trwyddedau"))],
        Chain = [new(TierKind.Ombudsman, new("The Ombudsman", "Yr Ombwdsmon"), new("Looks at what we did.", "Yn edrych ar yr hyn a wnaethom.")) { ThroughMp = true }],
    };

    /// <summary>The shortest complaint that can be sent.</summary>
    public static readonly Answers Shortest = Answers.None
        .With("for-whom", "myself")
        .With("what-happened", "Nobody rang back.")
        .With("your-first-name", "Ada")
        .With("contact-by", "email").With("email", "ada@example.com")
        .With("agreement", "talk-first");

    public static readonly Attachment Photograph = new(new Guid("01900000-0000-7000-8000-000000000001"), "lock.jpg", FileKind.Photo, 120_000);

    /// <summary>The shortest complaint, with a photograph.</summary>
    public static Submit WithFile => Submission() with { Files = [Photograph] };

    /// <summary>A daughter complains for her mother, who is sent a link.</summary>
    public static readonly Answers ForMother = Shortest
        .With("for-whom", "someone-else")
        .With("relationship", "child").With("why-not-themselves", "not-well")
        .With("their-first-name", "Edith")
        .With("their-agreement", "link").With("their-link-by", "email").With("their-link-email", "edith@example.com");

    public static Submit Submission(Answers? answers = null, WithinAYear year = WithinAYear.Yes) =>
        new(ComplaintReference.From([1, 2, 3, 4, 5, 6, 7]), 1, answers ?? Shortest, Language.English, Channel.Online, new Promises(3, 20), year);

    /// <summary>A complaint to which these commands were done, one a day.</summary>
    public static Complaint Complaint(Answers answers, params IEnumerable<ComplaintCommand> commands) => Complaint(Submission(answers), commands);

    public static Complaint Complaint(Submit submission, params IEnumerable<ComplaintCommand> commands)
    {
        var at = Now;
        Complaint? complaint = null;
        foreach (var command in commands.Prepend(submission))
        {
            var decision = Lifecycle.Decide(complaint, command, at, Terms);
            Assert.Null(decision.Refusal);
            foreach (var happened in decision.Events) complaint = Lifecycle.Apply(complaint, happened, at);
            at = at.AddDays(1);
        }

        return complaint!;
    }
}
