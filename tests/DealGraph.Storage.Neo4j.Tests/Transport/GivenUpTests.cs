using System.Diagnostics;
using DealGraph.Storage.Errors;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j.Tests.Transport;

/// <summary>What becomes of statements that nobody waits for any more.</summary>
public sealed class GivenUpTests(Neo4jFixture fixture) : IClassFixture<Neo4jFixture>
{
    // Takes minutes.
    private const string Slow = "UNWIND range(1, 100000) AS i UNWIND range(1, 100000) AS j WITH i, j WHERE i % 7 = j % 5 RETURN count(*)";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Time_that_is_up_is_told_and_the_server_stops()
    {
        await using var store = await CreateAsync(("QueryTimeout", "00:00:00.500"), ("Retries", "0"));
        await using var other = await CreateAsync();

        var error = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Transport.AnswerAsync(Of(Slow), Cancellation));

        Assert.Contains("00:00:00.5000000 (option QueryTimeout)", error.Message, StringComparison.Ordinal);
        await RequireEndAsync(other);
    }

    [Fact]
    public async Task What_an_import_reads_has_the_time_of_an_import()
    {
        await using var store = await CreateAsync(("QueryTimeout", "00:00:00.200"), ("WriteTimeout", "00:00:02"), ("Retries", "0"));
        await using var other = await CreateAsync();

        var error = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Transport.ReadAsync(Of(Slow), Cancellation));

        Assert.Contains("00:00:02 (option WriteTimeout)", error.Message, StringComparison.Ordinal);
        await RequireEndAsync(other);
    }

    [Fact]
    public async Task A_statement_that_writes_has_a_time_of_its_own_and_leaves_nothing()
    {
        await using var store = await CreateAsync(("WriteTimeout", "00:00:01"));
        await using var other = await CreateAsync();

        var error = await Assert.ThrowsAsync<StoreUnavailableException>(
            async () => await store.Transport.WriteAsync(Of($"CREATE (:Written) WITH 1 AS one {Slow}"), Cancellation));

        Assert.Contains("00:00:01 (option WriteTimeout)", error.Message, StringComparison.Ordinal);
        await RequireEndAsync(other);
        Assert.Equal(["0"], await other.QueryAsync("MATCH (n:Written) RETURN count(n)"));
    }

    [Fact]
    public async Task A_caller_that_gives_up_waits_no_longer_and_the_server_stops()
    {
        await using var store = await CreateAsync(("QueryTimeout", "00:01:00"));
        await using var other = await CreateAsync();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var began = Stopwatch.GetTimestamp();
        stop.CancelAfter(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.Transport.AnswerAsync(Of(Slow), stop.Token));

        Assert.True(Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(30));
        await RequireEndAsync(other);
    }

    [Fact]
    public async Task A_program_that_ends_leaves_no_statement_behind()
    {
        await using var other = await CreateAsync();
        await using (var store = await CreateAsync(("QueryTimeout", "00:00:01"), ("Retries", "0")))
        {
            await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Transport.AnswerAsync(Of(Slow), Cancellation));
        }

        await RequireEndAsync(other);
    }

    [Fact]
    public async Task A_transaction_that_is_given_up_leaves_nothing()
    {
        await using var store = await CreateAsync();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await using (var transaction = await store.Transport.BeginAsync(Cancellation))
        {
            await transaction.RunAsync(Of("CREATE (:Written)"), Cancellation);
            stop.CancelAfter(TimeSpan.FromMilliseconds(200));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(
                async () => await transaction.RunAsync(Of("UNWIND range(1, 2000000) AS i WITH i WHERE i % 3 = 0 CREATE (:Written {i: i}) RETURN count(*)"), stop.Token));
        }

        Assert.Equal(["0"], await store.QueryAsync("MATCH (n:Written) RETURN count(n)"));
    }

    private static CypherStatement Of(string text) => new(text, new Dictionary<string, object?>());

    private static async Task RequireEndAsync(Neo4jTestStore store)
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            if (await store.QueryAsync("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'i % 7' AND NOT currentQuery STARTS WITH 'SHOW' RETURN 1") is [])
            {
                return;
            }

            await Task.Delay(100, Cancellation);
        }

        Assert.Fail("The server still works at what nobody waits for.");
    }

    private async Task<Neo4jTestStore> CreateAsync(params (string Name, string Value)[] options)
    {
        Assert.SkipWhen(fixture.SkipReason is not null, fixture.SkipReason ?? "");
        return await Neo4jTestStore.CreateAsync(Cancellation, options);
    }
}
