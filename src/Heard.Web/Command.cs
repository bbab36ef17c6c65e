using Heard.Web.Demo;
using Heard.Web.Installing;

namespace Heard.Web;

/// <summary>The verbs of <c>heard</c>: <c>serve</c> when none is given.</summary>
public static class Command
{
    static readonly Dictionary<string, Func<WebApplication, string[], Task<int>>> Verbs = new(StringComparer.Ordinal)
    {
        ["serve"] = (app, _) => Service.Serve(app),
        ["migrate"] = (app, _) => Service.Migrate(app),
        ["seed"] = (app, _) => Seeding.Run(app, Console.Out),
        ["verify"] = (app, _) => Verification.Run(app.Services, Console.Out),
        ["doctor"] = (app, _) => Doctor.Run(app.Services, Console.Out),
        ["body"] = (app, words) => AddBody.Run(app.Services, words, Console.Out),
        ["key"] = (app, words) => KeyVerbs.Run(app.Services, words, Console.Out),
        ["colleague"] = (app, words) => AddColleague.Run(app.Services, words, Console.Out),
    };

    /// <summary>Runs the verb. 0: well; 1: it found something wrong; 2: it was not called rightly.</summary>
    public static async Task<int> Run(string[] args)
    {
        var words = args.TakeWhile(arg => !arg.StartsWith('-')).ToArray();
        var verb = words.FirstOrDefault() ?? "serve";
        if (!Verbs.TryGetValue(verb, out var run))
        {
            await Console.Error.WriteLineAsync($"heard: '{verb}' is not a command. The commands are: {string.Join(", ", Verbs.Keys)}.");
            return 2;
        }

        await using var app = Service.Build(args[words.Length..]);
        return await run(app, [.. words.Skip(1)]);
    }
}
