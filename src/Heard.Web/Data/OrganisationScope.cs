namespace Heard.Web.Data;

/// <summary>
/// The body that this request or job works for. Without one nothing is read: the query filter, and on PostgreSQL the
/// row-level security behind it, let nothing through.
/// </summary>
public sealed class OrganisationScope
{
    /// <summary>The body; null: none.</summary>
    public Guid? Id { get; private set; }

    /// <summary>Set by the few jobs that go over every body: sending, expiring, verifying.</summary>
    public bool IsSystem { get; private set; }

    /// <summary>Works for one body from here on.</summary>
    public void Enter(Guid organisation) => (Id, IsSystem) = (organisation, false);

    /// <summary>Goes over every body. Reads must still ask for it with IgnoreQueryFilters.</summary>
    public void EnterSystem() => (Id, IsSystem) = (null, true);
}
