using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Http;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Api;

/// <summary>A complaint that a program reads. Which key did, and when, is written before anything is answered, as for a colleague.</summary>
public sealed class OpenedComplaints(AppDb database, Writes writes, CurrentBody body, TimeProvider clock)
{
    /// <summary>The complaint with this reference; null when this body has none.</summary>
    public async Task<CaseFile?> Open(string reference, ApiKey key)
    {
        if (!ComplaintReference.TryParse(reference, out var read)) return null;
        var text = read.ToString();
        var id = await database.Complaints.AsNoTracking().Where(row => row.Reference == text).Select(row => (Guid?)row.Id).FirstOrDefaultAsync();
        if (id is null || await CaseFile.Read(database, id.Value) is not { } file) return null;
        await WriteDown(file.Id, key);
        return file;
    }

    Task<int> WriteDown(Guid complaint, ApiKey key)
    {
        var now = clock.Now();
        var row = new AccessRow
        {
            Id = Guid.CreateVersion7(now),
            OrganisationId = body.Required.Id,
            ComplaintId = complaint,
            AccountId = key.Id.ToString(),
            AccountName = key.Name,
            At = now,
        };
        return writes.Act(store =>
        {
            store.AccessLog.Add(row);
            return store.SaveChangesAsync();
        });
    }
}
