using Microsoft.AspNetCore.Identity;

namespace Heard.Web.Data;

/// <summary>A colleague's account.</summary>
public sealed class Account : IdentityUser
{
    /// <summary>The name shown to colleagues and signed under messages.</summary>
    public string Name { get; set; } = "";
}

/// <summary>What an account may do in a body.</summary>
public sealed class MembershipRow
{
    public required string AccountId { get; init; }
    public required Guid OrganisationId { get; init; }
    public required Security.Role Role { get; set; }
}
