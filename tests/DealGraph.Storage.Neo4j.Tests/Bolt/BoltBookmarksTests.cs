using DealGraph.Storage.Neo4j.Bolt;

namespace DealGraph.Storage.Neo4j.Tests.Bolt;

public sealed class BoltBookmarksTests
{
    private readonly BoltBookmarks bookmarks = new();

    [Fact]
    public async Task What_was_written_at_the_same_time_is_all_remembered()
    {
        await bookmarks.UpdateBookmarksAsync([], ["a"], TestContext.Current.CancellationToken);
        await bookmarks.UpdateBookmarksAsync(["a"], ["b"], TestContext.Current.CancellationToken);
        await bookmarks.UpdateBookmarksAsync(["a"], ["c"], TestContext.Current.CancellationToken);

        Assert.Equal(["b", "c"], await bookmarks.GetBookmarksAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_the_server_does_not_know_is_forgotten()
    {
        await bookmarks.UpdateBookmarksAsync([], ["a"], TestContext.Current.CancellationToken);
        bookmarks.Forget();

        Assert.Empty(await bookmarks.GetBookmarksAsync(TestContext.Current.CancellationToken));
    }
}
