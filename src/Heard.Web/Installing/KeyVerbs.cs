using Heard.Web.Data;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Installing;

/// <summary><c>heard key create|list|revoke</c>: the keys with which programs use the API.</summary>
public static class KeyVerbs
{
    const int LongestName = 100;

    /// <summary>0: done; 1: something named is not there; 2: it was not called rightly.</summary>
    public static async Task<int> Run(IServiceProvider services, string[] words, TextWriter output)
    {
        await using var scope = services.CreateAsyncScope();
        switch (words)
        {
            case ["create", var body, var name, .. { Length: > 0 } scopes]:
                await Database.Prepare(services);
                return await Create(scope.ServiceProvider, body, name, scopes, output);
            case ["list", var body]:
                await Database.Prepare(services);
                return await List(scope.ServiceProvider, body, output);
            case ["revoke", var id] when Guid.TryParse(id, out var key):
                await Database.Prepare(services);
                return await Revoke(scope.ServiceProvider, key, output);
            default:
                await output.WriteLineAsync($"heard key create BODY NAME SCOPES…, with some of the scopes {string.Join(", ", Scopes.All)}\nheard key list BODY\nheard key revoke ID");
                return 2;
        }
    }

    static async Task<int> Create(IServiceProvider services, string shortName, string name, string[] scopes, TextWriter output)
    {
        if (scopes.FirstOrDefault(scope => !Scopes.All.Contains(scope)) is { } unknown) return await Wrong(output, $"'{unknown}' is not a scope. The scopes are: {string.Join(", ", Scopes.All)}.");
        if (name.Trim() is not { Length: > 0 and <= LongestName }) return await Wrong(output, $"The name says what the key is for, in {LongestName} characters or fewer.");
        if (await services.GetRequiredService<Bodies>().Find(shortName) is not { } body) return await Wrong(output, $"There is no body '{shortName}'.");

        var key = ApiKey.Make();
        var now = services.GetRequiredService<TimeProvider>().Now();
        var row = new ApiKeyRow
        {
            Id = Guid.CreateVersion7(now),
            OrganisationId = body.Id,
            Name = name.Trim(),
            Digest = ApiKey.Digest(key),
            Scopes = string.Join(' ', Scopes.All.Intersect(scopes)),
            CreatedAt = now,
        };
        await services.GetRequiredService<Writes>().Act(database =>
        {
            database.ApiKeys.Add(row);
            return database.SaveChangesAsync();
        });
        await output.WriteLineAsync($"Key {row.Id} ({row.Name}) for {body.Name.En}: {row.Scopes}");
        await output.WriteLineAsync($"Shown once: {key}");
        return 0;
    }

    static async Task<int> List(IServiceProvider services, string shortName, TextWriter output)
    {
        if (await services.GetRequiredService<Bodies>().Find(shortName) is not { } body) return await Wrong(output, $"There is no body '{shortName}'.");
        foreach (var key in await services.GetRequiredService<AppDb>().ApiKeys.AsNoTracking().Where(key => key.OrganisationId == body.Id).OrderBy(key => key.CreatedAt).ToListAsync())
        {
            var state = key.RevokedAt is { } revoked ? $"revoked {revoked:yyyy-MM-dd}" : "in use";
            await output.WriteLineAsync($"{key.Id}  {key.CreatedAt:yyyy-MM-dd}  {state}  {key.Name}  {key.Scopes}");
        }

        return 0;
    }

    static async Task<int> Revoke(IServiceProvider services, Guid id, TextWriter output)
    {
        var now = services.GetRequiredService<TimeProvider>().Now();
        var revoked = await services.GetRequiredService<Writes>().Act(async database =>
        {
            if (await database.ApiKeys.FirstOrDefaultAsync(key => key.Id == id) is not { } key) return false;
            key.RevokedAt ??= now;
            await database.SaveChangesAsync();
            return true;
        });
        if (!revoked) return await Wrong(output, $"There is no key {id}.");
        await output.WriteLineAsync("It opens nothing any more.");
        return 0;
    }

    static async Task<int> Wrong(TextWriter output, string why)
    {
        await output.WriteLineAsync(why);
        return 1;
    }
}
