using System.Globalization;
using System.Security.Cryptography;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Heard.Web.Support;
using Heard.Web.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Bench.Running;

/// <summary>The service's own parts on the measured database, not served: to look into it and to prepare forms.</summary>
sealed class Installed : IAsyncDisposable
{
    /// <summary>The body that is measured.</summary>
    public const string Body = "boats";

    readonly WebApplication _parts;
    readonly Organisation _body;

    Installed(WebApplication parts, Organisation body) => (_parts, _body) = (parts, body);

    /// <summary>The body's id.</summary>
    public Guid BodyId => _body.Id;

    /// <summary>Opens it.</summary>
    public static async Task<Installed> Open(Store store)
    {
        var parts = Service.Build([.. store.Service(), "--applicationName=Heard.Web", $"--contentRoot={AppContext.BaseDirectory}", "--Logging:LogLevel:Default=Error"]);
        return new Installed(parts, (await parts.Services.GetRequiredService<Bodies>().Find(Body))!);
    }

    /// <summary>References of complaints, spread over all of them.</summary>
    public Task<List<string>> References(int count) => Read(database => Spread(database, count).Select(row => row.Reference).ToListAsync());

    /// <summary>The names of people who complained.</summary>
    public Task<List<string>> Names(int count) => Read(database => Spread(database, count).Select(row => row.Name).Where(name => name != "").Distinct().ToListAsync());

    /// <summary>How many complaints the body has.</summary>
    public Task<int> Count() => Read(database => database.Complaints.CountAsync());

    /// <summary>How many characters a complaint's own words have on average.</summary>
    public Task<double> AverageText() => Read(database => database.Complaints.AverageAsync(row => row.SearchText.Length));

    /// <summary>Forms that only need to be sent, each with the token of its browser.</summary>
    public async Task<List<string>> Drafts(int count)
    {
        var now = TimeProvider.System.Now();
        var tokens = Enumerable.Range(0, count).Select(_ => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32))).ToList();
        await using var scope = Scope();
        await scope.ServiceProvider.GetRequiredService<Writes>().Act(async database =>
        {
            await database.InsertMany(tokens.Select((token, number) => new DraftRow
            {
                Id = Guid.CreateVersion7(now),
                OrganisationId = _body.Id,
                TokenDigest = FollowCode.Digest(token),
                Answers = EventJson.Write(Texts.Answers(number)),
                FormVersion = ComplaintForm.Current.Version,
                Language = Language.English,
                ChangedAt = now,
                ExpiresAt = now.AddDays(1),
            }));
            return count;
        });
        return tokens;
    }

    /// <summary>
    /// A submission as the floor is given it: the rows that the service makes of the same answers. Its reference begins
    /// as none of ours does: where a random one is taken already the service draws again, and the floor cannot.
    /// </summary>
    public Floor.FloorSubmission Submission(int number)
    {
        var (answers, now) = (Texts.Answers(number), TimeProvider.System.Now());
        var reference = ComplaintDesk.NewReference();
        var row = new ComplaintRow { Id = Guid.CreateVersion7(now), OrganisationId = _body.Id, SubmissionKey = Guid.CreateVersion7(now), Reference = reference.ToString() };
        var submit = new Submit(reference, ComplaintForm.Current.Version, answers, Language.English, Channel.Online, _body.Promises, WithinAYear.Yes);
        var entries = _parts.Services.GetRequiredService<Ledger>().Enter(_body, row, null, submit, new Doing(Guid.CreateVersion7(now), Actor.Complainant, now), null);
        var message = entries.Messages[0];
        return new(_body.Id, string.Create(CultureInfo.InvariantCulture, $"0{number:D7}"), row.Name, row.Opening, row.SearchText, entries.Events[0].Payload!, message.To, message.Subject, message.Body);
    }

    /// <summary>Takes a directory of so many sources of help in, as a content owner would, and accepts it.</summary>
    public async Task Import(int sources)
    {
        await using var scope = Scope();
        var imports = scope.ServiceProvider.GetRequiredService<HelpImports>();
        await imports.Accept(await imports.Keep(_body, "Bench", "bench", Directories.Of(sources), [], Actor.Complainant), Actor.Complainant);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _parts.DisposeAsync();

    /// <summary>References are random, so their order is nothing else's.</summary>
    static IQueryable<ComplaintRow> Spread(AppDb database, int count) => database.Complaints.AsNoTracking().OrderBy(row => row.Reference).Take(count);

    async Task<T> Read<T>(Func<AppDb, Task<T>> read)
    {
        await using var scope = Scope();
        return await read(scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    AsyncServiceScope Scope()
    {
        var scope = _parts.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().Enter(_body.Id);
        return scope;
    }
}
