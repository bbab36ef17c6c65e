using Heard.Web.Installing;

namespace Heard.Tests.Running;

/// <summary>A body as an administrator adds it, with one content owner and nothing else.</summary>
/// <param name="ShortName">In addresses.</param>
/// <param name="Owner">The email address of its content owner.</param>
/// <param name="Password">Theirs, as it was printed.</param>
public sealed record NewBody(string ShortName, string Owner, string Password)
{
    /// <summary>Adds it with the commands that an administrator types.</summary>
    public static async Task<NewBody> Add(RunningService service, string shortName, string name)
    {
        var owner = $"owner@{shortName}.example";
        await Run(AddBody.Run, "new", shortName, name);
        var said = await Run(AddColleague.Run, owner, "Olu Owner", shortName, "ContentOwner");
        return new(shortName, owner, said.Split('\n')[0].Split(": ")[1].Trim());

        async Task<string> Run(Func<IServiceProvider, string[], TextWriter, Task<int>> command, params string[] words)
        {
            await using var output = new StringWriter();
            Assert.True(await command(service.Services, words, output) == 0, output.ToString());
            return output.ToString();
        }
    }
}
