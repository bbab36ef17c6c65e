using System.Collections.Frozen;

namespace Heard.Web.Security;

/// <summary>What an account is in a body.</summary>
public enum Role { Colleague, Handler, Manager, ContentOwner, Leader, Administrator }

/// <summary>What a page lets somebody do.</summary>
public enum Permission
{
    /// <summary>Enter the colleagues' side of this body.</summary>
    EnterBody,

    /// <summary>Read complaints, and search them.</summary>
    ReadComplaints,

    /// <summary>Acknowledge, assign, note, confirm authorisations.</summary>
    HandleComplaints,

    /// <summary>See who opened a complaint.</summary>
    ReadAccessLog,
}

/// <summary>Who may do what. <c>docs/security.md</c> holds the reviewed table; a test compares the two.</summary>
public static class Permissions
{
    static readonly FrozenDictionary<Role, Permission[]> Table = new Dictionary<Role, Permission[]>
    {
        [Role.Colleague] = [Permission.EnterBody],
        [Role.Handler] = [Permission.EnterBody, Permission.ReadComplaints, Permission.HandleComplaints],
        [Role.Manager] = [Permission.EnterBody, Permission.ReadComplaints, Permission.HandleComplaints, Permission.ReadAccessLog],
        [Role.ContentOwner] = [Permission.EnterBody],
        [Role.Leader] = [Permission.EnterBody],
        [Role.Administrator] = [Permission.EnterBody],
    }.ToFrozenDictionary();

    /// <summary>Whether <paramref name="role"/> includes <paramref name="permission"/>.</summary>
    public static bool Allows(this Role role, Permission permission) => Table[role].Contains(permission);
}
