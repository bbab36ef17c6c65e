using Heard.Web.Security;

namespace Heard.Tests.Conventions;

/// <summary>The reviewed table in docs/security.md and the code say the same.</summary>
public sealed class PermissionTableTests
{
    [Fact]
    public void The_reviewed_table_of_roles_and_permissions_is_what_the_code_does()
    {
        var rows = File.ReadAllLines(Repository.PathOf("docs/security.md")).Where(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()).ToArray();
        var permissions = rows[0][1..].Select(Enum.Parse<Permission>).ToArray();
        Assert.Equal(Enum.GetValues<Permission>(), permissions);
        Assert.Equal(Enum.GetValues<Role>(), rows[2..].Select(row => Enum.Parse<Role>(row[0])));
        foreach (var row in rows[2..])
        {
            for (var i = 0; i < permissions.Length; i++)
            {
                Assert.True((row[i + 1] == "yes") == Enum.Parse<Role>(row[0]).Allows(permissions[i]), $"{row[0]}, {permissions[i]}");
            }
        }
    }
}
