using System.Text;
using DealGraph.Storage.Errors;
using DealGraph.Storage.Neo4j.Bolt;
using DealGraph.Storage.Neo4j.Tests.Servers;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>What the specification does not show: the two ways to a server answer alike.</summary>
public sealed class BoltTransportTests(Neo4jFixture fixture) : IClassFixture<Neo4jFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_ways_answer_the_same_bytes()
    {
        var (bolt, http) = await StoresAsync();
        await using (bolt)
        await using (http)
        {
            var text = string.Concat(Enumerable.Range(0, 0x3000).Append(0xE000).Append(0xFEFF).Append(0xFFFF).Append(0x1F917).Append(0x10FFFF).Select(char.ConvertFromUtf32));
            var statement = Of(
                "RETURN [$text, null, 9223372036854775807, -9223372036854775807 - 1, 0, [], [[1, 'x'], ['']], size($text), $numbers]",
                ("text", text), ("numbers", new object?[] { long.MaxValue, 1, null, "a" }));

            Assert.IsType<BoltCypherTransport>(bolt.Transport);
            Assert.IsNotType<BoltCypherTransport>(http.Transport);
            using var overBolt = await bolt.Transport.AnswerAsync(statement, Cancellation);
            using var overHttp = await http.Transport.AnswerAsync(statement, Cancellation);
            Assert.Equal(Encoding.UTF8.GetString(overHttp.Json), Encoding.UTF8.GetString(overBolt.Json));
            Assert.True(overHttp.Json.SequenceEqual(overBolt.Json));
        }
    }

    [Fact]
    public async Task Both_ways_give_the_same_rows()
    {
        var (bolt, http) = await StoresAsync();
        await using (bolt)
        await using (http)
        {
            var statement = Of(
                "UNWIND $rows AS row RETURN row.name AS name, row.list AS list, row, 1.5 AS half, true AS truth, null AS nothing",
                ("rows", new object?[] { Map("a", [1L, "x"]), Map("b", []) }));

            var overBolt = await bolt.Transport.ReadAsync(statement, Cancellation);
            var overHttp = await http.Transport.ReadAsync(statement, Cancellation);

            Assert.Equal(overHttp.Columns, overBolt.Columns);
            Assert.Equivalent(overHttp.Values, overBolt.Values, strict: true);
            Assert.Equal(2, overBolt.Values.Count);
        }

        static Dictionary<string, object?> Map(string name, object?[] list) => new() { ["name"] = name, ["list"] = list };
    }

    [Fact]
    public async Task Reading_may_not_write()
    {
        await using var store = await CreateAsync();

        await Assert.ThrowsAsync<StoreException>(async () => await store.Transport.ReadAsync(Of("CREATE (:Written)"), Cancellation));
        Assert.Equal(["0"], await store.QueryAsync("MATCH (n:Written) RETURN count(n)"));
    }

    [Fact]
    public async Task A_statement_without_a_row_is_no_answer()
    {
        await using var store = await CreateAsync();

        await Assert.ThrowsAsync<StoreException>(async () => await store.Transport.AnswerAsync(Of("UNWIND [] AS row RETURN row"), Cancellation));
    }

    [Fact]
    public async Task A_transaction_is_seen_when_it_was_committed()
    {
        await using var store = await CreateAsync();
        await using var transaction = await store.Transport.BeginAsync(Cancellation);
        await transaction.RunAsync(Of("CREATE (:Written)"), Cancellation);

        Assert.Equal(["0"], await store.QueryAsync("MATCH (n:Written) RETURN count(n)"));
        await transaction.CommitAsync(Cancellation);
        Assert.Equal(["1"], await store.QueryAsync("MATCH (n:Written) RETURN count(n)"));
    }

    [Fact]
    public async Task Nobody_at_the_address_is_told_soon()
    {
        var (address, reason) = await SharedServer.GetAsync();
        Assert.SkipWhen(address is null, reason ?? "");
        await using var store = Neo4jTestStore.At(address with { Bolt = "neo4j://127.0.0.1:1" }, ("Retries", "1"));

        var error = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Transport.ReadAsync(Of("RETURN 1"), Cancellation));

        Assert.True(Neo4jErrors.IsPassing(error));
    }

    [Theory]
    [InlineData("Database", "elsewhere", "no such database")]
    [InlineData("Bolt:Url", null, "127.0.0.1")]
    public async Task A_wrong_setting_is_told(string name, string? value, string expected)
    {
        var (address, reason) = await SharedServer.GetAsync();
        Assert.SkipWhen(address is null, reason ?? "");

        // Without a value: Bolt spoken to the connector of HTTP.
        await using var store = Neo4jTestStore.At(address, (name, value ?? $"bolt://{new Uri(address.Url).Authority}"), ("Retries", "0"));

        var error = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Transport.ReadAsync(Of("RETURN 1"), Cancellation));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    private static CypherStatement Of(string text, params (string Name, object? Value)[] parameters) => new(text, parameters.ToDictionary(pair => pair.Name, pair => pair.Value));

    private async Task<Neo4jTestStore> CreateAsync(params (string Name, string Value)[] options)
    {
        Assert.SkipWhen(fixture.SkipReason is not null, fixture.SkipReason ?? "");
        return await Neo4jTestStore.CreateAsync(Cancellation, options);
    }

    private async Task<(Neo4jTestStore Bolt, Neo4jTestStore Http)> StoresAsync()
    {
        var bolt = await CreateAsync();
        var (address, _) = await SharedServer.GetAsync();
        return (bolt, Neo4jTestStore.At((address ?? throw new InvalidOperationException("There is no server.")) with { Bolt = null }));
    }
}
