using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Heard.Web.Complaints;
using Heard.Web.Data;

namespace Heard.Web.Security;

/// <summary>What a key of the API may do. <c>docs/security.md</c> holds the reviewed table; a test compares the two.</summary>
public static class Scopes
{
    /// <summary>Make complaints in a named channel, as many as there are.</summary>
    public const string Write = "complaints:write";

    /// <summary>Read complaints, and search them.</summary>
    public const string Read = "complaints:read";

    /// <summary>Do with a complaint what the rules allow.</summary>
    public const string Handle = "complaints:handle";

    /// <summary>Read figures before they are published.</summary>
    public const string Figures = "figures:read";

    /// <summary>All of them, in the order of the table.</summary>
    public static readonly IReadOnlyList<string> All = [Write, Read, Handle, Figures];
}

/// <summary>The key that a request came with, as far as anybody needs to know.</summary>
/// <param name="Id">Of the key's row.</param>
/// <param name="Organisation">The one body that it is for.</param>
/// <param name="Name">What it is for, as whoever made it calls it.</param>
/// <param name="Scopes">What it may do.</param>
public sealed record ApiKey(Guid Id, Guid Organisation, string Name, IReadOnlyList<string> Scopes)
{
    /// <summary>The authentication scheme.</summary>
    public const string Scheme = "ApiKey";

    /// <summary>What every key begins with, so that one that was published by mistake is found.</summary>
    public const string Prefix = "heard_";

    const string Characters = "abcdefghijklmnopqrstuvwxyz0123456789";
    const int RandomCharacters = 40;
    const string Body = "body", Scope = "scope";

    /// <summary>A new key: 40 characters of 36 are 206 bits.</summary>
    public static string Make() => Prefix + RandomNumberGenerator.GetString(Characters, RandomCharacters);

    /// <summary>
    /// What is stored of a key. One round of SHA-256 is enough, and no salt is needed: a slow hash protects secrets that
    /// people choose, and nobody can try 2^206 random ones. A key is found by its digest, so no comparison takes
    /// longer the more of it is right.
    /// </summary>
    public static byte[] Digest(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    /// <summary>Who acts: the key, by name.</summary>
    public Actor Actor => new(ActorKind.Program, Id.ToString(), Name);

    /// <summary>The key as the request carries it from here on.</summary>
    public ClaimsPrincipal ToUser() => new(new ClaimsIdentity(
        [new(ClaimTypes.NameIdentifier, Id.ToString()), new(AccountClaims.Name, Name), new(Body, Organisation.ToString()), .. Scopes.Select(scope => new Claim(Scope, scope))], Scheme));

    /// <summary>The key of the request; null: it came with none.</summary>
    public static ApiKey? Of(ClaimsPrincipal user) => user.Identities.FirstOrDefault(identity => identity.AuthenticationType == Scheme) is { } identity
        ? new(Guid.Parse(identity.FindFirst(ClaimTypes.NameIdentifier)!.Value), Guid.Parse(identity.FindFirst(Body)!.Value),
            identity.FindFirst(AccountClaims.Name)!.Value, [.. identity.FindAll(Scope).Select(claim => claim.Value)])
        : null;
}
