using System.Diagnostics;
using System.Text.Json;
using Heard.Tests;

namespace Heard.BrowserTests.Accessibility;

/// <summary>The Nu HTML checker (npm <c>vnu-jar</c>), run once over all pages of a walk.</summary>
static class NuChecker
{
    /// <summary>What is excepted, and why. Repeated in docs/accessibility.md.</summary>
    static readonly (string Message, string Why)[] Exceptions = [];

    /// <summary>The errors in these pages, each with the address of its page.</summary>
    public static async Task<IReadOnlyList<string>> Errors(IReadOnlyList<(string Address, string Html)> pages)
    {
        var folder = Directory.CreateTempSubdirectory("heard-nu-");
        try
        {
            for (var page = 0; page < pages.Count; page++) await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{page}.html"), pages[page].Html);
            var report = JsonDocument.Parse(await Run(folder.FullName)).RootElement.GetProperty("messages");
            return [.. report.EnumerateArray().Where(IsError).Select(message => $"{pages[Page(message)].Address}: {message.GetProperty("message").GetString()} at {Extract(message)}").Distinct()];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static bool IsError(JsonElement message) =>
        message.GetProperty("type").GetString() is not "info" && !Exceptions.Any(exception => message.GetProperty("message").GetString()!.StartsWith(exception.Message, StringComparison.Ordinal));

    static int Page(JsonElement message) => int.Parse(Path.GetFileNameWithoutExtension(message.GetProperty("url").GetString()!), System.Globalization.CultureInfo.InvariantCulture);

    static string Extract(JsonElement message) => message.TryGetProperty("extract", out var extract) ? extract.GetString()!.ReplaceLineEndings(" ") : "its beginning";

    static async Task<string> Run(string folder)
    {
        var jar = Repository.PathOf("tests/Heard.BrowserTests/node_modules/vnu-jar/build/dist/vnu.jar");
        using var java = Process.Start(new ProcessStartInfo("java", ["-jar", jar, "--format", "json", "--also-check-svg", "--exit-zero-always", "--stdout", folder]) { RedirectStandardOutput = true })!;
        var report = await java.StandardOutput.ReadToEndAsync();
        await java.WaitForExitAsync();
        Assert.True(java.ExitCode == 0, "The Nu checker does not run: " + report);
        return report;
    }
}
