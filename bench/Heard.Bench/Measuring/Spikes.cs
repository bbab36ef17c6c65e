using System.Collections.Concurrent;
using System.Diagnostics;

namespace Heard.Bench.Measuring;

/// <summary>Work that comes at a rate of its own, whether the service keeps up or not: quiet, then a crowd, then quiet.</summary>
static class Spikes
{
    static readonly int[] Rates = [1, 15, 1, 25, 2, 35];
    static readonly TimeSpan Each = TimeSpan.FromSeconds(6);

    /// <summary>For each rate in turn, how long each piece of work took from the moment at which it was due, in milliseconds.</summary>
    public static IEnumerable<(int Rate, IReadOnlyList<double> Taken)> Run(Side side)
    {
        foreach (var rate in Rates) yield return (rate, At(side, rate));
    }

    static List<double> At(Side side, int rate)
    {
        var (taken, wrong, next) = (new ConcurrentBag<double>(), new ConcurrentBag<int>(), -1);
        var watch = Stopwatch.StartNew();
        var clients = Enumerable.Range(0, rate).Select(_ => new Thread(() =>
        {
            using var wire = new Wire(side.Server.Port);
            while (Interlocked.Increment(ref next) is var at && at < rate * Each.TotalSeconds)
            {
                var due = TimeSpan.FromSeconds((double)at / rate);
                if (due > watch.Elapsed) Thread.Sleep(due - watch.Elapsed);
                if (side.Ask(wire) is { } status && status != side.Expected) wrong.Add(status);
                taken.Add((watch.Elapsed - due).TotalMilliseconds);
            }
        })).ToList();
        clients.ForEach(client => client.Start());
        clients.ForEach(client => client.Join());
        return wrong.IsEmpty ? [.. taken] : throw new InvalidOperationException($"Answered {wrong.First()}, not {side.Expected}.");
    }
}
