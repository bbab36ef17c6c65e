using System.Collections.Concurrent;
using System.Net;
using Heard.Web.Data;
using Heard.Web.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Dependable;

/// <summary>Many people who send their forms at once, whatever happens to the service meanwhile; and what must hold afterwards.</summary>
sealed class Crowd(Installation installation, IReadOnlyList<Ready> forms)
{
    const int AtOnce = 8;

    readonly ConcurrentQueue<Ready> _left = new(forms);
    readonly ConcurrentDictionary<Ready, string> _shown = new();

    /// <summary>How many people have been shown a reference.</summary>
    public int Served => _shown.Count;

    /// <summary>Answers that nobody should have got, by what they said.</summary>
    public ConcurrentBag<string> Surprises { get; } = [];

    /// <summary>Everybody sends, eight at a time.</summary>
    public Task SendAll() => Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
    {
        using var person = new Person(installation.Address);
        while (_left.TryDequeue(out var form)) _shown[form] = await person.Send(form);
        foreach (var surprise in person.Surprises) Surprises.Add(surprise);
    })));

    /// <summary>Waits until this many people were served.</summary>
    public async Task Until(int served)
    {
        while (Served < served) await Task.Delay(5);
    }

    /// <summary>Every reference that was shown is there, one complaint for each form, the chains hold.</summary>
    public async Task NothingIsLost()
    {
        var stored = await installation.Inside(app => Read(app, database => database.Complaints.IgnoreQueryFilters().Select(row => new { row.SubmissionKey, row.Reference }).ToListAsync()));
        var drafts = await installation.Inside(app => Read(app, database => database.Drafts.IgnoreQueryFilters().Select(row => row.Id).ToListAsync()));
        Assert.Equal(forms.Count, _shown.Count);
        Assert.Equal(forms.Count, _shown.Values.Distinct().Count());
        Assert.Empty(_shown.Values.Except(stored.Select(row => row.Reference)));
        Assert.Equal(stored.Count, stored.Select(row => row.Reference).Distinct().Count());
        Assert.Equal(forms.Count, stored.Count(row => drafts.Contains(row.SubmissionKey)));
        Assert.Equal(forms.Count, drafts.Count);

        var (code, output) = await ServiceProcess.Run("verify", installation.Arguments);
        Assert.True(code == 0, output);
    }

    /// <summary>The post goes out, also what a process that died had claimed; then everybody has their receipt: once, or twice under one Message-ID.</summary>
    /// <returns>How many were sent twice.</returns>
    public async Task<int> EverybodyHasTheirReceipt(MailServer server)
    {
        await installation.Inside(async app =>
        {
            // Claims run out after five minutes: the test does not wait for them.
            var now = TimeProvider.System.GetUtcNow();
            await Read(app, database => database.Outbox.IgnoreQueryFilters().Where(row => row.State == OutboxState.Waiting).ExecuteUpdateAsync(set => set.SetProperty(row => row.DueAt, now)));
            return await app.Services.GetRequiredService<OutboxSender>().SendDue(CancellationToken.None);
        });
        var letters = server.Letters().ToLookup(letter => letter.Recipients.Single());
        Assert.All(forms, form =>
        {
            Assert.InRange(letters[form.Email].Count(), 1, 2);
            Assert.Single(letters[form.Email].Select(letter => letter.Message.MessageId).Distinct());
        });
        Assert.Equal(0, await installation.Inside(app => Read(app, database => database.Outbox.IgnoreQueryFilters().CountAsync(row => row.State != OutboxState.Sent))));
        return forms.Count(form => letters[form.Email].Count() == 2);
    }

    static async Task<T> Read<T>(Microsoft.AspNetCore.Builder.WebApplication app, Func<AppDb, Task<T>> read)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().EnterSystem();
        return await read(scope.ServiceProvider.GetRequiredService<AppDb>());
    }
}
