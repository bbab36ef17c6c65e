using System.Security.Claims;
using Heard.Web.Data;
using Heard.Web.Security;

namespace Heard.Web.Complaints;

/// <summary>Who does something: a colleague by account, a program by its key. For people outside the body neither id nor name is kept: the complaint knows who they are.</summary>
public sealed record Actor(ActorKind Kind, string Id, string Name)
{
    /// <summary>The person who complains, or acts for somebody.</summary>
    public static readonly Actor Complainant = new(ActorKind.Complainant, "", "");

    /// <summary>The person whom somebody acts for.</summary>
    public static readonly Actor PersonAffected = new(ActorKind.PersonAffected, "", "");

    /// <summary>The colleague who is signed in.</summary>
    public static Actor Of(ClaimsPrincipal user) => new(ActorKind.Colleague, user.AccountId(), user.FindFirst(AccountClaims.Name)?.Value ?? "");

    /// <summary>The service itself.</summary>
    public static readonly Actor System = new(ActorKind.System, "", "");
}
