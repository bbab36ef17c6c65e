using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Experiences;
using Heard.Web.Features.Public.Complain;
using Heard.Web.Features.Publications;
using Heard.Web.Features.Shared;
using Heard.Web.Features.Staff.Record;
using Heard.Web.Features.Staff.Settings.Wording;
using Heard.Web.Http;
using Heard.Web.Languages;
using Heard.Web.Organisations;
using Heard.Web.Outbox;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.WebEncoders;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Heard.Web;

/// <summary>The parts of the service, by what they are for.</summary>
static class ServiceParts
{
    public static void AddHeardSettings(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection("Heard").Get<HeardSettings>() ?? new();
        settings.DataDirectory = Path.GetFullPath(settings.DataDirectory);
        if (settings.PublicUrl.Length == 0) settings.PublicUrl = (builder.Configuration["urls"] ?? "http://localhost:5080").Split(';')[0];
        if (builder.Configuration["urls"] is null) builder.WebHost.UseUrls("http://localhost:5080");
        builder.Services.AddSingleton(settings);
        builder.Services.Configure<MailSettings>(builder.Configuration.GetSection("Mail"));
        builder.Services.Configure<NotifySettings>(builder.Configuration.GetSection("Notify"));
        builder.Services.Configure<HolidaySettings>(builder.Configuration.GetSection("Holidays"));
        builder.Services.Configure<RateLimits>(builder.Configuration.GetSection("RateLimits"));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(30));
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var proxy in builder.Configuration.GetSection("TrustedProxies").Get<string[]>() ?? []) forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
        });
    }

    public static void AddHeardData(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<OrganisationScope>();
        if (builder.Configuration.GetConnectionString("Postgres") is { Length: > 0 } postgres)
        {
            services.AddPooledDbContextFactory<PostgresDb>(options => Database.Postgres(options, postgres));
            services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<PostgresDb>>().CreateDbContext().For(provider.GetRequiredService<OrganisationScope>()));
            services.AddScoped<Writes, PostgresWrites>();
        }
        else
        {
            services.AddSingleton(provider => new WriteGate(Database.SqliteConnection(provider.GetRequiredService<HeardSettings>())));
            services.AddPooledDbContextFactory<SqliteDb>((provider, options) => options.UseSqlite(Database.SqliteConnection(provider.GetRequiredService<HeardSettings>())).AddInterceptors(Overwriting.Instance));
            services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<SqliteDb>>().CreateDbContext()
                .Behind(provider.GetRequiredService<WriteGate>()).For(provider.GetRequiredService<OrganisationScope>()));
            services.AddScoped<Writes, SqliteWrites>();
        }
    }

    public static void AddHeardParts(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<Bodies>();
        services.AddSingleton(_ => BankHolidayFeed.Read(typeof(BankHolidayFeed).Assembly.GetManifestResourceStream("Heard.Web.Data.bank-holidays.json")!));
        services.AddSingleton<Calendar>();
        services.AddSingleton<Support.HelpSources>();
        services.AddSingleton<Support.AcceptedImports>();
        services.AddScoped<Support.HelpImports>();
        services.AddScoped<Support.HelpProposals>();
        services.AddSingleton<Support.HelpKeys>();
        Support.HelpFeedParts.AddHelpFeeds(services);
        services.AddSingleton<StoredHolidays>();
        services.AddHostedService(provider => provider.GetRequiredService<StoredHolidays>());
        services.AddSingleton<HolidayFeed>();
        services.AddSingleton<ServerKeys>();
        services.AddSingleton<FollowCode>();
        services.AddSingleton<PersonDigests>();
        services.AddSingleton<EventChain>();
        services.AddSingleton<Links>();
        services.AddSingleton<Correspondence>();
        services.AddSingleton<Ledger>();
        services.AddSingleton<TimePasses>();
        services.AddSingleton<SqliteStatistics>();
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<OutboxSender>();
        services.AddSingleton<Postman>();
        services.AddSingleton<Notify>();
        services.AddSingleton<Texts>();
        services.AddSingleton<HeardMetrics>();
        services.AddHttpClient();
        services.AddSamePages();
        services.AddSingleton<OwnPages>();
        services.AddSingleton<KeptFiles>();
        services.AddSingleton<Features.Publications.Spoken.Speech>();
        services.AddSingleton<Features.Publications.Spoken.SpokenPages>();
        services.AddScoped<Features.Publications.Spoken.UploadedSounds>();
        services.AddSingleton<Chromium>();
        services.AddSingleton<PdfPrinter>();
        services.AddSingleton<PrivatePrinter>();
        services.AddSingleton<Sheets>();
        services.AddSingleton<ComplaintLimit>();
        services.AddScoped<ComplaintDesk>();
        services.AddScoped<BodyDesk>();
        services.AddScoped<RestrictedFiles>();
        services.AddScoped<LetterPlaces>();
        services.AddScoped<Features.Staff.Case.Others.OtherComplaints>();
        services.AddScoped<ExperienceBook>();
        services.AddScoped<AwarenessBook>();
        services.AddScoped<FeedbackBook>();
        services.AddScoped<UsefulBook>();
        services.AddSingleton<Forgetting>();
        services.AddScoped<Drafts>();
        services.AddScoped<AccessLog>();
        services.AddScoped<Recordings>();
        services.AddScoped<Scans>();
        services.AddScoped<CurrentBody>();
        services.AddScoped<CurrentLanguage>();
        services.AddScoped(typeof(Words<>));
    }

    public static void AddHeardPages(this WebApplicationBuilder builder)
    {
        var demo = builder.Configuration.GetValue<bool>("Heard:Demo");
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddResponseCompression(compression => compression.EnableForHttps = true);

        // Welsh letters and people's names as they are, not as entities.
        builder.Services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddRouting(routing => routing.LowercaseUrls = true);
        builder.Services.AddRazorPages(pages =>
            {
                pages.RootDirectory = "/Features";
                pages.Conventions.AddFolderApplicationModelConvention("/Public", OpenUnlessItSays);
                pages.Conventions.AllowAnonymousToFolder("/Shared");
                if (!demo) pages.Conventions.AddFolderRouteModelConvention("/Staff/Design", design => design.Selectors.Clear());
            })
            .AddMvcOptions(mvc =>
            {
                mvc.Filters.Add<KeepAnswersFilter>();
                mvc.Filters.Add<HandledPostsFilter>();
            });
    }

    /// <summary>The public side is open. A page that says itself who may see it is not: "anonymous" would win over its policy.</summary>
    static void OpenUnlessItSays(PageApplicationModel page)
    {
        if (!page.HandlerTypeAttributes.OfType<AuthorizeAttribute>().Any()) page.EndpointMetadata.Add(new AllowAnonymousAttribute());
    }

    public static void AddHeardWatching(this WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment()) builder.Logging.ClearProviders().AddJsonConsole();
        builder.Logging.WithoutPersonalData();
        var telemetry = builder.Services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics.AddMeter(HeardMetrics.MeterName).AddAspNetCoreInstrumentation().AddPrometheusExporter())
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation(instrument => instrument.EnrichWithHttpRequest = Traces.WithoutPersonalData));
        if (builder.Configuration["Otlp:Endpoint"] is { Length: > 0 } endpoint)
        {
            telemetry.WithTracing(traces => traces.AddOtlpExporter(otlp => otlp.Endpoint = new Uri(endpoint)))
                .WithMetrics(metrics => metrics.AddOtlpExporter(otlp => otlp.Endpoint = new Uri(endpoint)));
        }

        builder.Services.AddSingleton<Readiness>();
        builder.Services.AddHealthChecks().AddCheck<Readiness>("ready", HealthStatus.Unhealthy);
    }

    public static void MapHeardHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
        app.MapPrometheusScrapingEndpoint("/metrics").RequireAuthorization(MetricsAccess.Policy);
    }
}
