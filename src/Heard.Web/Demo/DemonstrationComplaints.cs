using Heard.Domain.Organisations;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Files;
using Heard.Web.Organisations;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Demo;

/// <summary>The complaints of the demonstration: a year that lies behind, all of a body's or none.</summary>
static class DemonstrationComplaints
{
    /// <summary>Makes the complaints of <paramref name="body"/>, unless it has some.</summary>
    public static async Task Make(IServiceProvider services, Organisation body)
    {
        if (await services.GetRequiredService<AppDb>().Complaints.AnyAsync()) return;
        var days = services.GetRequiredService<Organisations.Calendar>().Of(body);
        var past = new Past(services.GetRequiredService<TimeProvider>().Now(), new AtWork(days));
        var book = new Book(services.GetRequiredService<Ledger>(), body, past, await Colleagues.Of(services, body), days);
        var files = services.GetRequiredService<FileDesk>();
        var written = new List<Written>();
        foreach (var telling in Situations.Of(body.ShortName).SelectMany(situation => situation.Told))
        {
            var received = new List<Received>();
            foreach (var name in telling.Files) received.Add(await files.Receive(name, DemonstrationPapers.Make(name), CancellationToken.None));
            written.Add(book.Write(telling, ComplaintDesk.NewReference(), received));
        }

        await services.GetRequiredService<Writes>().Act(database => Book.Keep(database, written));
        files.Filed();
    }
}
