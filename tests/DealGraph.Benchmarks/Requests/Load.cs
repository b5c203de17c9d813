using System.Diagnostics;

namespace DealGraph.Benchmarks.Requests;

/// <summary>What came of some seconds of load.</summary>
/// <param name="PerSecond">Answers a second.</param>
/// <param name="P50">The median time to an answer.</param>
/// <param name="P99">The time that one answer in a hundred took longer than.</param>
/// <param name="Count">How many answers there were.</param>
internal sealed record Load(double PerSecond, TimeSpan P50, TimeSpan P99, int Count)
{
    private static int next;

    /// <summary>Sends requests on connections at once, each one when the answer to the one before it is there.</summary>
    public static Load Run(IReadOnlyList<HttpConnection> connections, byte[][] requests, TimeSpan duration)
    {
        var ticks = connections.Select(_ => new List<long>(1 << 16)).ToList();
        var start = Stopwatch.GetTimestamp();
        InParallel(connections.Count, index => RunOne(connections[index], requests, ticks[index], start + (long)(duration.TotalSeconds * Stopwatch.Frequency)));
        var elapsed = Stopwatch.GetElapsedTime(start);
        var all = ticks.SelectMany(list => list).Order().ToList();
        return new Load(all.Count / elapsed.TotalSeconds, At(all, 0.5), At(all, 0.99), all.Count);
    }

    /// <summary>Runs work on threads of its own; what one throws is thrown here.</summary>
    public static void InParallel(int count, Action<int> work)
    {
        Exception? failure = null;
        var threads = Enumerable.Range(0, count).Select(index => new Thread(() =>
        {
            try
            {
                work(index);
            }
            catch (Exception exception)
            {
                failure = exception;
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (failure is not null)
        {
            throw new InvalidOperationException(failure.Message, failure);
        }
    }

    private static void RunOne(HttpConnection connection, byte[][] requests, List<long> ticks, long end)
    {
        for (var before = Stopwatch.GetTimestamp(); before < end;)
        {
            var body = connection.Send(requests[Interlocked.Increment(ref next) % requests.Length]);
            if (!body.StartsWith("{\"data\":"u8))
            {
                throw new InvalidOperationException(System.Text.Encoding.UTF8.GetString(body));
            }

            var after = Stopwatch.GetTimestamp();
            ticks.Add(after - before);
            before = after;
        }
    }

    private static TimeSpan At(List<long> ordered, double share) =>
        TimeSpan.FromSeconds((double)ordered[(int)(share * (ordered.Count - 1))] / Stopwatch.Frequency);
}
