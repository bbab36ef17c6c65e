using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Heard.Domain.Organisations;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Heard.Web.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Demo;

/// <summary>
/// The demonstration: three fictional bodies, colleagues in each role who need no second step, and believable
/// complaints. It refuses to listen on anything but loopback.
/// </summary>
public static class Demonstration
{
    static readonly (string Name, Role Role)[] Accounts =
    [
        ("handler", Role.Handler), ("manager", Role.Manager), ("colleague", Role.Colleague),
        ("content", Role.ContentOwner), ("leader", Role.Leader), ("admin", Role.Administrator),
    ];

    /// <summary>Who they are, in the order of <see cref="Accounts"/>. Some sign the messages of the demonstration.</summary>
    static readonly Dictionary<string, string[]> Names = new()
    {
        ["boats"] = ["Priya Nair", "Gareth Owen", "Sam Okafor", "Ruth Fielding", "Alison Grant", "Tom Reyes"],
        ["northline"] = ["Callum Reid", "Adaeze Obi", "Jo Marsh", "Iain Petrie", "Helen Shaw", "Kofi Mensah"],
        ["families"] = ["Rhian Pritchard", "Samira Haddad", "Beth Lewis", "Owain Rees", "Margaret Dunn", "Leo Carver"],
    };

    /// <summary>Makes what is missing. Does nothing unless the setting is on.</summary>
    public static async Task Prepare(WebApplication app)
    {
        var settings = app.Services.GetRequiredService<HeardSettings>();
        if (!settings.Demo) return;
        OnlyLoopback(app);

        var password = await Password(settings);
        foreach (var name in Situations.Bodies)
        {
            await using var scope = app.Services.CreateAsyncScope();
            var body = await MakeBody(scope.ServiceProvider, name);
            scope.ServiceProvider.GetRequiredService<OrganisationScope>().Enter(body.Id);
            await MakeColleagues(scope.ServiceProvider, body, password);
            body = await MakeTeams(scope.ServiceProvider, body);
            await DemonstrationComplaints.Make(scope.ServiceProvider, body);
            await DemonstrationExperiences.Make(scope.ServiceProvider, body);
            await DemonstrationFeedback.Make(scope.ServiceProvider, body);
        }

        app.Services.GetRequiredService<Bodies>().Forget();
        app.Lifetime.ApplicationStarted.Register(() => Announce(app, password));
    }

    static void OnlyLoopback(WebApplication app)
    {
        var addresses = (app.Configuration["urls"] ?? "http://localhost:5080").Split(';');
        if (addresses.FirstOrDefault(address => !IsLoopback(address)) is { } open)
        {
            throw new InvalidOperationException($"Heard:Demo is on, so the service listens on this machine only, not on {open}. Demonstration accounts have no second step.");
        }
    }

    static bool IsLoopback(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.IsLoopback || (IPAddress.TryParse(uri.Host, out var ip) && IPAddress.IsLoopback(ip)));

    /// <summary>Kept beside the data, so that a second start prints the same one.</summary>
    static async Task<string> Password(HeardSettings settings)
    {
        if (settings.DemoPassword.Length > 0) return settings.DemoPassword;
        var file = Path.Combine(settings.DataDirectory, "demo-password");
        if (!File.Exists(file)) await File.WriteAllTextAsync(file, RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 14));
        return await File.ReadAllTextAsync(file);
    }

    static async Task<Organisation> MakeBody(IServiceProvider services, string name)
    {
        var database = services.GetRequiredService<AppDb>();
        if (await database.Organisations.AsNoTracking().FirstOrDefaultAsync(row => row.ShortName == name) is { } existing) return Bodies.Read(existing.Settings);
        var body = Organisations.Settings.Read(await DemonstrationFiles.Body(name));
        await services.GetRequiredService<Writes>().Act(async store =>
        {
            store.Organisations.Add(new OrganisationRow { Id = body.Id, ShortName = body.ShortName, Settings = Bodies.Write(body), ReckonedWith = services.GetRequiredService<Calendar>().Fingerprint(body) });
            return await store.SaveChangesAsync();
        });
        return body;
    }

    static async Task MakeColleagues(IServiceProvider services, Organisation body, string password)
    {
        var accounts = services.GetRequiredService<UserManager<Account>>();
        foreach (var ((name, role), fullName) in Accounts.Zip(Names[body.ShortName]))
        {
            var email = $"{name}@{body.ShortName}.example";
            var account = await accounts.FindByEmailAsync(email);
            if (account is null)
            {
                account = new Account { UserName = email, Email = email, EmailConfirmed = true, Name = fullName };
                Must(await accounts.CreateAsync(account, password));
                await services.GetRequiredService<Writes>().Act(async store =>
                {
                    store.Memberships.Add(new MembershipRow { AccountId = account.Id, OrganisationId = body.Id, Role = role });
                    return await store.SaveChangesAsync();
                });
            }
            else if (!await accounts.CheckPasswordAsync(account, password))
            {
                Must(await accounts.RemovePasswordAsync(account));
                Must(await accounts.AddPasswordAsync(account, password));
            }
        }
    }

    /// <summary>Its teams, with the accounts of those whom its file calls by their role.</summary>
    static async Task<Organisation> MakeTeams(IServiceProvider services, Organisation body)
    {
        var accounts = (await Handlers.Of(services.GetRequiredService<AppDb>(), body.Id)).ToDictionary(handler => handler.Name, handler => handler.Id);
        TeamMember Member(TeamMember member) => accounts.TryGetValue(member.Name, out var account) ? member with { Account = account } : member;
        body = body with { Teams = [.. body.Teams.Select(team => team with { Members = [.. team.Members.Select(Member)] })] };
        await services.GetRequiredService<Writes>().Act(store => store.Organisations.Where(row => row.Id == body.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.Settings, Bodies.Write(body))));
        return body;
    }

    static void Must(IdentityResult result)
    {
        if (!result.Succeeded) throw new InvalidOperationException(string.Join(" ", result.Errors.Select(error => error.Description)));
    }

    static void Announce(WebApplication app, string password)
    {
        var address = app.Urls.First();
        Console.WriteLine($"""

            Heard is running: {address}

              Complain            {address}/boats/complain   (Welsh: {address}/cy/families/complain)
              Colleagues          {address}/staff
              Sign in as          handler@boats.example, manager@northline.example, handler@families.example …
              Password            {password}
              Messages sent       {Path.Combine(app.Services.GetRequiredService<HeardSettings>().DataDirectory, "mail")}

            """);
    }
}

/// <summary>The demonstration's files, inside the assembly.</summary>
public static class DemonstrationFiles
{
    const string Folder = "Heard.Web.Demo.";

    /// <summary>The text of one of them.</summary>
    public static async Task<string> Read(string name)
    {
        using var reader = Open($"{Folder}{name}.json");
        return await reader.ReadToEndAsync();
    }

    /// <summary>The settings of a body. After its own sources of help come the national ones that its file names: nobody at the body has checked those.</summary>
    public static async Task<JsonNode> Body(string name)
    {
        var body = JsonNode.Parse(await Read(name))!.AsObject();
        var national = NationalHelp.Read().ToDictionary(source => source!["id"]!.GetValue<string>());
        foreach (var id in body["nationalHelp"]!.AsArray()) body["help"]!.AsArray().Add(national[id!.GetValue<string>()]!.DeepClone());
        return body;
    }

    /// <summary>The text of every file whose name begins with <paramref name="name"/> (folders end with a full stop), in the order of their names.</summary>
    public static IEnumerable<string> Under(string name)
    {
        foreach (var file in typeof(DemonstrationFiles).Assembly.GetManifestResourceNames().Where(file => file.StartsWith(Folder + name, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = Open(file);
            yield return reader.ReadToEnd();
        }
    }

    static StreamReader Open(string file) => new(typeof(DemonstrationFiles).Assembly.GetManifestResourceStream(file)
        ?? throw new FileNotFoundException($"The demonstration has no file {file}."));
}
