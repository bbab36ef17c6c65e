using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Heard.BrowserTests;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Time;
using Heard.Tests.Running;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browser))]

namespace Heard.BrowserTests;

/// <summary>One running service and one Chromium for all journeys; each person has a context of their own.</summary>
public sealed class Browser : IAsyncLifetime
{
    // The same Chromium without the parts that draw a window: journeys take two thirds of the time.
    const string WithoutWindow = "/usr/bin/chromium-headless-shell";

    readonly ConcurrentDictionary<string, string> _addresses = [];
    IPlaywright _playwright = null!;
    IBrowser _browser = null!;

    /// <summary>Settings of the service beside those of every test.</summary>
    public string[] Settings { get; init; } = [];

    /// <summary>The service.</summary>
    public RunningService Service { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Service = await RunningService.Start(Settings);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? (File.Exists(WithoutWindow) ? WithoutWindow : "/usr/bin/chromium"),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A person with a browser of their own: no cookies of others, a screen of this width.</summary>
    public async Task<Visitor> Visit(int width = 1280, bool scripts = true)
    {
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = Service.Address,
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = scripts,
        });
        context.SetDefaultTimeout((float)Visitor.Patience.TotalMilliseconds);
        if (scripts) await Axe.Bring(context);
        return new Visitor(await context.NewPageAsync(), scripts);
    }

    /// <summary>A colleague of the demonstration, signed in.</summary>
    /// <param name="email">The account, such as <c>handler@boats.example</c>.</param>
    /// <param name="width">Of the screen.</param>
    /// <param name="password">Theirs.</param>
    public async Task<Visitor> Colleague(string email, int width = 1280, string password = RunningService.Password)
    {
        var colleague = await Visit(width);
        await colleague.Open("/staff");
        await colleague.Types("Work email address", email);
        await colleague.Types("Password", password);
        await colleague.Presses("Sign in");
        return colleague;
    }

    /// <summary>Somebody has sent these answers to a body. The reference, as in addresses.</summary>
    /// <param name="body">The body.</param>
    /// <param name="answers">What they sent.</param>
    /// <param name="language">In which language.</param>
    /// <param name="journey">Whose story it is: every address belongs to one, since all read their mail from one folder.</param>
    public async Task<string> Complained(string body, Answers answers, Language language = Language.English, [CallerMemberName] string journey = "")
    {
        var email = answers["email"];
        if (email.Length > 0 && _addresses.GetOrAdd(email, journey) != journey) throw new InvalidOperationException($"{email} is the address of {_addresses[email]} already; give {journey} another.");
        await using var scope = Service.Services.CreateAsyncScope();
        var organisation = (await scope.ServiceProvider.GetRequiredService<Bodies>().Find(body))!;
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().Enter(organisation.Id);
        var filling = new Filling(answers, LondonTime.DayOf(TimeProvider.System.GetUtcNow()));
        var acted = await scope.ServiceProvider.GetRequiredService<ComplaintDesk>().Submit(
            organisation, Guid.CreateVersion7(), reference => new(reference, ComplaintForm.Current.Version, answers, language, Channel.Online, organisation.Promises, ComplaintForm.Year(filling)));
        return acted.Complaint!.Reference.ToString();
    }

    /// <summary>A colleague has done this with the complaint.</summary>
    public async Task Decided(string body, string reference, ComplaintCommand command)
    {
        await using var scope = Service.Services.CreateAsyncScope();
        var organisation = (await scope.ServiceProvider.GetRequiredService<Bodies>().Find(body))!;
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().Enter(organisation.Id);
        var id = await scope.ServiceProvider.GetRequiredService<AppDb>().Complaints.Where(row => row.Reference == reference).Select(row => row.Id).SingleAsync();
        Assert.Null((await scope.ServiceProvider.GetRequiredService<ComplaintDesk>().Act(organisation, id, command, Actor.System)).Refusal);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await Service.DisposeAsync();
    }
}
