using Neo4j.Driver;

namespace DealGraph.Storage.Neo4j.Bolt;

/// <summary>What this process has written last: a server that has not seen it yet waits before it answers. Safe for use from many threads.</summary>
internal sealed class BoltBookmarks : IBookmarkManager
{
    private readonly Lock gate = new();
    private string[] current = [];

    /// <inheritdoc/>
    public Task<string[]> GetBookmarksAsync(CancellationToken cancellationToken = default) => Task.FromResult(Volatile.Read(ref current));

    /// <inheritdoc/>
    public Task UpdateBookmarksAsync(string[] previousBookmarks, string[] newBookmarks, CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            // What was written meanwhile by others stays.
            Volatile.Write(ref current, [.. current.Except(previousBookmarks).Union(newBookmarks)]);
        }

        return Task.CompletedTask;
    }

    /// <summary>Forgets them: the server does not know them, as after its data were restored.</summary>
    public void Forget()
    {
        lock (gate)
        {
            Volatile.Write(ref current, []);
        }
    }
}
