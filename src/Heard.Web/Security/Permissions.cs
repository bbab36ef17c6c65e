using System.Collections.Frozen;

namespace Heard.Web.Security;

/// <summary>What an account is in a body.</summary>
public enum Role { Colleague, Handler, Manager, ContentOwner, Leader, Administrator }

/// <summary>What a page lets somebody do.</summary>
public enum Permission
{
    /// <summary>Enter the colleagues' side of this body.</summary>
    EnterBody,

    /// <summary>Write down a complaint that somebody makes to them: every colleague can be the one it is made to (3.2).</summary>
    RecordComplaints,

    /// <summary>Read complaints, and search them.</summary>
    ReadComplaints,

    /// <summary>Acknowledge, assign, note, confirm authorisations.</summary>
    HandleComplaints,

    /// <summary>Plan how somebody is kept in contact with whose behaviour makes it too hard.</summary>
    PlanContact,

    /// <summary>Open files that are kept to few since somebody is at risk, and pass them on.</summary>
    OpenRestricted,

    /// <summary>Approve payments above what the body lets handlers approve.</summary>
    ApprovePayments,

    /// <summary>Change the body's own facts and words: topics, letters, limits.</summary>
    KeepFacts,

    /// <summary>Write what people said and what was done about it, and approve what others wrote.</summary>
    TellWhatChanged,

    /// <summary>See who opened a complaint.</summary>
    ReadAccessLog,

    /// <summary>See what is counted over many complaints, and how people found it.</summary>
    ReadFigures,
}

/// <summary>Who may do what. <c>docs/security.md</c> holds the reviewed table; a test compares the two.</summary>
public static class Permissions
{
    static readonly FrozenDictionary<Role, Permission[]> Table = new Dictionary<Role, Permission[]>
    {
        [Role.Colleague] = [Permission.EnterBody, Permission.RecordComplaints],
        [Role.Handler] = [Permission.EnterBody, Permission.RecordComplaints, Permission.ReadComplaints, Permission.HandleComplaints, Permission.TellWhatChanged],
        [Role.Manager] = [Permission.EnterBody, Permission.RecordComplaints, Permission.ReadComplaints, Permission.HandleComplaints, Permission.PlanContact, Permission.OpenRestricted, Permission.ApprovePayments, Permission.KeepFacts, Permission.TellWhatChanged, Permission.ReadAccessLog, Permission.ReadFigures],
        [Role.ContentOwner] = [Permission.EnterBody, Permission.RecordComplaints, Permission.KeepFacts, Permission.TellWhatChanged],
        [Role.Leader] = [Permission.EnterBody, Permission.RecordComplaints, Permission.TellWhatChanged, Permission.ReadFigures],
        [Role.Administrator] = [Permission.EnterBody, Permission.RecordComplaints, Permission.KeepFacts],
    }.ToFrozenDictionary();

    /// <summary>Whether <paramref name="role"/> includes <paramref name="permission"/>.</summary>
    public static bool Allows(this Role role, Permission permission) => Table[role].Contains(permission);
}
