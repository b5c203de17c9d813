using DealGraph.Storage.Errors;
using DealGraph.Storage.Neo4j.Transport;
using Microsoft.Extensions.Options;
using Neo4j.Driver;

namespace DealGraph.Storage.Neo4j.Bolt;

/// <summary>
/// Makes single calls: each ends in time, and each failure is one of the contract. The driver's calls take no cancellation, so one that is
/// given up goes on until the server answers or its own time is up, and gives its connection back then.
/// </summary>
internal sealed class BoltCalls(IDriver driver, BoltBookmarks bookmarks, IOptions<BoltOptions> bolt, IOptions<Neo4jOptions> options, TimeProvider clock)
{
    // The server ends what nobody waits for any more, and leaves it to the caller to say that time is up.
    private static readonly TimeSpan ServerGrace = TimeSpan.FromSeconds(1);

    /// <summary>The server.</summary>
    public Uri Address { get; } = new(bolt.Value.Url);

    /// <summary>Opens a session; a connection is taken when it is first used.</summary>
    public IAsyncSession Open(bool isRead) => driver.AsyncSession(config => config
        .WithDatabase(options.Value.Database)
        .WithDefaultAccessMode(isRead ? AccessMode.Read : AccessMode.Write)
        .WithBookmarkManager(bookmarks));

    /// <summary>Runs a statement in a transaction of its own.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="operation">What is being done, for errors.</param>
    /// <param name="isRead">Whether it only reads: it may then go to a follower of a cluster.</param>
    /// <param name="isPrompt">Whether it has the time of a query rather than that of an import.</param>
    /// <param name="read">Takes the rows in.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public ValueTask<T> CallAsync<T>(
        CypherStatement statement, string operation, bool isRead, bool isPrompt, Func<IResultCursor, Task<T>> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var work = StartAsync(operation, async () =>
        {
            await using var session = Open(isRead);
            var query = new Query(statement.Text, BoltValues.Parameters(statement.Parameters));
            return await read(await session.RunAsync(query, config => config.WithTimeout(options.Value.TimeOf(isPrompt).Time + ServerGrace)));
        });
        return InTimeAsync(work, operation, isPrompt, cancellationToken);
    }

    /// <summary>Starts something with the driver; its failures are those of the contract.</summary>
    public async Task<T> StartAsync<T>(string operation, Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception exception)
        {
            var failure = BoltErrors.Translate(exception, Address, operation);
            if (failure.InnerException is ServerException { IsBookmarkUnknown: true })
            {
                bookmarks.Forget();
            }

            throw failure;
        }
    }

    /// <summary>Waits for what was started as long as the options allow.</summary>
    public async ValueTask<T> InTimeAsync<T>(Task<T> work, string operation, bool isPrompt, CancellationToken cancellationToken)
    {
        var (time, option) = options.Value.TimeOf(isPrompt);
        try
        {
            return await work.WaitAsync(time, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            _ = DiscardAsync(work);
            throw Neo4jErrors.TimedOut(time, option, Address, operation);
        }
        catch (OperationCanceledException)
        {
            _ = DiscardAsync(work);
            throw;
        }
    }

    private static async Task DiscardAsync<T>(Task<T> work)
    {
        try
        {
            if (await work is IAsyncDisposable unwanted)
            {
                await unwanted.DisposeAsync();
            }
        }
        catch (StoreException)
        {
            // Nobody waits for it any more.
        }
    }
}
