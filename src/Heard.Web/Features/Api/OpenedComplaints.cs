using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Http;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Api;

/// <summary>A complaint that a program reads. Which key did, and when, is written before anything is answered, as for a colleague.</summary>
public sealed class OpenedComplaints(AppDb database, AccessLog access, CurrentBody body)
{
    /// <summary>The complaint with this reference; null when this body has none, or none that programs read: a restricted file is for people.</summary>
    public async Task<CaseFile?> Open(string reference, ApiKey key)
    {
        if (!ComplaintReference.TryParse(reference, out var read) || await CaseFile.Read(database, read) is not { Complaint.IsRestricted: false } file) return null;
        await access.Write(body.Required.Id, file.Id, key.Id.ToString(), key.Name);
        return file;
    }
}
