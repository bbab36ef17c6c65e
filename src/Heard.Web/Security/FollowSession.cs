using System.Security.Claims;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Http;
using Microsoft.AspNetCore.Authentication;

namespace Heard.Web.Security;

/// <summary>
/// A person who has shown the code of one complaint: a cookie that opens that complaint and nothing else, for an hour.
/// </summary>
public static class FollowSession
{
    /// <summary>The cookie scheme.</summary>
    public const string Scheme = "Follow";

    /// <summary>The policy of pages that show a complaint to the person who made it.</summary>
    public const string Follows = "Follows";

    const string ComplaintClaim = "complaint", VersionClaim = "version", BodyClaim = "body";

    /// <summary>Begins it.</summary>
    public static Task Begin(HttpContext context, Guid complaint, int codeVersion) => context.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(
    [
        new(ComplaintClaim, complaint.ToString()),
        new(VersionClaim, codeVersion.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        new(BodyClaim, context.RequestServices.GetRequiredService<CurrentBody>().Required.ShortName),
    ], Scheme)));

    /// <summary>Ends it.</summary>
    public static Task End(HttpContext context) => context.SignOutAsync(Scheme);

    /// <summary>
    /// What this browser follows, on a page that is also there for others: such a page has no policy that would have
    /// read the cookie. Null: nothing in this body, or a newer code has ended it.
    /// </summary>
    public static async Task<CaseFile?> Followed(HttpContext context, AppDb database)
    {
        var body = context.RequestServices.GetRequiredService<CurrentBody>().Required.ShortName;
        if ((await context.AuthenticateAsync(Scheme)).Principal is not { } user || Complaint(user, body) is not { } id) return null;
        return await CaseFile.Read(database, id) is { } file && file.Complaint.CodeVersion == CodeVersion(user) ? file : null;
    }

    /// <summary>The complaint that this request may see, in this body; null: none.</summary>
    public static Guid? Complaint(ClaimsPrincipal user, string body) => user.Identities
        .Where(identity => identity.AuthenticationType == Scheme && identity.HasClaim(BodyClaim, body))
        .Select(identity => identity.FindFirst(ComplaintClaim)).OfType<Claim>().Select(claim => (Guid?)Guid.Parse(claim.Value)).FirstOrDefault();

    /// <summary>The version of the code that was shown; a newer one ends the session.</summary>
    public static int CodeVersion(ClaimsPrincipal user) =>
        int.TryParse(user.FindFirstValue(VersionClaim), System.Globalization.CultureInfo.InvariantCulture, out var version) ? version : 0;
}
