namespace DealGraph.Storage.Neo4j.Transport.Http;

/// <summary>What this process has written last: a server that has not seen it yet waits before it answers. Safe for use from many threads.</summary>
internal sealed class Bookmarks
{
    private volatile IReadOnlyList<string> current = [];

    /// <summary>The bookmarks to send.</summary>
    public IReadOnlyList<string> Current => current;

    /// <summary>Takes those that a commit answered.</summary>
    public void Take(IReadOnlyList<string> bookmarks)
    {
        if (bookmarks.Count > 0)
        {
            current = bookmarks;
        }
    }

    /// <summary>Forgets them: the server does not know them, as after its data were restored.</summary>
    public void Forget() => current = [];
}
