namespace DealGraph.Benchmarks.Requests;

/// <summary>Open connections to one server.</summary>
internal sealed class ConnectionSet(Uri address, int count) : IDisposable
{
    public IReadOnlyList<HttpConnection> All { get; } = [.. Enumerable.Range(0, count).Select(_ => new HttpConnection(address))];

    /// <summary>How long the answers to some requests are in the mean.</summary>
    public int MeanAnswer(ReadOnlySpan<byte[]> requests)
    {
        var bytes = 0;
        foreach (var request in requests)
        {
            All[0].Send(request);
            bytes += All[0].Receive().Length;
        }

        return bytes / requests.Length;
    }

    public void Dispose()
    {
        foreach (var connection in All)
        {
            connection.Dispose();
        }
    }
}
