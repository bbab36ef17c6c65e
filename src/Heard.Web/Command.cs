namespace Heard.Web;

/// <summary>The verbs of <c>heard</c>: <c>serve</c> when none is given.</summary>
public static class Command
{
    static readonly Dictionary<string, Func<WebApplication, Task<int>>> Verbs = new(StringComparer.Ordinal)
    {
        ["serve"] = Service.Serve,
        ["migrate"] = Service.Migrate,
        ["verify"] = Service.Verify,
        ["doctor"] = Service.Doctor,
    };

    /// <summary>Runs the verb. 0: well; 1: it found something wrong; 2: not a verb.</summary>
    public static async Task<int> Run(string[] args)
    {
        var verb = args.FirstOrDefault(arg => !arg.StartsWith('-')) ?? "serve";
        if (!Verbs.TryGetValue(verb, out var run))
        {
            await Console.Error.WriteLineAsync($"heard: '{verb}' is not a command. The commands are: {string.Join(", ", Verbs.Keys)}.");
            return 2;
        }

        await using var app = Service.Build([.. args.Where(arg => arg != verb)]);
        return await run(app);
    }
}
