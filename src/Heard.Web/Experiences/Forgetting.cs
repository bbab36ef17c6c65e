using Heard.Domain.Organisations;
using Heard.Domain.Retention;
using Heard.Domain.Time;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Experiences;

/// <summary>Deletes what is no complaint once it is as old as each body keeps it.</summary>
public sealed class Forgetting(Bodies bodies, IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>Goes over every body, one after the other.</summary>
    public async Task Forget(CancellationToken cancellation)
    {
        var today = LondonTime.DayOf(clock.Now());
        foreach (var body in (await bodies.All()).Values)
        {
            await using var scope = scopes.For(body.Id);
            await scope.ServiceProvider.GetRequiredService<Writes>().Act(database => Forget(database, body, today), cancellation: cancellation);
        }
    }

    static async Task<int> Forget(AppDb database, Organisation body, DateOnly today)
    {
        var (said, known, asked) = (LondonTime.StartOf(Keeping.Begins(body.Keeping.Feedback, today)), Keeping.Begins(body.Keeping.Survey, today), Keeping.Begins(body.Keeping.Useful, today));
        return await database.Feedback.Where(row => row.At < said).ExecuteDeleteAsync()
            + await database.Awareness.Where(row => row.Week < known).ExecuteDeleteAsync()
            + await database.Useful.Where(row => row.On < asked).ExecuteDeleteAsync();
    }
}
