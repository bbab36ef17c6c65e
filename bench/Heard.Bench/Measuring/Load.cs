using System.Collections.Concurrent;
using System.Diagnostics;
using Heard.Bench.Running;

namespace Heard.Bench.Measuring;

/// <summary>Clients that each ask again as soon as they are answered.</summary>
static class Load
{
    /// <summary>As many as the goals speak of.</summary>
    public const int Clients = 8;

    /// <summary>Sends until the time is over. An answer with another status ends the measurement, and so does having nothing more to send.</summary>
    /// <param name="side">Whom, what, and the status that every answer has.</param>
    /// <param name="time">For how long.</param>
    public static Round Run(Side side, TimeSpan time)
    {
        var (taken, wrong) = (new ConcurrentBag<double>(), new ConcurrentBag<int>());
        var (processor, ranOut) = (side.Server.Processor, false);
        var watch = Stopwatch.StartNew();
        var clients = Enumerable.Range(0, Clients).Select(_ => new Thread(() =>
        {
            using var wire = new Wire(side.Server.Port);
            while (watch.Elapsed < time && wrong.IsEmpty)
            {
                var start = Stopwatch.GetTimestamp();
                if (side.Ask(wire) is not { } status)
                {
                    ranOut = true;
                    return;
                }

                taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                if (status != side.Expected) wrong.Add(status);
            }
        })).ToList();
        clients.ForEach(client => client.Start());
        clients.ForEach(client => client.Join());
        if (!wrong.IsEmpty) throw new InvalidOperationException($"{side.Server.What} answered {wrong.First()}, not {side.Expected}.");
        if (ranOut) throw new InvalidOperationException($"{side.Server.What} answered everything before the time was over: more has to be ready.");
        return new Round(taken.Count / watch.Elapsed.TotalSeconds, [.. taken], (side.Server.Processor - processor) / Math.Max(1, taken.Count));
    }
}

/// <summary>One side of a comparison: which server, what a client asks next (null: there is nothing more to ask), and the status that is the right one.</summary>
sealed record Side(Child Server, Func<Wire, int?> Ask, int Expected = 200);

/// <summary>One round.</summary>
/// <param name="Rate">Answers a second.</param>
/// <param name="Taken">How long each took, in milliseconds.</param>
/// <param name="Processor">Processor time of the server for each, in milliseconds: it says something on a busy machine too. PostgreSQL's own is not in it.</param>
sealed record Round(double Rate, IReadOnlyList<double> Taken, double Processor);
