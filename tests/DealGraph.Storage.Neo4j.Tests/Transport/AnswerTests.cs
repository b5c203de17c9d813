using System.Text;
using DealGraph.Storage.Errors;
using DealGraph.Storage.Neo4j.Tests.Servers;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j.Tests.Transport;

/// <summary>What a real server answers.</summary>
public sealed class AnswerTests : IAsyncLifetime
{
    private Neo4jTestStore? store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Neo4jTestStore Store => store ?? throw new InvalidOperationException();

    private ICypherTransport Transport => Store.Transport;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen((await SharedServer.GetAsync()).SkipReason is not null, (await SharedServer.GetAsync()).SkipReason ?? "");
        store = await Neo4jTestStore.CreateAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        if (store is not null)
        {
            await store.DisposeAsync();
        }
    }

    [Theory]
    [InlineData("[[1, 9007199254740993, -9223372036854775808, null], 'x']", "[[1,9007199254740993,-9223372036854775808,null],\"x\"]")]
    [InlineData("'🤗 ü \u4e00 \\u2028 / \" \\\\ \\n \\t'", "\"🤗 ü \u4e00 \u2028 / \\\" \\\\ \\n \\t\"")]
    [InlineData("'\\u001f \\\\ud83e'", "\"\\u001f \\\\ud83e\"")]
    [InlineData("[]", "[]")]
    [InlineData("null", "null")]
    public async Task An_answer_is_the_value_in_the_spelling_of_the_contract(string expression, string json)
    {
        using var answer = await Transport.AnswerAsync(new CypherStatement($"RETURN {expression} AS answer", new Dictionary<string, object?>()), Cancellation);

        Assert.Equal(json, Encoding.UTF8.GetString(answer.Json));
    }

    [Fact]
    public async Task Parameters_come_back_as_they_went()
    {
        var parameters = new Dictionary<string, object?>
        {
            ["all"] = new object?[] { "🤗 'quoted' \"twice\" \u0001 \\", long.MaxValue, long.MinValue, null, true, Array.Empty<object?>(), new Dictionary<string, object?> { ["a"] = 1L } },
        };

        var rows = await Transport.ReadAsync(new CypherStatement("RETURN $all AS all, 1.5 AS float", parameters), Cancellation);

        Assert.Equal(["all", "float"], rows.Columns);
        Assert.Equivalent(parameters["all"], rows.Values[0][0], strict: true);
        Assert.Equal(1.5, rows.Values[0][1]);
    }

    [Fact]
    public async Task Reading_cannot_write()
    {
        await Assert.ThrowsAsync<StoreException>(async () => await Transport.ReadAsync(
            new CypherStatement("CREATE (n:Setting {name: 'x'}) RETURN n.name", new Dictionary<string, object?>()), Cancellation));
    }

    [Fact]
    public async Task A_wrong_password_is_told_as_such()
    {
        var address = (await SharedServer.GetAsync()).Address ?? throw new InvalidOperationException();
        Assert.SkipWhen(address.User.Length == 0, "The server asks for no password.");
        await using var stranger = Neo4jTestStore.At(address with { Password = "not it" });

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await stranger.Administration.MigrateAsync(Cancellation));

        Assert.Contains("does not accept the user and password", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_database_is_told_as_such()
    {
        var address = (await SharedServer.GetAsync()).Address ?? throw new InvalidOperationException();
        await using var elsewhere = Neo4jTestStore.At(address, ("Database", "nowhere"));

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await elsewhere.Administration.MigrateAsync(Cancellation));

        Assert.Contains("has no such database", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statements_in_a_row_run_in_their_order_whatever_their_length()
    {
        var statements = Enumerable.Range(0, 12).Select(number => new CypherStatement(
            "MERGE (n:Letter) SET n.text = coalesce(n.text, '') + $number", Parameters(number % 3 == 0 ? 400_000 : 1, number)));

        await using (var transaction = await Transport.BeginAsync(Cancellation))
        {
            await transaction.RunAllAsync(statements.ToAsyncEnumerable(), Cancellation);
            await transaction.CommitAsync(Cancellation);
        }

        Assert.Equal(["0 1 2 3 4 5 6 7 8 9 10 11 "], await Store.QueryAsync("MATCH (n:Letter) RETURN n.text"));

        static Dictionary<string, object?> Parameters(int padding, int number) => new() { ["padding"] = new string('x', padding), ["number"] = $"{number} " };
    }

    [Fact]
    public async Task Statements_that_are_given_to_a_transaction_at_once_run_one_after_the_other()
    {
        await using (var transaction = await Transport.BeginAsync(Cancellation))
        {
            var statement = new CypherStatement(
                "MERGE (n:Letter) SET n.count = coalesce(n.count, 0) + 1 RETURN n.count AS count", new Dictionary<string, object?>());

            var counts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => transaction.RunAsync(statement, Cancellation).AsTask()));

            Assert.Equal(Enumerable.Range(1, 20).Select(count => (long)count), counts.Select(rows => rows.Values[0][0]).Order().Cast<long>());
            await transaction.CommitAsync(Cancellation);
        }

        Assert.Equal(["20"], await Store.QueryAsync("MATCH (n:Letter) RETURN n.count"));
    }

    [Fact]
    public async Task A_statement_of_a_row_has_its_time_for_itself_however_long_those_before_it_take()
    {
        await using var hasty = Neo4jTestStore.At((await SharedServer.GetAsync()).Address ?? throw new InvalidOperationException(), ("WriteTimeout", "00:00:15"));
        await using var first = await LockAsync(1);
        await using var second = await LockAsync(2);
        await using var transaction = await hasty.Transport.BeginAsync(Cancellation);

        var statements = new[] { Touch(1), Touch(2), Touch(3) };
        var running = transaction.RunAllAsync(statements.ToAsyncEnumerable(), Cancellation).AsTask();
        await Task.Delay(TimeSpan.FromSeconds(8), Cancellation);
        await first.CommitAsync(Cancellation);
        await Task.Delay(TimeSpan.FromSeconds(8), Cancellation);
        await second.CommitAsync(Cancellation);
        await running;
        await transaction.CommitAsync(Cancellation);

        Assert.Equal(["2", "2", "1"], await Store.QueryAsync("MATCH (n:Letter) RETURN n.count ORDER BY n.number"));

        async Task<ICypherTransaction> LockAsync(long number)
        {
            await Transport.WriteAsync(new CypherStatement("CREATE (:Letter {number: $number})", new Dictionary<string, object?> { ["number"] = number }), Cancellation);
            var locked = await Transport.BeginAsync(Cancellation);
            await locked.RunAsync(Touch(number), Cancellation);
            return locked;
        }

        static CypherStatement Touch(long number) =>
            new("MERGE (n:Letter {number: $number}) SET n.count = coalesce(n.count, 0) + 1", new Dictionary<string, object?> { ["number"] = number });
    }

    [Fact]
    public async Task The_first_statement_of_a_row_that_fails_ends_it_and_is_told()
    {
        string[] statements = ["CREATE (:Letter)", "RETURN 1 / 0", "CREATE (:Letter)", "CREATE (:Letter)"];

        await using (var transaction = await Transport.BeginAsync(Cancellation))
        {
            var failure = await Assert.ThrowsAsync<StoreException>(async () => await transaction.RunAllAsync(
                statements.Select(text => new CypherStatement(text, new Dictionary<string, object?>())).ToAsyncEnumerable(), Cancellation));
            Assert.Contains("/ by zero", failure.Message, StringComparison.Ordinal);
        }

        Assert.Equal(["0"], await Store.QueryAsync("MATCH (n:Letter) RETURN count(n)"));
    }
}
