using Heard.Web.Security;

namespace Heard.Tests.Conventions;

/// <summary>The reviewed table in docs/security.md and the code say the same.</summary>
public sealed class PermissionTableTests
{
    [Fact]
    public void The_reviewed_table_of_roles_and_permissions_is_what_the_code_does()
    {
        Assert.Equal(Enum.GetValues<Permission>(), ReviewedTable.Permissions);
        Assert.Equal(Enum.GetValues<Role>(), ReviewedTable.Roles);
        foreach (var role in ReviewedTable.Roles)
        {
            foreach (var permission in ReviewedTable.Permissions) Assert.True(ReviewedTable.Allows(role, permission) == role.Allows(permission), $"{role}, {permission}");
        }
    }
}
