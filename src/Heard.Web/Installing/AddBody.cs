using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Organisations;
using Heard.Domain.Support;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Heard.Web.Support;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Installing;

/// <summary>
/// <c>heard body new SHORT-NAME NAME</c>: adds a body that its content owner sets up and publishes under <c>/staff</c>. <c>heard body FILE</c>: adds one, or
/// changes its settings, from a JSON file like those in <c>Demo/</c>.
/// </summary>
public static partial class AddBody
{
    /// <summary>Runs it. 0: well; 1: it cannot be; 2: it was not called rightly.</summary>
    public static async Task<int> Run(IServiceProvider services, string[] words, TextWriter output)
    {
        Organisation body;
        switch (words)
        {
            case ["new", var shortName, var name] when !string.IsNullOrWhiteSpace(name):
                body = Begun(Guid.CreateVersion7(services.GetRequiredService<TimeProvider>().GetUtcNow()), shortName, name.Trim());
                break;
            case [var file] when File.Exists(file):
                try
                {
                    body = Bodies.Read(await File.ReadAllTextAsync(file));
                }
                catch (JsonException problem)
                {
                    await output.WriteLineAsync($"{file} cannot be read: {problem.Message}");
                    return 1;
                }

                break;
            default:
                await output.WriteLineAsync("""
                    heard body new SHORT-NAME "NAME": a body that its content owner sets up and publishes, at /SHORT-NAME.
                    heard body FILE: the JSON file of a body's settings. The files in src/Heard.Web/Demo show what it holds.
                    """);
                return 2;
        }

        if (!ShortName().IsMatch(body.ShortName) || Bodies.Reserved.Contains(body.ShortName))
        {
            await output.WriteLineAsync($"'{body.ShortName}' cannot be a short name: use lowercase letters, figures and dashes, and none of {string.Join(", ", Bodies.Reserved)}.");
            return 1;
        }

        await Database.Prepare(services);
        await using var scope = services.CreateAsyncScope();
        if ((await services.GetRequiredService<Bodies>().Find(body.ShortName))?.Id is { } taken && taken != body.Id)
        {
            await output.WriteLineAsync($"There is a body at /{body.ShortName} already.");
            return 1;
        }

        await scope.ServiceProvider.GetRequiredService<Writes>().Act(async database =>
        {
            if (await database.Organisations.FirstOrDefaultAsync(row => row.Id == body.Id) is { } existing) existing.Settings = Bodies.Write(body);
            else database.Organisations.Add(new OrganisationRow { Id = body.Id, ShortName = body.ShortName, Settings = Bodies.Write(body), ReckonedWith = services.GetRequiredService<Calendar>().Fingerprint(body) });
            return await database.SaveChangesAsync();
        });
        services.GetRequiredService<Bodies>().Forget();
        await output.WriteLineAsync(body.IsPublished ? $"{body.Name.En} is at /{body.ShortName}" : $"{body.Name.En} can be set up at /staff/{body.ShortName}/settings and is published there");
        return 0;
    }

    /// <summary>A body that says nothing of its own yet. Its promises are the usual ones, and its help is national: it changes and checks them before it is published.</summary>
    static Organisation Begun(Guid id, string shortName, string name) => new()
    {
        Id = id,
        ShortName = shortName,
        Name = new(name),
        IsPublished = false,
        Promises = new(AcknowledgeWithin: 3, AnswerWithin: 20, ResolveWithin: 10),
        Welcome = [],
        WhoCanComplain = new(""),
        LooksAt = [],
        OtherRoutes = [],
        Guide = [],
        Ways = [],
        Help = NationalHelp.Read().Deserialize<ImmutableArray<HelpSource>>(EventJson.Options),
        PostalAddress = [],
        Email = "",
        PrivacyEmail = "",
    };

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{1,39}$")]
    private static partial Regex ShortName();
}
