using Heard.Web.Data;
using Heard.Web.Demo;
using Heard.Web.Features.Api;
using Heard.Web.Features.OpenReferral;
using Heard.Web.Features.Public.Found;
using Heard.Web.Files;
using Heard.Web.Http;
using Heard.Web.Jobs;
using Heard.Web.Mailbox;
using Heard.Web.Security;

namespace Heard.Web;

/// <summary>The service put together: its parts, and the way of a request through them.</summary>
public static class Service
{
    /// <summary>Builds the application from settings; nothing is opened yet.</summary>
    /// <param name="args">Settings, as on the command line.</param>
    /// <param name="clock">The time that it goes by; null: the machine's.</param>
    public static WebApplication Build(string[] args, TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(clock ?? TimeProvider.System);
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.AddHeardSettings();
        builder.AddHeardData();
        builder.AddHeardSecurity();
        builder.AddHeardParts();
        builder.AddHeardFiles();
        builder.AddHeardMailbox();
        builder.AddHeardWatching();
        builder.AddHeardJobs();
        builder.AddHeardPages();
        builder.AddHeardApi();

        var app = builder.Build();
        app.UseHeard();
        return app;
    }

    /// <summary>Brings the database up to date and serves until told to stop.</summary>
    public static async Task<int> Serve(WebApplication app)
    {
        await Database.Prepare(app.Services);
        await Demonstration.Prepare(app);
        await app.RunAsync();
        return 0;
    }

    /// <summary>Brings the database up to date.</summary>
    public static async Task<int> Migrate(WebApplication app)
    {
        await Database.Prepare(app.Services);
        await Console.Out.WriteLineAsync("The database is up to date.");
        return 0;
    }

    /// <summary>The way of a request: headers first, so that they stand on every answer; the page last.</summary>
    static void UseHeard(this WebApplication app)
    {
        app.Use(SecurityHeaders.Add);
        if (!app.Environment.IsDevelopment() && !app.Services.GetRequiredService<HeardSettings>().Demo) app.UseHsts();
        app.UseForwardedHeaders();
        app.Use(WelshPath.Read);
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.Use(ApiAnswers.Answer);
        app.Use(SecurityHeaders.RefuseOtherMethods);
        app.UseCookiePolicy();
        app.UseRouting();
        app.UseWhen(SameForEverybodyAttribute.IsOn, same => same.UseResponseCompression().UseOutputCache());
        app.UseRateLimiter();
        app.Use(CurrentBody.Find);
        app.UseAuthentication();
        app.UseAuthorization();
        app.Use(PostedForm.Read);

        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        app.MapHeardApi();
        app.MapOpenReferral();
        app.MapFound();
        app.MapHeardHealth();
    }
}
