using System.Diagnostics;
using Heard.Tests.Running;

namespace Heard.Tests.Features.Api;

/// <summary>The small client in the README, run as a person would: copied into a shell.</summary>
public sealed class ReadmeClientTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task The_client_in_the_README_reads_the_form_complains_and_follows_the_complaint()
    {
        var commands = File.ReadAllText(Repository.PathOf("README.md")).Split("```bash\n")[1].Split("```")[0];
        Assert.Contains("http://localhost:5080", commands, StringComparison.Ordinal);
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", commands.Replace("http://localhost:5080", shared.Service.Address, StringComparison.Ordinal)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = shared.Service.Directory,
        })!;
        var (output, errors) = (shell.StandardOutput.ReadToEndAsync(), shell.StandardError.ReadToEndAsync());
        await shell.WaitForExitAsync();
        Assert.True(shell.ExitCode == 0, await errors);
        Assert.Contains("Make a complaint", await output, StringComparison.Ordinal);
        Assert.Contains("Your reference:", await output, StringComparison.Ordinal);
        Assert.Contains("200", (await output).TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
    }
}
