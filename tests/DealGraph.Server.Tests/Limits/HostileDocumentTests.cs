using DealGraph.GraphQL.Errors;
using DealGraph.GraphQL.Limits;
using DealGraph.Server.Tests.Hosting;
using GraphQL;
using GraphQL.Execution;
using Microsoft.Extensions.Options;
using Xunit;

namespace DealGraph.Server.Tests.Limits;

/// <summary>
/// Documents that are small and take the engine's own rules seconds. Each is refused by the limit that is meant for it,
/// also when all others are wide open; that it is refused at all is what makes it fast.
/// </summary>
public sealed class HostileDocumentTests
{
    private static readonly SampleSchema Schema = new();

    [Fact]
    public async Task Twenty_four_fragments_that_each_spread_the_next_twice_are_refused_by_their_number_of_fields()
    {
        var fragments = string.Concat(Enumerable.Range(0, 24).Select(i => $"fragment F{i} on Company {{ a: parent {{ ...F{i + 1} }} b: parent {{ ...F{i + 1} }} }} "));
        var document = "{ company { ...F0 } } " + fragments + "fragment F24 on Company { name }";

        Assert.Equal("maxFields", await ReasonAsync(document, limits => limits.MaxDepth = 128));
        Assert.Equal("maxDepth", await ReasonAsync(document, _ => { }));
    }

    [Fact]
    public async Task Fragments_that_double_without_fields_in_between_are_refused_too()
    {
        var fragments = string.Concat(Enumerable.Range(0, 24).Select(i => $"fragment F{i} on Company {{ ...F{i + 1} ...F{i + 1} }} "));

        Assert.Equal("maxFields", await ReasonAsync("{ company { ...F0 } } " + fragments + "fragment F24 on Company { name }", _ => { }));
    }

    [Fact]
    public async Task Two_hundred_inline_fragments_of_the_same_hundred_fields_are_refused_by_their_comparisons()
    {
        var fields = string.Concat(Enumerable.Range(0, 100).Select(i => $"f{i}: name "));
        var document = "{ company {" + string.Concat(Enumerable.Repeat("... on Company { " + fields + "} ", 200)) + "} }";

        Assert.Equal("maxFieldComparisons", await ReasonAsync(document, Open));
        Assert.Equal("maxDocumentBytes", await ReasonAsync(document, _ => { }));
    }

    [Fact]
    public async Task Comparisons_are_counted_through_merged_parents_and_fragments()
    {
        // 30 parents with 30 names each, in two fragments: 900 names form one scope.
        var names = string.Concat(Enumerable.Repeat("name ", 30));
        var parents = string.Concat(Enumerable.Repeat("parent {" + names + "} ", 15));
        var document = "{ company { ...A ...B } } fragment A on Company {" + parents + "} fragment B on Company {" + parents + "}";

        Assert.Equal("maxFieldComparisons", await ReasonAsync(document, _ => { }));
    }

    [Fact]
    public async Task An_unused_fragment_cannot_hide_what_an_operation_may_not_do()
    {
        var names = string.Concat(Enumerable.Repeat("name ", 400));

        Assert.Equal("maxFieldComparisons", await ReasonAsync("{ hello } fragment F on Company {" + names + "}", _ => { }));
    }

    [Fact]
    public async Task A_second_operation_cannot_hide_what_the_first_may_not_do()
    {
        var names = string.Concat(Enumerable.Repeat("name ", 400));

        Assert.Equal("maxFieldComparisons", await ReasonAsync("query A { hello } query B { company {" + names + "} }", _ => { }, operationName: "A"));
    }

    [Fact]
    public async Task A_fragment_that_contains_itself_ends_the_count()
    {
        var result = await ExecuteAsync("{ company { ...A } } fragment A on Company { a: parent { ...A } b: parent { ...A } }", _ => { });

        Assert.Equal(ErrorCodes.ValidationFailed, ErrorMapper.CodeOf(Assert.Single(result.Errors!)));
    }

    private static void Open(GraphQLLimits limits)
    {
        limits.MaxDocumentBytes = 16_000_000;
        limits.MaxTokens = 4_000_000;
        limits.MaxAliases = 100_000;
        limits.MaxFields = 1_000_000;
    }

    private static async Task<string?> ReasonAsync(string document, Action<GraphQLLimits> configure, string? operationName = null)
    {
        var result = await ExecuteAsync(document, configure, operationName);
        return Assert.IsType<DealGraphError>(Assert.Single(result.Errors!)).Reason;
    }

    private static Task<ExecutionResult> ExecuteAsync(string document, Action<GraphQLLimits> configure, string? operationName = null)
    {
        var limits = new GraphQLLimits();
        configure(limits);
        var options = Options.Create(limits);
        var executer = new DocumentExecuter(new LimitedDocumentBuilder(options), new LimitedDocumentValidator(options));
        return executer.ExecuteAsync(new ExecutionOptions { Schema = Schema, Query = document, OperationName = operationName });
    }
}
