using Heard.Domain.Time;
using Heard.Web.Data;
using Heard.Web.Files;
using Heard.Web.Mailbox;
using Heard.Web.Organisations;
using Heard.Web.Outbox;
using Heard.Web.Time;
using MailKit.Net.Smtp;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Heard.Web;

/// <summary><c>heard doctor</c>: looks at each part and says what to do about what is wrong.</summary>
public static class Doctor
{
    delegate Task<string?> Check(IServiceProvider services);

    static readonly (string Part, Check Look)[] Checks =
    [
        ("Data directory", DataDirectory),
        ("Database", DatabaseAnswers),
        ("Public address", PublicUrl),
        ("Mail", Mail),
        ("Text messages", TextMessages),
        ("Complaints mailboxes", Mailboxes),
        ("Files", Files),
        ("Virus scanner", Scanner),
        ("Bank holidays", Holidays),
        ("Secrets", Secrets),
        ("Chromium", Chromium),
        ("Speech", Speech),
        ("Key ring", KeyRing),
        ("Risk contacts", RiskContacts),
    ];

    /// <summary>0 when all is well; 1 otherwise.</summary>
    public static async Task<int> Run(IServiceProvider services, TextWriter output)
    {
        var wrong = 0;
        foreach (var (part, look) in Checks)
        {
            await using var scope = services.ForEveryBody();
            string? advice;
            try
            {
                advice = await look(scope.ServiceProvider);
            }
            catch (Exception failure)
            {
                advice = failure.Message;
            }

            if (advice is not null) wrong++;
            await output.WriteLineAsync(advice is null ? $"well   {part}{Remark(part, scope.ServiceProvider)}" : $"WRONG  {part}: {advice}");
        }

        return wrong == 0 ? 0 : 1;
    }

    static Task<string?> DataDirectory(IServiceProvider services)
    {
        var directory = services.GetRequiredService<HeardSettings>().DataDirectory;
        var file = Path.Combine(Directory.CreateDirectory(directory).FullName, ".doctor");
        File.WriteAllText(file, "");
        File.Delete(file);
        return Well;
    }

    static async Task<string?> DatabaseAnswers(IServiceProvider services)
    {
        var database = services.GetRequiredService<AppDb>().Database;
        if (!await database.CanConnectAsync()) return "it does not answer. Check ConnectionStrings:Postgres, or that the data directory can be written.";
        return (await database.GetPendingMigrationsAsync()).Any() ? "its schema is older than this version. Run: heard migrate" : null;
    }

    static async Task<string?> RiskContacts(IServiceProvider services)
    {
        var without = (await services.GetRequiredService<Bodies>().All()).Values.Where(body => body.RiskContacts.IsEmpty).Select(body => body.ShortName).Order(StringComparer.Ordinal).ToList();
        return without.Count == 0 ? null : $"nobody is told when somebody may be at risk in {string.Join(", ", without)}. Add email addresses under riskContacts in the settings of the body.";
    }

    static Task<string?> PublicUrl(IServiceProvider services)
    {
        var settings = services.GetRequiredService<HeardSettings>();
        return Uri.TryCreate(settings.PublicUrl, UriKind.Absolute, out var address) && (address.Scheme == "https" || address.IsLoopback)
            ? Well
            : Advice("links in messages would not be safe. Set Heard:PublicUrl to the https address that people use.");
    }

    static async Task<string?> Mail(IServiceProvider services)
    {
        var mail = services.GetRequiredService<IOptions<MailSettings>>().Value;
        if (mail.Mode == "Notify") return services.GetRequiredService<IOptions<NotifySettings>>().Value is { ApiKey.Length: > 0, EmailTemplate.Length: > 0 } ? null : "GOV.UK Notify is not set up. Set Notify:ApiKey and Notify:EmailTemplate.";
        if (mail.Mode != "Smtp") return services.GetRequiredService<HeardSettings>().Demo ? null : "messages go to a folder and reach nobody. Set Mail:Mode to Smtp or Notify.";
        using var client = new SmtpClient();
        await client.ConnectAsync(mail.Smtp.Host, mail.Smtp.Port);
        await client.DisconnectAsync(true);
        return null;
    }

    /// <summary>People can ask for text messages anyway: where none can be sent, each is a task for a colleague.</summary>
    static Task<string?> TextMessages(IServiceProvider services) => services.GetRequiredService<Texts>().CanSend && (services.GetRequiredService<IOptions<NotifySettings>>().Value.SendsTexts || services.GetRequiredService<HeardSettings>().Demo)
        ? Well
        : Advice("none can be sent: colleagues are asked to tell people who chose them another way. Set Notify:ApiKey and Notify:TextTemplate.");

    /// <summary>A body without a mailbox is well: people can look into it by hand.</summary>
    static async Task<string?> Mailboxes(IServiceProvider services)
    {
        var wrong = new List<string>();
        foreach (var body in (await services.GetRequiredService<Bodies>().All()).Keys.Order(StringComparer.Ordinal))
        {
            if (MailboxSettings.Of(services.GetRequiredService<IConfiguration>(), body) is not { } settings) continue;
            try
            {
                await using var mailbox = await OpenMailbox.Open(settings, CancellationToken.None);
            }
            catch (Exception failure)
            {
                wrong.Add($"that of {body} cannot be opened, so nothing is collected: {failure.Message} Check Imap:{body}.");
            }
        }

        return wrong.Count == 0 ? null : string.Join(' ', wrong);
    }

    static async Task<string?> Files(IServiceProvider services)
    {
        var store = services.GetRequiredService<IFileStore>();
        var key = FileKey.Original(Guid.CreateVersion7());
        await using (var probe = services.GetRequiredService<Incoming>().Begin(key)) await store.Put(key, probe, CancellationToken.None);
        await using (var found = await store.Open(key, CancellationToken.None))
        {
            if (found is null) return "what was written was not found again. Check Files:S3, or that the data directory can be written.";
        }

        await store.Delete(key, CancellationToken.None);
        return null;
    }

    static async Task<string?> Scanner(IServiceProvider services)
    {
        var scanner = services.GetRequiredService<ClamdScanner>();
        if (!scanner.IsSet) return services.GetRequiredService<HeardSettings>().Demo ? null : "files are not checked for viruses. Set Scanner:Clamd to the host:port of a ClamAV daemon.";
        return await scanner.Answers(CancellationToken.None) ? null : "it answers, but not as ClamAV does. Check Scanner:Clamd.";
    }

    /// <summary>What is worth knowing where all is well.</summary>
    static string Remark(string part, IServiceProvider services) => part == "Bank holidays" ? $": {Known(services)}" : "";

    static async Task<string?> Holidays(IServiceProvider services)
    {
        await services.GetRequiredService<StoredHolidays>().Refresh(CancellationToken.None);
        var (calendar, settings, now) = (services.GetRequiredService<Calendar>(), services.GetRequiredService<IOptions<HolidaySettings>>().Value, services.GetRequiredService<TimeProvider>().GetUtcNow());
        var (demo, asks) = (services.GetRequiredService<HeardSettings>().Demo, settings.Address(services.GetRequiredService<HeardSettings>().Demo) is not null);
        if (calendar.Holidays.RunShort(LondonTime.DayOf(now))) return $"{Known(services)}, less than 6 months ahead. Install a newer version, or let Holidays:Feed be asked.";
        if (settings.Feed.Length > 0 && !asks && !demo) return "nobody is asked. Set Holidays:Feed to an https address, or to nothing.";
        return asks && calendar.ReadAt is { } readAt && now - readAt > TimeSpan.FromDays(7) ? $"{Known(services)}. Look in the log for why none are taken since." : null;
    }

    static string Known(IServiceProvider services) => services.GetRequiredService<Calendar>() is var calendar && calendar.ReadAt is { } readAt
        ? $"as announced on {LondonTime.DayOf(readAt):yyyy-MM-dd}, until {calendar.Holidays.KnownUntil:yyyy-MM-dd}"
        : $"as this version came with them, until {calendar.Holidays.KnownUntil:yyyy-MM-dd}";

    static Task<string?> Chromium(IServiceProvider services) => services.GetRequiredService<Features.Publications.PdfPrinter>().IsAvailable
        ? Well
        : Advice("there is none, so publications are pages that print, not PDFs. Install Chromium, or set Chromium:Path.");

    static Task<string?> Speech(IServiceProvider services) => services.GetRequiredService<Features.Publications.Spoken.Speech>().Program is not null
        ? Well
        : Advice("there is no espeak-ng, so pages and the answer message of helplines are not spoken; their text is there. Install espeak-ng, or set Speech:Path.");

    static Task<string?> Secrets(IServiceProvider services)
    {
        _ = services.GetRequiredService<Security.ServerKeys>();
        return Well;
    }

    static Task<string?> KeyRing(IServiceProvider services) =>
        services.GetRequiredService<HeardSettings>().Demo || services.GetRequiredService<IConfiguration>()["KeyRing:Certificate"] is { Length: > 0 }
            ? Well
            : Advice("who can read the database can sign in as anybody. Set KeyRing:Certificate to a PFX file, and KeyRing:Password.");

    static Task<string?> Well => Task.FromResult<string?>(null);

    static Task<string?> Advice(string text) => Task.FromResult<string?>(text);
}
