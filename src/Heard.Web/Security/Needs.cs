using Heard.Web.Data;
using Heard.Web.Http;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Security;

/// <summary>A colleague needs this permission in the body of the address.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class NeedsAttribute(Permission permission) : AuthorizeAttribute, IAuthorizationRequirementData, IAuthorizationRequirement
{
    /// <summary>What is needed.</summary>
    public Permission Permission { get; } = permission;

    /// <inheritdoc/>
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

/// <summary>Asks the account's role in the body of the address. In a body that is not theirs, colleagues find nothing.</summary>
public sealed class NeedsHandler(AppDb database, CurrentBody body, CurrentColleague colleague) : AuthorizationHandler<NeedsAttribute>
{
    /// <inheritdoc/>
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, NeedsAttribute requirement)
    {
        if (context.User.Identity is not { IsAuthenticated: true } || body.Organisation is not { } organisation) return;
        var account = context.User.AccountId();
        colleague.Role ??= await database.Memberships.AsNoTracking()
            .Where(member => member.AccountId == account && member.OrganisationId == organisation.Id)
            .Select(member => (Role?)member.Role).FirstOrDefaultAsync();
        if (colleague.Role is { } role && role.Allows(requirement.Permission)) context.Succeed(requirement);
    }
}

/// <summary>The colleague's role in the body of the address; null: none.</summary>
public sealed class CurrentColleague
{
    /// <summary>The role, once it has been looked up.</summary>
    public Role? Role { get; set; }

    /// <summary>Whether the role includes <paramref name="permission"/>.</summary>
    public bool May(Permission permission) => Role?.Allows(permission) == true;
}
