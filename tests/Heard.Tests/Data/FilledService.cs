using System.Collections.Immutable;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Domain.Learning;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Experiences;
using Heard.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Data;

/// <summary>A running service with thousands of rows in every table that grows, and somebody who notes what it asks of its database.</summary>
public sealed class FilledService : IAsyncLifetime
{
    const int Rows = 8_000;

    /// <summary>As long as what people write: on a table of short rows a database rightly reads all of it. A row stays under the 2 kB from which PostgreSQL packs it.</summary>
    static readonly string Story = string.Join(' ', Enumerable.Repeat("and then", 190));

    /// <summary>The service. No job runs by itself.</summary>
    public RunningService Service { get; private set; } = null!;

    /// <summary>What is asked of the database.</summary>
    public Recorder Recorder { get; private set; } = null!;

    /// <summary>A complaint that was made as any other.</summary>
    public Submitted Complaint { get; private set; } = null!;

    /// <summary>A manager, signed in.</summary>
    public Caller Colleague { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Service = await RunningService.Start("Jobs:Off=true");
        Complaint = await Submitted.Make(Service, Given.Shortest);
        await Submitted.At(Service, "boats", Fill);
        await Plans.Know(Service);
        Recorder = new Recorder(Service);

        // A context asks once a second whether anybody listens, and the write gate keeps one.
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        Colleague = await new Caller(Service).SignIn("manager@boats.example");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Colleague.Dispose();
        Recorder.Dispose();
        await Service.DisposeAsync();
    }

    static async Task<int> Fill(IServiceProvider services, Organisation body)
    {
        var manager = await services.GetRequiredService<UserManager<Account>>().FindByEmailAsync("manager@boats.example");
        var now = TimeProvider.System.GetUtcNow();
        return await services.GetRequiredService<Writes>().Act(async database =>
        {
            for (var number = 0; number < Rows; number++) Add(database, body.Id, manager!.Id, number, now.AddMinutes(-number));
            return await database.SaveChangesAsync();
        });
    }

    static void Add(AppDb database, Guid body, string manager, int number, DateTimeOffset at)
    {
        var complaint = Guid.CreateVersion7(at);
        var feedback = FeedbackBook.Row(body, Language.English, new((FeedbackKind)(number % 3), Story, "", "", ""), at);
        if (number % 10 > 0) feedback.ReadAt = at;
        database.Feedback.Add(feedback);
        database.ThankYous.Add(new() { FeedbackId = feedback.Id, AccountId = number % 10 > 0 ? $"{number}" : manager, OrganisationId = body, From = "Somebody", At = at });
        var row = new ComplaintRow
        {
            Id = complaint,
            OrganisationId = body,
            Reference = $"X{number:D7}",
            SubmissionKey = Guid.CreateVersion7(at),
            ReceivedAt = at,
            Stage = Stage.Received,
            Consent = ConsentState.NotNeeded,
            Language = Language.English,
            Need = number % 3 == 0 ? null : NeedKind.Answer,
            NeedBy = number % 3 == 0 ? DateOnly.MaxValue : DateOnly.FromDateTime(at.UtcDateTime).AddDays(number % 90),
            AssignedTo = number % 4 == 0 ? manager : number % 4 == 1 ? "another" : null,
            Name = $"Person {number}",
            SearchText = $"word{number} {Story}",
            SameEmail = FollowCode.Digest($"email {number / 3}")[..16],
            SamePostcode = number % 2 == 0 ? FollowCode.Digest($"postcode {number / 3}")[..16] : null,
            SamePhone = number % 2 == 1 ? FollowCode.Digest($"phone {number / 3}")[..16] : null,
            Version = 1,
        };
        database.Complaints.Add(row);
        for (var place = 0; row.Need is { } need && place < 2; place++)
        {
            database.Needs.Add(new NeedRow { ComplaintId = complaint, Place = place, OrganisationId = body, Kind = need, By = row.NeedBy.AddDays(place), Promised = place == 0, AssignedTo = row.AssignedTo });
        }

        if (number % 2 == 0) database.ComplaintTopics.Add(new ComplaintTopicRow { ComplaintId = complaint, Topic = "licences", OrganisationId = body, NeedBy = row.NeedBy });
        database.Events.Add(new EventRow
        {
            ComplaintId = complaint,
            Sequence = 1,
            OrganisationId = body,
            Type = nameof(NoteAdded),
            At = at,
            ActorKind = ActorKind.System,
            ActorId = "",
            ActorName = "",
            ActId = Guid.CreateVersion7(at),
            Payload = EventJson.Write(new NoteAdded("A note")),
            PayloadDigest = [1],
            KeyVersion = 1,
        });
        database.AccessLog.Add(new AccessRow { Id = Guid.CreateVersion7(at), OrganisationId = body, ComplaintId = complaint, AccountId = manager, AccountName = "M", At = at });
        database.Drafts.Add(new DraftRow
        {
            Id = Guid.CreateVersion7(at),
            OrganisationId = body,
            TokenDigest = FollowCode.Digest($"token {number}"),
            ResumeDigest = FollowCode.Digest($"code {number}"),
            Answers = "{}",
            FormVersion = 1,
            Language = Language.English,
            ChangedAt = at,
            ExpiresAt = at.AddDays(28),
        });
        database.Experiences.Add(ExperienceBook.Row(body, IsoWeek.Of(LondonTime.DayOf(at.AddDays(-number))), Language.English, new(ImmutableSortedDictionary<Expectation, Agreement>.Empty, Story)));
        database.Outbox.Add(new OutboxRow
        {
            Id = Guid.CreateVersion7(at),
            OrganisationId = body,
            ComplaintId = complaint,
            To = "somebody@example.com",
            Subject = "Hello",
            Body = "Hello",
            Language = Language.English,
            State = number == 0 ? OutboxState.Waiting : OutboxState.Sent,
            CreatedAt = at,
            DueAt = at,
        });
    }
}
