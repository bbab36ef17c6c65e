using Heard.Domain.Intake;
using Heard.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Security;

/// <summary>A colleague who can be given a complaint, or thanks.</summary>
public sealed record Handler(string Id, string Name);

/// <summary>Who deals with complaints in a body.</summary>
public static class Handlers
{
    /// <summary>Everybody who may, by name.</summary>
    public static async Task<IReadOnlyList<Handler>> Of(AppDb database, Guid body) =>
        [.. (await Members(database, body)).Where(member => member.Role.Allows(Permission.HandleComplaints)).Select(member => new Handler(member.Id, member.Name)).OrderBy(handler => handler.Name, StringComparer.CurrentCulture)];

    /// <summary>Everybody who works in a body, in whatever role, by name.</summary>
    public static async Task<IReadOnlyList<Handler>> Everybody(AppDb database, Guid body) =>
        [.. (await Members(database, body)).Select(member => new Handler(member.Id, member.Name)).OrderBy(colleague => colleague.Name, StringComparer.CurrentCulture)];

    /// <summary>The account of whoever has this email address; empty: nobody here has.</summary>
    public static async Task<string> AccountOf(AppDb database, string? email)
    {
        if (email is null || !EmailAddress.LooksRight(email)) return "";
        var normal = email.ToUpperInvariant();
        return await database.Users.AsNoTracking().Where(user => user.NormalizedEmail == normal).Select(user => user.Id).FirstOrDefaultAsync() ?? "";
    }

    /// <summary>The names of the accounts that have complaints of a body; also of those who work there no more.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Names(AppDb database, IEnumerable<string?> accounts)
    {
        var wanted = accounts.OfType<string>().Distinct().ToList();
        return wanted.Count == 0 ? new Dictionary<string, string>() : await database.Users.AsNoTracking().Where(user => wanted.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.Name);
    }

    static Task<List<(string Id, string Name, Role Role)>> Members(AppDb database, Guid body) => database.Memberships.AsNoTracking().Where(member => member.OrganisationId == body)
        .Join(database.Users, member => member.AccountId, user => user.Id, (member, user) => new ValueTuple<string, string, Role>(user.Id, user.Name, member.Role)).ToListAsync();
}
