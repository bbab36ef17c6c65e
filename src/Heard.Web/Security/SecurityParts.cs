using Heard.Web.Data;
using Heard.Web.Http;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Heard.Web.Security;

/// <summary>Sign-in, cookies and policies.</summary>
public static class SecurityParts
{
    /// <summary>How long a colleague stays signed in without doing anything.</summary>
    static readonly TimeSpan ColleagueSession = TimeSpan.FromHours(8);

    /// <summary>How long a person can look at their complaint without doing anything.</summary>
    static readonly TimeSpan FollowingSession = TimeSpan.FromHours(1);

    /// <summary>The policy of the page on which a colleague sets up the second step: signed in with the password is enough.</summary>
    public const string SettingUp = "SettingUp";

    public static void AddHeardSecurity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddDataProtection().SetApplicationName("Heard").PersistKeysToDbContext<AppDb>()
            .ProtectedBy(builder.Configuration.GetSection("KeyRing").Get<KeyRing>() ?? new());
        services.AddIdentityCore<Account>(identity =>
            {
                identity.Password.RequiredLength = 12;
                identity.Password.RequireDigit = identity.Password.RequireLowercase = identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
                // Guessing is slowed by network: locking an account would let anybody shut a colleague out.
                identity.Lockout.AllowedForNewUsers = false;
                IdentitySchema.Choose(identity);
            })
            .AddEntityFrameworkStores<AppDb>().AddClaimsPrincipalFactory<AccountClaims>().AddSignInManager().AddDefaultTokenProviders();

        services.Configure<IdentityPasskeyOptions>(passkey =>
        {
            passkey.UserVerificationRequirement = "required";
            passkey.ResidentKeyRequirement = "required";
        });
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, cookie =>
            {
                Strict(cookie, "__Host-heard-colleague", ColleagueSession);
                cookie.LoginPath = "/staff/sign-in";
                cookie.LogoutPath = "/staff/sign-out";
                cookie.Events.OnRedirectToAccessDenied = Forbid;
                cookie.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
            })
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, cookie => Strict(cookie, "__Host-heard-second-step", TimeSpan.FromMinutes(5)))
            .AddScheme<Microsoft.AspNetCore.Authentication.AuthenticationSchemeOptions, ApiKeyHandler>(ApiKey.Scheme, _ => { })
            .AddCookie(FollowSession.Scheme, cookie =>
            {
                Strict(cookie, "__Host-heard-follow", FollowingSession);
                cookie.Events.OnRedirectToLogin = ToTrack;
                cookie.Events.OnRedirectToAccessDenied = ToTrack;
            });

        services.AddAuthorizationBuilder()
            .SetDefaultPolicy(new AuthorizationPolicyBuilder(IdentityConstants.ApplicationScheme).RequireAuthenticatedUser().AddRequirements(new SecondFactor()).Build())
            .AddPolicy(SettingUp, policy => policy.AddAuthenticationSchemes(IdentityConstants.ApplicationScheme).RequireAuthenticatedUser())
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build())
            .AddPolicy(ApiKey.Scheme, policy => policy.AddAuthenticationSchemes(ApiKey.Scheme).RequireAssertion(_ => true))
            .AddPolicy(FollowSession.Follows, Holds)
            .AddPolicy(MetricsAccess.Policy, policy => policy.RequireAssertion(MetricsAccess.Allows));
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, Refusals>();
        services.AddScoped<IAuthorizationHandler, NeedsHandler>();
        services.AddScoped<IAuthorizationHandler, NeedsScopeHandler>();
        services.AddSingleton<IAuthorizationHandler, SecondFactorHandler>();
        services.AddScoped<CurrentColleague>();

        services.AddAntiforgery(antiforgery => Cookie(antiforgery.Cookie, "__Host-heard-form", CookieSecurePolicy.SameAsRequest));
        services.Configure<Microsoft.AspNetCore.Mvc.CookieTempDataProviderOptions>(data => Cookie(data.Cookie, "__Host-heard-note", CookieSecurePolicy.Always));
        services.Configure<CookiePolicyOptions>(policy =>
        {
            policy.Secure = CookieSecurePolicy.Always;
            policy.HttpOnly = HttpOnlyPolicy.Always;
            policy.MinimumSameSitePolicy = SameSiteMode.Lax;
        });
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        services.AddRateLimiter(RateLimits.Configure);
    }

    static void Holds(AuthorizationPolicyBuilder policy)
    {
        policy.AddAuthenticationSchemes(FollowSession.Scheme);
        policy.RequireAssertion(context => context.Resource is HttpContext http
            && http.GetRouteValue("body") is string body && FollowSession.Complaint(context.User, body.ToLowerInvariant()) is not null);
    }

    static void Strict(CookieAuthenticationOptions options, string name, TimeSpan session)
    {
        Cookie(options.Cookie, name, CookieSecurePolicy.Always);
        options.ExpireTimeSpan = session;
        options.SlidingExpiration = true;
    }

    static void Cookie(CookieBuilder cookie, string name, CookieSecurePolicy secure)
    {
        cookie.Name = name;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SecurePolicy = secure;
        cookie.SameSite = SameSiteMode.Lax;
    }

    /// <summary>Answered where it was asked, also to a POST.</summary>
    static Task Forbid(Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    static Task ToTrack(Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.Redirect($"{context.Request.PathBase}/{context.HttpContext.GetRouteValue("body")}/track");
        return Task.CompletedTask;
    }
}
