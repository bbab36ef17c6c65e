using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Heard.Bench.Measuring;

namespace Heard.Bench;

/// <summary>The results as a page, and on the way to the console.</summary>
sealed class Report
{
    readonly StringBuilder _text = new();
    readonly StringBuilder _notes = new();
    readonly StringBuilder _pages = new();

    /// <summary>40 times the 6.3 a second that India's DIGIT published for 16 cores and 1,006,743 complaints.</summary>
    const double Handlings = 252;

    /// <summary>Begins with the facts of the machine.</summary>
    public Report(Effort effort) => _text.AppendLine(CultureInfo.InvariantCulture,
        $"""
        # Results

        Written by `bench/run` on {TimeProvider.System.GetUtcNow():d MMMM yyyy}. {Environment.ProcessorCount} processors, {Memory():0} GB of memory,
        {RuntimeInformation.OSDescription.Split('#')[0].Trim()}, {RuntimeInformation.FrameworkDescription}. Load average at the start: {LoadAverage()}.
        {Load.Clients} clients at once; {effort.Rounds} rounds of {effort.Round.TotalSeconds:0} seconds each, both sides in turn; medians.
        Warmed up before for {effort.WarmUp.TotalSeconds:0} seconds, ours before what writes for {effort.WriteWarmUp.TotalSeconds:0}.
        Clients, both sides and the database share the processors: the ratios count, not the rates.
        """);

    /// <summary>A database.</summary>
    public void Begin(string database)
    {
        Close();
        Write(_text, $"\n## {database}\n\n| what | a second | floor | ratio | goal | | p50 ms | p95 | p99 | floor p95 | processor ms | floor |\n| --- | --: | --: | --: | --: | --- | --: | --: | --: | --: | --: | --: |\n");
    }

    /// <summary>A comparison.</summary>
    public void Add(Comparison of)
    {
        Write(_text, string.Create(CultureInfo.InvariantCulture, $"""
            | {of.What} | {Comparison.Median(of.Ours.Select(round => round.Rate)):0} | {Comparison.Median(of.Floor.Select(round => round.Rate)):0} | {of.Ratio:0 %} | {of.Goal:0 %} | {Met(of.Ratio >= of.Goal)} | {Comparison.Within(of.Ours, 0.5):0.0} | {Comparison.Within(of.Ours, 0.95):0.0} | {Comparison.Within(of.Ours, 0.99):0.0} | {Comparison.Within(of.Floor, 0.95):0.0} | {Comparison.Median(of.Ours.Select(round => round.Processor)):0.00} | {Comparison.Median(of.Floor.Select(round => round.Processor)):0.00} |

            """));
    }

    /// <summary>A database with few and one with many of something.</summary>
    public void BeginSizes(string database, int many, int few, string things) => Write(_text, string.Create(CultureInfo.InvariantCulture, $"""

        ## {database}: {many:n0} {things} beside {few:n0}

        | what | a second at {many:n0} | p50 ms | p95 | a second at {few:n0} | p50 ms | p95 | p95 by p95 | goal | |
        | --- | --: | --: | --: | --: | --: | --: | --: | --: | --- |

        """));

    /// <summary>A comparison of the same work at both sizes.</summary>
    public void AddSizes(Comparison of)
    {
        var ratio = Comparison.Within(of.Ours, 0.95) / Comparison.Within(of.Floor, 0.95);
        Write(_text, string.Create(CultureInfo.InvariantCulture, $"| {of.What} | {Size(of.Ours)} | {Size(of.Floor)} | {ratio:0.00} | {of.Goal:0.0} | {Met(ratio <= of.Goal)} |\n"));
    }

    static string Size(IReadOnlyList<Round> rounds) => string.Create(CultureInfo.InvariantCulture,
        $"{Comparison.Median(rounds.Select(round => round.Rate)):0} | {Comparison.Within(rounds, 0.5):0.0} | {Comparison.Within(rounds, 0.95):0.0}");

    /// <summary>Complaints handled from beginning to end through the API.</summary>
    public void Handled(Round round) => Say(string.Create(CultureInfo.InvariantCulture,
        $"Handled through the API (made, assigned, acknowledged, put right): {round.Rate:0} a second (goal {Handlings}: {Met(round.Rate >= Handlings)}), p50 {Comparison.Within([round], 0.5):0.0} ms, p95 {Comparison.Within([round], 0.95):0.0} ms"));

    /// <summary>The same work at a rate of its own.</summary>
    public void Spike(int rate, IReadOnlyList<double> taken) => Say(string.Create(CultureInfo.InvariantCulture,
        $"{rate} handlings a second: p50 {Comparison.Part(taken, 0.5):0.0} ms, p95 {Comparison.Part(taken, 0.95):0.0} ms (goal 300: {Met(Comparison.Part(taken, 0.95) <= 300)})"));

    /// <summary>Something said.</summary>
    public void Say(string line) => Write(_notes, $"- {line}\n");

    /// <summary>Bytes on disk for a complaint, by how long its words are.</summary>
    public void Stored(double bytes, double characters) =>
        Say(string.Create(CultureInfo.InvariantCulture, $"Stored for each complaint ({characters:0} characters of its own words, with events, messages and indexes): {bytes / 1000:0.0} kB (goal 15 for 1 kB: {Met(bytes <= 15_000)})"));

    /// <summary>From the start to the first answer.</summary>
    public void Start(double seconds) => Say(string.Create(CultureInfo.InvariantCulture, $"Start to first answer: {seconds:0.00} seconds (goal 2: {Met(seconds <= 2)})"));

    /// <summary>Memory when nobody asks anything.</summary>
    public void Idle(double megabytes) => Say(string.Create(CultureInfo.InvariantCulture, $"Memory idle: {megabytes:0} MB (goal 150: {Met(megabytes <= 150)})"));

    /// <summary>The most memory during some work.</summary>
    public void Memory(string during, double megabytes) => Say(string.Create(CultureInfo.InvariantCulture, $"Memory, most during {during}: {megabytes:0} MB (goal 250: {Met(megabytes <= 250)})"));

    /// <summary>A page.</summary>
    public void Page(PageBytes page) => Write(_pages, string.Create(CultureInfo.InvariantCulture,
        $"| {page.Page} | {page.First / 1000.0:0.0} | {page.Again / 1000.0:0.0} | {Met(page.First <= 60_000 && page.Again <= 15_000)} | {page.Html / 1000.0:0.0} {page.Encoding} | {page.Elsewhere} |\n"));

    /// <inheritdoc/>
    public override string ToString()
    {
        Close();
        return _pages.Length == 0 ? _text.ToString() : $"{_text}\n## Pages, kB as sent (goal: 60 the first time, 15 after)\n\n| page | first | after | | HTML | other hosts |\n| --- | --: | --: | --- | --: | --: |\n{_pages}";
    }

    void Close()
    {
        if (_notes.Length > 0) _text.Append('\n').Append(_notes);
        _notes.Clear();
    }

    static void Write(StringBuilder to, string line)
    {
        to.Append(line);
        Console.Write(line);
    }

    static string Met(bool met) => met ? "met" : "**not met**";

    static double Memory() => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9;

    static string LoadAverage() => File.ReadAllText("/proc/loadavg").Split(' ')[0];
}
