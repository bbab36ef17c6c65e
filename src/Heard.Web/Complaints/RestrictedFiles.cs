using System.Security.Claims;
using Heard.Domain.Complaints;
using Heard.Domain.Organisations;
using Heard.Web.Data;
using Heard.Web.Http;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Complaints;

/// <summary>
/// Files that are kept to few since somebody is at risk. Nobody is locked out who has to help: whoever says why opens it for
/// the rest of their day, and what they said stands beside their name.
/// </summary>
public sealed class RestrictedFiles(AppDb database, CurrentBody body, CurrentColleague colleague, TimeProvider clock)
{
    /// <summary>So long a reason holds.</summary>
    public static readonly TimeSpan Holds = TimeSpan.FromHours(12);

    /// <summary>Whether they are a manager, or named by the body to be told of risks.</summary>
    public bool IsNamed(ClaimsPrincipal user) => colleague.May(Permission.OpenRestricted) || IsToldOfRisks(body.Required, user);

    /// <summary>Whether they may pass it on.</summary>
    public bool MayShare(ClaimsPrincipal user, string? assignedTo) => IsNamed(user) || assignedTo == user.AccountId();

    /// <summary>Whether they may open it now.</summary>
    public async Task<bool> MayOpen(CaseFile file, ClaimsPrincipal user) => Lifecycle.MayOpen(file.Complaint, user.AccountId(), IsNamed(user)) || (Lifecycle.MayHandle(file.Complaint, user.AccountId()) && await HasSaidWhy(file.Id, user.AccountId()));

    Task<bool> HasSaidWhy(Guid complaint, string account)
    {
        var since = clock.Now() - Holds;
        return database.AccessLog.AnyAsync(row => row.ComplaintId == complaint && row.At >= since && row.AccountId == account && row.Why != null);
    }

    static bool IsToldOfRisks(Organisation body, ClaimsPrincipal user) =>
        user.FindFirst(ClaimTypes.Email)?.Value is { } email && body.RiskContacts.Contains(email, StringComparer.OrdinalIgnoreCase);
}
