using System.Diagnostics.Metrics;
using Heard.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web;
using Heard.Web.Data;
using Heard.Web.Outbox;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Dependable;

/// <summary>The outbox by a clock that the test moves.</summary>
[Trait("Database", "Both")]
public sealed class OutboxTests(PostRoom post) : IClassFixture<PostRoom>
{
    [Fact]
    public async Task A_message_that_cannot_be_sent_is_tried_for_days_and_then_a_colleague_is_asked_and_settles_it()
    {
        using var givenUp = new Counted(post.Service.Services, "heard.messages.given_up");
        await post.Server.Stop();
        var made = await post.Complain("nobody@example.com");
        for (var attempt = 1; attempt <= OutboxSender.Pauses.Count; attempt++)
        {
            await post.Send();
            var waiting = await post.Message("nobody@example.com");
            Assert.Equal((OutboxState.Waiting, attempt, post.Clock.GetUtcNow() + OutboxSender.Pauses[attempt - 1]), (waiting.State, waiting.Attempts, waiting.DueAt));
            post.Clock.Advance(OutboxSender.Pauses[attempt - 1] - TimeSpan.FromSeconds(1));
            await post.Send();
            Assert.Equal(attempt, (await post.Message("nobody@example.com")).Attempts);
            post.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(0, givenUp.Value);
        Assert.NotEqual(NeedKind.MessageUndelivered, (await post.Listed(made.Id)).Need);
        await post.Send();
        Assert.Equal(OutboxState.Dead, (await post.Message("nobody@example.com")).State);
        Assert.Equal(1, givenUp.Value);
        Assert.Equal(NeedKind.MessageUndelivered, (await post.Listed(made.Id)).Need);

        var settled = await post.Act(made.Id, new SettleUndelivered("I rang them."));
        Assert.Null(settled.Refusal);
        Assert.NotEqual(NeedKind.MessageUndelivered, (await post.Listed(made.Id)).Need);
        await post.Server.Go();
    }

    [Fact]
    public async Task Senders_that_race_hand_over_each_message_once()
    {
        await using var other = TestDatabase.IsPostgres
            ? await RunningService.Start(post.Service.Store.ForAnotherNode(), post.Clock, [.. PostRoom.SendsWhenTold, .. post.Server.Settings])
            : null;
        var people = Enumerable.Range(0, 60).Select(number => $"race{number}@example.com").ToList();
        foreach (var person in people) await post.Complain(person);

        var nodes = new[] { post.Service, other ?? post.Service };
        await Task.WhenAll(nodes.Concat(nodes).Select(node => Task.Run(() => node.Services.GetRequiredService<OutboxSender>().SendDue(CancellationToken.None))));

        Assert.All(people, person => Assert.Single(post.Server.To(person)));
    }

    [Fact]
    public async Task A_sender_that_dies_after_handing_over_sends_again_under_the_same_Message_ID_once_its_claim_has_run_out()
    {
        await post.Complain("crash@example.com");
        using var death = new CancellationTokenSource();
        using (post.Server.Slow())
        {
            var sending = post.Sender.SendDue(death.Token);
            await Until(() => post.Server.To("crash@example.com").Count == 1);
            await death.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        }

        await post.Send();
        Assert.Single(post.Server.To("crash@example.com"));
        post.Clock.Advance(TimeSpan.FromMinutes(5));
        await post.Send();
        var letters = post.Server.To("crash@example.com");
        Assert.Equal(2, letters.Count);
        Assert.Single(letters.Select(letter => letter.Message.MessageId).Distinct());
        Assert.Equal(OutboxState.Sent, (await post.Message("crash@example.com")).State);
    }

    [Fact]
    public async Task A_server_that_is_slower_than_the_claim_is_not_given_the_others_twice()
    {
        string[] people = ["slow1@example.com", "slow2@example.com", "slow3@example.com"];
        foreach (var person in people) await post.Complain(person);
        Task<int> first;
        using (post.Server.Slow())
        {
            first = Task.Run(post.Send);
            await Until(() => people.Any(person => post.Server.To(person).Count == 1));
            post.Clock.Advance(TimeSpan.FromMinutes(6));
        }

        await Task.WhenAll(first, Task.Run(post.Send));
        post.Clock.Advance(TimeSpan.FromHours(1));
        await post.Send();
        var copies = people.Select(person => post.Server.To(person).Count).Order().ToArray();
        Assert.Equal([1, 1], copies[..2]);
        Assert.InRange(copies[2], 1, 2);
    }

    [Fact]
    public async Task A_service_that_is_told_to_stop_leaves_what_it_had_not_begun_to_be_sent_at_the_next_start()
    {
        string[] people = ["stop1@example.com", "stop2@example.com", "stop3@example.com"];
        foreach (var person in people) await post.Complain(person);
        using var stop = new CancellationTokenSource();
        using (post.Server.Slow())
        {
            var sending = post.Sender.SendDue(stop.Token);
            await Until(() => people.Any(person => post.Server.To(person).Count == 1));
            await stop.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        }

        await post.Send();
        Assert.All(people, person => Assert.Single(post.Server.To(person)));
    }

    static async Task Until(Func<bool> happens)
    {
        while (!happens()) await Task.Delay(20);
    }

    /// <summary>What one service has counted.</summary>
    sealed class Counted : IDisposable
    {
        readonly MeterListener _listener = new();
        long _value;

        public Counted(IServiceProvider services, string name)
        {
            var meters = services.GetRequiredService<IMeterFactory>();
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == HeardMetrics.MeterName && instrument.Name == name && ReferenceEquals(instrument.Meter.Scope, meters)) listener.EnableMeasurementEvents(instrument);
            };
            _listener.SetMeasurementEventCallback<long>((_, measured, _, _) => Interlocked.Add(ref _value, measured));
            _listener.Start();
        }

        public long Value => Interlocked.Read(ref _value);

        public void Dispose() => _listener.Dispose();
    }
}
