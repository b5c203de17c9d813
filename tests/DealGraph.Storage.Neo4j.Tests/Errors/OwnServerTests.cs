using System.Diagnostics;
using DealGraph.Storage.Errors;
using DealGraph.Storage.KilledImport;
using DealGraph.Storage.Neo4j.Tests.Servers;
using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Neo4j.Tests.Errors;

/// <summary>Servers that are killed, stopped, read-only or short of memory.</summary>
public sealed class OwnServerTests
{
    private static readonly TestDataset Before = KilledImports.Before;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_killed_in_the_middle_of_an_import_comes_back_with_the_state_before()
    {
        await using var server = await OwnServer.StartAsync();
        await using var store = Neo4jTestStore.At(server.Address, ("RetryDelay", "00:00:00.010"));
        await store.Administration.MigrateAsync(Cancellation);
        await TestImport.RunAsync(store.Writer, Before, Cancellation);

        await using (var session = await store.Writer.BeginImportAsync(KilledImports.After.Scope, Cancellation))
        {
            await TestImport.AddAsync(session, KilledImports.After, Cancellation);
            await TestImport.ResolveAsync(session, Cancellation);
            await server.KillAsync();
            var failure = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await session.CommitAsync(Cancellation));
            Assert.Contains("cannot be reached", failure.Message, StringComparison.Ordinal);
        }

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Administration.InspectAsync(false, Cancellation));

        // The same store works on when the server is back, and the import can be repeated when the lease of the dead one has run out.
        await server.RestartAsync();
        await Task.Delay(TimeSpan.FromSeconds(3), Cancellation);
        Assert.Equal(["organization/00001|Before"], await store.QueryAsync("MATCH (n:Organization) RETURN n.id, n.name"));
        Assert.Equal([], (await store.Administration.InspectAsync(true, Cancellation)).Problems);
        Assert.Equal(KilledImports.Organizations, (await TestImport.RunAsync(store.Writer, KilledImports.After, Cancellation)).Changed.Count);

        await A_server_that_does_not_answer_is_waited_for_no_longer_than_allowed(server);
        await What_was_begun_there_is_rolled_back_or_left_as_soon(server);
        await A_start_waits_for_it(server);
    }

    [Fact]
    public async Task A_read_only_server_is_told_as_such()
    {
        await using var server = await OwnServer.StartAsync();
        await using var store = Neo4jTestStore.At(server.Address);
        await store.Administration.MigrateAsync(Cancellation);
        await server.StopAsync();
        await server.RestartAsync(OwnServer.Setting("server.databases.default_to_read_only=true"));

        // Which waits until the database is available; the server is, a little earlier.
        Assert.Empty(await store.Administration.MigrateAsync(Cancellation));
        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Writer.BeginImportAsync(Before.Scope, Cancellation));

        Assert.Contains("read-only", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["1"], await store.QueryAsync("RETURN 1"));
    }

    [Fact]
    public async Task An_import_too_large_for_the_servers_memory_says_so_and_changes_nothing()
    {
        await using var server = await OwnServer.StartAsync(OwnServer.Setting("db.memory.transaction.max=4m"));
        await using var store = Neo4jTestStore.At(server.Address);
        await store.Administration.MigrateAsync(Cancellation);
        await TestImport.RunAsync(store.Writer, Before, Cancellation);

        var failure = await Assert.ThrowsAsync<StoreException>(async () => await TestImport.RunAsync(store.Writer, KilledImports.After, Cancellation));

        Assert.False(failure.IsTransient);
        Assert.Contains("db.memory.transaction.max", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["1"], await store.QueryAsync("MATCH (n:Organization) RETURN count(n)"));
        Assert.Equal(new(0, 0, 0, 2), (await TestImport.RunAsync(store.Writer, Before, Cancellation)).Counts);
    }

    // These are in the same test as another one, for a server takes long to start.
    private static async Task A_server_that_does_not_answer_is_waited_for_no_longer_than_allowed(OwnServer server)
    {
        await using var store = Neo4jTestStore.At(server.Address, ("QueryTimeout", "00:00:01"), ("WriteTimeout", "00:00:01"));
        await store.QueryAsync("RETURN 1");
        using (server.Pause())
        {
            var began = Stopwatch.GetTimestamp();
            await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.QueryAsync("RETURN 1"));
            await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Writer.BeginImportAsync(Before.Scope, Cancellation));
            Assert.InRange(Stopwatch.GetElapsedTime(began), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30));
        }

        Assert.Equal(["1"], await store.QueryAsync("RETURN 1"));
    }

    private static async Task What_was_begun_there_is_rolled_back_or_left_as_soon(OwnServer server)
    {
        await using var store = Neo4jTestStore.At(server.Address, ("QueryTimeout", "00:00:01"));
        var transaction = await store.Transport.BeginAsync(Cancellation);
        using (server.Pause())
        {
            await transaction.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        }
    }

    private static async Task A_start_waits_for_it(OwnServer server)
    {
        await using var store = Neo4jTestStore.At(server.Address, ("QueryTimeout", "00:00:01"), ("StartTimeout", "00:05:00"));
        Task started;
        using (server.Pause())
        {
            started = store.Administration.MigrateAsync(Cancellation).AsTask();
            await Task.Delay(TimeSpan.FromSeconds(3), Cancellation);
            Assert.False(started.IsCompleted, $"{started.Exception}");
        }

        await started;
    }
}
