using System.Text.Json;
using System.Text.RegularExpressions;
using Heard.Domain.Organisations;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Installing;

/// <summary><c>heard body FILE</c>: adds a body, or changes its settings, from a JSON file like those in <c>Demo/</c>.</summary>
static partial class AddBody
{
    public static async Task<int> Run(IServiceProvider services, string[] words, TextWriter output)
    {
        if (words is not [var file] || !File.Exists(file))
        {
            await output.WriteLineAsync("heard body FILE: the JSON file of a body's settings. The files in src/Heard.Web/Demo show what it holds.");
            return 2;
        }

        Organisation body;
        try
        {
            body = Bodies.Read(await File.ReadAllTextAsync(file));
        }
        catch (JsonException problem)
        {
            await output.WriteLineAsync($"{file} cannot be read: {problem.Message}");
            return 1;
        }

        if (!ShortName().IsMatch(body.ShortName) || Bodies.Reserved.Contains(body.ShortName))
        {
            await output.WriteLineAsync($"'{body.ShortName}' cannot be a short name: use lowercase letters, figures and dashes, and none of {string.Join(", ", Bodies.Reserved)}.");
            return 1;
        }

        await Database.Prepare(services);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Writes>().Act(async database =>
        {
            if (await database.Organisations.FirstOrDefaultAsync(row => row.Id == body.Id) is { } existing) existing.Settings = Bodies.Write(body);
            else database.Organisations.Add(new OrganisationRow { Id = body.Id, ShortName = body.ShortName, Settings = Bodies.Write(body), ReckonedWith = services.GetRequiredService<Calendar>().Fingerprint(body) });
            return await database.SaveChangesAsync();
        });
        await output.WriteLineAsync($"{body.Name.En} is at /{body.ShortName}");
        return 0;
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{1,39}$")]
    private static partial Regex ShortName();
}
