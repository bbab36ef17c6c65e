using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Experiences;
using Heard.Web.Files;
using Heard.Web.Mailbox;
using Heard.Web.Outbox;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace Heard.Web.Jobs;

/// <summary>What is done on a schedule. Every node runs them; each claims its work in the database.</summary>
static class HeardJobs
{
    public static void AddHeardJobs(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["Jobs:Off"] == "true") return;
        builder.Services.AddQuartz(quartz =>
        {
            // A job is told to stop, and then waited for: a mail server that does not answer would hold up the end.
            quartz.ConfigureScheduler(scheduler => scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always);
            quartz.ScheduleJob<SendOutbox>(trigger => trigger.StartNow().WithSimpleSchedule(TimeSpan.FromSeconds(15), null));
            quartz.ScheduleJob<CheckFiles>(trigger => trigger.StartNow().WithSimpleSchedule(TimeSpan.FromSeconds(15), null));
            quartz.ScheduleJob<SweepFiles>(trigger => trigger.StartNow().WithSimpleSchedule(TimeSpan.FromHours(12), null));
            quartz.ScheduleJob<CollectMail>(trigger => trigger.StartNow().WithSimpleSchedule(TimeSpan.FromMinutes(1), null));
            quartz.ScheduleJob<ReadHolidays>(trigger => trigger.StartNow().WithSimpleSchedule(TimeSpan.FromSeconds(30), null));
            quartz.ScheduleJob<PassTime>(trigger => trigger.StartNow().WithSimpleSchedule(TimeSpan.FromMinutes(10), null));
            quartz.ScheduleJob<ForgetAnswers>(trigger => trigger.StartNow().WithSimpleSchedule(TimeSpan.FromHours(12), null));
            quartz.ScheduleJob<RenewStatistics>(trigger => trigger.StartNow().WithSimpleSchedule(TimeSpan.FromHours(1), null));
            quartz.ScheduleJob<ForgetDrafts>(trigger => trigger.StartNow().WithSimpleSchedule(TimeSpan.FromMinutes(10), null));
        });
        builder.Services.AddQuartzHostedService(host => host.WaitForJobsToComplete = true);
        builder.Services.AddHostedService<SendAtOnce>();
        builder.Services.AddHostedService<CheckAtOnce>();
    }
}

/// <summary>Messages that were left by a node that stopped, or wait for their next attempt.</summary>
[DisallowConcurrentExecution]
sealed class SendOutbox(OutboxSender sender) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await sender.SendDue(cancellationToken);
}

/// <summary>Files that were left by a node that stopped, or wait for the scanner.</summary>
[DisallowConcurrentExecution]
sealed class CheckFiles(FileCheck check) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await check.CheckDue(cancellationToken);
}

/// <summary>Files that belong to nothing.</summary>
[DisallowConcurrentExecution]
sealed class SweepFiles(FileSweep sweep) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await sweep.Sweep(cancellationToken);
}

/// <summary>Messages in the complaints mailboxes.</summary>
[DisallowConcurrentExecution]
sealed class CollectMail(MailCollector collector) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await collector.Collect(cancellationToken);
}

/// <summary>Bank holidays that another node has read; and once a day, one node asks.</summary>
[DisallowConcurrentExecution]
sealed class ReadHolidays(StoredHolidays stored, HolidayFeed feed) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        await stored.Refresh(cancellationToken);
        await feed.AskIfDue(cancellationToken);
    }
}

/// <summary>Complaints move on when a day has passed, by all the holidays that any node knows.</summary>
[DisallowConcurrentExecution]
sealed class PassTime(StoredHolidays stored, TimePasses time) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        await stored.Refresh(cancellationToken);
        await time.Pass(cancellationToken);
    }
}

/// <summary>A message that has just been written goes out at once.</summary>
sealed class SendAtOnce(OutboxSignal signal, OutboxSender sender, ILogger<SendAtOnce> log) : AtOnce(signal, log)
{
    protected override Task Do(CancellationToken cancellation) => sender.SendDue(cancellation);
}

/// <summary>A file that has just come is looked at at once.</summary>
sealed class CheckAtOnce(FileSignal signal, FileCheck check, ILogger<CheckAtOnce> log) : AtOnce(signal, log)
{
    protected override Task Do(CancellationToken cancellation) => check.CheckDue(cancellation);
}

/// <summary>Forms that nobody came back to.</summary>
[DisallowConcurrentExecution]
sealed class ForgetDrafts(IServiceScopeFactory scopes, TimeProvider clock) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        await using var scope = scopes.ForEveryBody();
        var now = clock.Now();
        await scope.ServiceProvider.GetRequiredService<Writes>().Act(
            database => database.Drafts.IgnoreQueryFilters().Where(draft => draft.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken), cancellation: cancellationToken);
    }
}

/// <summary>How the rows of an embedded database are spread.</summary>
[DisallowConcurrentExecution]
sealed class RenewStatistics(SqliteStatistics statistics) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await statistics.Renew(cancellationToken);
}

/// <summary>Feedback and answers to the survey, once they are as old as each body keeps them.</summary>
[DisallowConcurrentExecution]
sealed class ForgetAnswers(Forgetting forgetting) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await forgetting.Forget(cancellationToken);
}
