using System.Security.Claims;
using Heard.Web.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace Heard.Web.Security;

/// <summary>Every colleague signs in with a second step: an authenticator's code or a passkey. Only the demonstration does without.</summary>
public sealed class SecondFactor : IAuthorizationRequirement
{
    /// <summary>The requirement, and what the sign-in says of how it was made.</summary>
    public const string Method = "amr", Strong = "mfa";

    /// <summary>Signs in somebody who has shown both.</summary>
    public static Task SignIn(SignInManager<Account> signIn, Account account) => signIn.SignInWithClaimsAsync(account, isPersistent: false, [new Claim(Method, Strong)]);
}

/// <summary>Looks for the second step in the sign-in.</summary>
public sealed class SecondFactorHandler(HeardSettings settings) : AuthorizationHandler<SecondFactor>
{
    /// <inheritdoc/>
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, SecondFactor requirement)
    {
        if (settings.Demo || context.User.HasClaim(SecondFactor.Method, SecondFactor.Strong)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
