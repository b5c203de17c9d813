using DealGraph.GraphQL.Documents;
using DealGraph.GraphQL.Limits;
using DealGraph.Server.Tests.Hosting;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using Microsoft.Extensions.Options;
using Xunit;

namespace DealGraph.Server.Tests.Documents;

public sealed class DocumentCacheTests
{
    private const string Echo = "query($n: Int!) { echo(number: $n) }";

    private static readonly SampleSchema Schema = new();

    [Fact]
    public async Task A_document_is_parsed_once()
    {
        var (executer, cache, builder) = Make();

        var first = await RunAsync(executer, "{ hello }");
        var second = await RunAsync(executer, "{ hello }");

        Assert.Equal(1, builder.Count);
        Assert.Equal(1, cache.Count);
        Assert.Same(first.Document, second.Document);
        Assert.True(second.Executed);
        Assert.Null(second.Errors);
    }

    [Fact]
    public async Task Variables_are_coerced_for_each_request()
    {
        var (executer, _, builder) = Make();

        Assert.Null((await RunAsync(executer, Echo, 1)).Errors);
        Assert.IsType<InvalidVariableError>(Assert.Single((await RunAsync(executer, Echo, "one")).Errors!));
        Assert.Null((await RunAsync(executer, Echo, 2)).Errors);
        Assert.Equal(1, builder.Count);
    }

    [Theory]
    [InlineData("{ nothing }")]
    [InlineData("{")]
    [InlineData(Echo)]
    public async Task What_did_not_pass_is_not_kept(string query)
    {
        var (executer, cache, _) = Make();

        var result = await RunAsync(executer, query, "not a number");

        Assert.NotEmpty(result.Errors!);
        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public async Task A_document_that_fails_while_it_runs_is_kept()
    {
        var (executer, cache, _) = Make();

        await RunAsync(executer, """{ fail(how: "cursor") }""");

        Assert.Equal(1, cache.Count);
    }

    [Fact]
    public async Task The_memory_stays_bounded_and_what_is_in_use_stays()
    {
        const long capacity = 100_000;
        var (executer, cache, builder) = Make(capacity);

        for (var i = 0; i < 1_000; i++)
        {
            await RunAsync(executer, "{ hello }");
            await RunAsync(executer, $"query Q{i} {{ hello }}");
            Assert.InRange(cache.Bytes, 1, capacity);
        }

        Assert.InRange(cache.Count, 10, 100);
        Assert.Equal(1_001, builder.Count);
    }

    [Fact]
    public async Task One_giant_does_not_push_the_others_out()
    {
        var (executer, cache, _) = Make(100_000);
        await RunAsync(executer, "{ hello }");

        await RunAsync(executer, "{ hello }" + new string(' ', 2_000));

        Assert.Equal(1, cache.Count);
    }

    [Fact]
    public async Task A_capacity_of_zero_keeps_nothing()
    {
        var (executer, cache, _) = Make(0);

        await RunAsync(executer, "{ hello }");

        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public async Task A_document_is_not_used_for_another_schema()
    {
        var (executer, _, builder) = Make();
        await RunAsync(executer, "{ hello }");

        await executer.ExecuteAsync(new ExecutionOptions { Schema = new SampleSchema(), Query = "{ hello }" });

        Assert.Equal(2, builder.Count);
    }

    [Fact]
    public async Task Rules_for_cached_documents_still_run()
    {
        var (executer, _, _) = Make();
        var rule = new CountingRule();

        for (var i = 0; i < 3; i++)
            await executer.ExecuteAsync(new ExecutionOptions { Schema = Schema, Query = "{ hello }", CachedDocumentValidationRules = [rule] });

        Assert.Equal(2, rule.Count);
    }

    [Fact]
    public async Task Many_threads_may_ask_at_once()
    {
        var (executer, cache, _) = Make(50_000);

        await Parallel.ForEachAsync(Enumerable.Range(0, 5_000), async (i, _) =>
        {
            var result = await RunAsync(executer, $"query Q{i % 97} {{ hello }}");
            Assert.Null(result.Errors);
        });

        Assert.InRange(cache.Bytes, 1, 50_000);
    }

    private static (DocumentExecuter Executer, DocumentCache Cache, CountingBuilder Builder) Make(long capacity = 1_000_000)
    {
        var limits = Options.Create(new GraphQLLimits());
        var cache = new DocumentCache(Options.Create(new DocumentCacheOptions { CapacityBytes = capacity }));
        var builder = new CountingBuilder(new LimitedDocumentBuilder(limits));
        return (new DocumentExecuter(builder, new LimitedDocumentValidator(limits), new DefaultExecutionStrategySelector(), [cache]), cache, builder);
    }

    private static Task<ExecutionResult> RunAsync(DocumentExecuter executer, string query, object? n = null) =>
        executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = Schema,
            Query = query,
            Variables = new Inputs(new Dictionary<string, object?> { ["n"] = n }),
        });

    private sealed class CountingRule : ValidationRuleBase
    {
        public int Count { get; private set; }

        public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
        {
            Count++;
            return default;
        }
    }
}
