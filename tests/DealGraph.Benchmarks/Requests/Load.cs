using System.Diagnostics;
using System.Net.Sockets;

namespace DealGraph.Benchmarks.Requests;

/// <summary>What came of some seconds of load.</summary>
/// <param name="PerSecond">Answers a second.</param>
/// <param name="P50">The median time to an answer.</param>
/// <param name="P99">The time that one answer in a hundred took longer than.</param>
/// <param name="Count">How many answers there were.</param>
internal sealed record Load(double PerSecond, TimeSpan P50, TimeSpan P99, int Count)
{
    private static int next;

    /// <summary>
    /// Sends requests on connections at once, each one when the answer to the one before it is there; from one thread, which takes less of
    /// the processors that are measured than a thread for each connection.
    /// </summary>
    public static Load Run(IReadOnlyList<HttpConnection> connections, byte[][] requests, TimeSpan duration)
    {
        var ticks = new List<long>(1 << 18);
        var waiting = new Dictionary<Socket, (HttpConnection Connection, long Sent)>();
        var start = Stopwatch.GetTimestamp();
        var end = start + (long)(duration.TotalSeconds * Stopwatch.Frequency);
        foreach (var connection in connections)
        {
            Send(connection);
        }

        var ready = new List<Socket>();
        while (waiting.Count > 0)
        {
            ready.AddRange(waiting.Keys);
            Socket.Select(ready, null, null, microSeconds: -1);
            foreach (var socket in ready)
            {
                var (connection, sent) = waiting[socket];
                Check(connection.Receive());
                ticks.Add(Stopwatch.GetTimestamp() - sent);
                waiting.Remove(socket);
                if (Stopwatch.GetTimestamp() < end)
                {
                    Send(connection);
                }
            }

            ready.Clear();
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        ticks.Sort();
        return new Load(ticks.Count / elapsed.TotalSeconds, At(ticks, 0.5), At(ticks, 0.99), ticks.Count);

        void Send(HttpConnection connection)
        {
            waiting[connection.Socket] = (connection, Stopwatch.GetTimestamp());
            connection.Send(requests[next++ % requests.Length]);
        }
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

    private static void Check(ReadOnlySpan<byte> body)
    {
        if (!body.StartsWith("{\"data\":"u8))
        {
            throw new InvalidOperationException(System.Text.Encoding.UTF8.GetString(body));
        }
    }

    private static TimeSpan At(List<long> ordered, double share) =>
        TimeSpan.FromSeconds((double)ordered[(int)(share * (ordered.Count - 1))] / Stopwatch.Frequency);
}
