namespace DealGraph.Storage.Neo4j.Transport.Http;

/// <summary>What this process has written last: a server that has not seen it yet waits before it answers. Safe for use from many threads.</summary>
internal sealed class Bookmarks
{
    private IReadOnlyList<string> current = [];

    /// <summary>The bookmarks to send.</summary>
    public IReadOnlyList<string> Current => Volatile.Read(ref current);

    /// <summary>Takes those that a commit answered.</summary>
    public void Take(IReadOnlyList<string> bookmarks)
    {
        if (bookmarks.Count > 0)
        {
            Volatile.Write(ref current, bookmarks);
        }
    }

    /// <summary>Forgets those that were sent: the server does not know them, as after its data were restored. Later ones stay.</summary>
    public void Forget(IReadOnlyList<string> sent) => Interlocked.CompareExchange(ref current, [], sent);
}
