namespace Heard.Tests;

/// <summary>A page of documentation that the tests compute from the code, so that it cannot say anything else.</summary>
static class WrittenDocument
{
    /// <summary>Compares the file with the text; with <c>HEARD_WRITE_DOCS=1</c> in the environment, writes it instead.</summary>
    /// <param name="path">From the root of the repository, with slashes.</param>
    /// <param name="text">The whole file, with line feeds.</param>
    public static void Check(string path, string text)
    {
        var file = Repository.PathOf(path);
        if (Environment.GetEnvironmentVariable("HEARD_WRITE_DOCS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            return;
        }
        var written = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (written != text)
        {
            Assert.Fail(
                $"{path} does not say what the code does. Run the tests once with HEARD_WRITE_DOCS=1 to rewrite it, " +
                $"and read what has changed before you commit it.\n{FirstDifference(written.Split('\n'), text.Split('\n'))}");
        }
    }

    static string FirstDifference(string[] written, string[] now)
    {
        var line = Enumerable.Range(0, Math.Max(written.Length, now.Length)).First(place => At(written, place) != At(now, place));
        return $"Line {line + 1} is\n  {At(written, line)}\nand would be\n  {At(now, line)}";
    }

    static string At(string[] lines, int place) => place < lines.Length ? lines[place] : "(not there)";
}
