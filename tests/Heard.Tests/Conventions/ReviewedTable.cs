using Heard.Web.Security;

namespace Heard.Tests.Conventions;

/// <summary>The table of roles and permissions in docs/security.md, as it was reviewed.</summary>
static class ReviewedTable
{
    static readonly string[][] Rows = [.. File.ReadAllLines(Repository.PathOf("docs/security.md")).SkipWhile(line => !line.StartsWith("| role |", StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())];

    /// <summary>The permissions in the order of the columns.</summary>
    public static IReadOnlyList<Permission> Permissions { get; } = [.. Rows[0][1..].Select(Enum.Parse<Permission>)];

    /// <summary>The roles in the order of the rows.</summary>
    public static IReadOnlyList<Role> Roles { get; } = [.. Rows[2..].Select(row => Enum.Parse<Role>(row[0]))];

    /// <summary>What the table says.</summary>
    public static bool Allows(Role role, Permission permission) =>
        Rows.Single(row => row[0] == role.ToString())[1 + Permissions.ToList().IndexOf(permission)] switch
        {
            "yes" => true,
            "no" => false,
            var other => throw new FormatException($"'{other}' is neither yes nor no."),
        };
}
