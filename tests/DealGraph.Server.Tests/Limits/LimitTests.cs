using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Limits;

/// <summary>Each limit as it is by default, from outside.</summary>
public sealed class LimitTests(AuditServer server)
{
    public static TheoryData<string, string, string> AtAndAbove => new()
    {
        { "maxDocumentBytes", "{ hello }" + new string(' ', 65_527), "{ hello }" + new string(' ', 65_528) },
        { "maxTokens", "{ hello }" + Repeat(",", 20_000), "{" + Repeat("a ", 10_001) + "}" },
        { "maxDepth", Nested(14), Nested(15) },
        { "maxRootFields", "{" + Repeat("hello ", 30) + "}", "{" + Repeat("hello ", 31) + "}" },
        { "maxAliases", "{ company {" + Numbered("a{0}: name ", 100) + "} }", "{ company {" + Numbered("a{0}: name ", 101) + "} }" },
        { "maxFields", "{ company {" + Repeat("name ", 100) + "} }", "{ company {" + Repeat("...F ", 2_500) + "} } fragment F on Company { name }" },
        { "maxDirectives", "{ hello" + Repeat(" @include(if: true)", 1) + "}", "{ hello" + Repeat(" @include(if: true)", 5) + "}" },
        { "maxFragments", Fragments(100), Fragments(101) },
        { "maxOperations", Numbered("query Q{0} {{ hello }} ", 50), Numbered("query Q{0} {{ hello }} ", 51) },
        { "maxFieldComparisons", "{ company {" + Repeat("name ", 141) + "} }", "{ company {" + Repeat("name ", 142) + "} }" },
        { "maxVariables", Variables(100), Variables(101) },
        { "maxNodes", "{ companies(first: 100000) { totalCount } }", "{ companies(first: 100001) { totalCount } }" },
        { "maxIntrospectionLists", "{ __schema { types { fields { type { fields { name } } } } } }", "{ __schema { types { fields { type { fields { type { interfaces { name } } } } } } } }" },
        { "maxIntrospectionDepth", Introspection(17), Introspection(18) },
    };

    [Theory]
    [MemberData(nameof(AtAndAbove))]
    public async Task What_is_above_a_limit_is_refused_by_its_name(string reason, string at, string above)
    {
        var allowed = await server.QueryAsync(at, operationName: reason == "maxOperations" ? "Q0" : null);
        var refused = await server.QueryAsync(above, operationName: reason == "maxOperations" ? "Q0" : null);

        Assert.True(allowed.Status == 200, $"{reason}: {allowed.Text}");
        Assert.True(refused.Status == 400, $"{reason}: {refused.Status}");
        Assert.Equal("LIMIT_EXCEEDED", refused.Code);
        Assert.Equal(reason, refused.Reason);
        Assert.False(refused.Has("data"));
    }

    [Theory]
    [InlineData("{ echo(list: ", "[", "]", ") }")]
    [InlineData("", "{ company ", "}", "")]
    public async Task Nesting_that_the_parser_cannot_follow_is_a_syntax_error_and_not_a_failure(string before, string open, string close, string after)
    {
        var answer = await server.QueryAsync(before + Repeat(open, 1_000) + Repeat(close, 1_000) + after);

        Assert.Equal(400, answer.Status);
        Assert.Equal("GRAPHQL_PARSE_FAILED", answer.Code);
        Assert.Equal("maxParserDepth", answer.Reason);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nesting_in_a_chain_of_fragments_is_found_without_going_all_the_way(bool leafFirst)
    {
        var chain = Enumerable.Range(0, 60).Select(i => $"fragment F{i} on Query {{ {Repeat("... {", 40)} ...F{i + 1} {Repeat("}", 40)} }} ")
            .Prepend("{ ...F0 } ").Append("fragment F60 on Query { hello } ").ToList();
        if (leafFirst)
        {
            chain.Reverse();
        }

        var answer = await server.QueryAsync(string.Concat(chain));

        Assert.Equal("maxDepth", answer.Reason);
    }

    [Fact]
    public async Task No_more_than_ten_errors_are_reported()
    {
        var answer = await server.QueryAsync("{ company {" + Numbered("unknown{0} ", 2_000) + "} }");

        Assert.Equal(400, answer.Status);
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", answer.Code);
        Assert.Equal(10, answer.Json.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task No_more_than_ten_errors_in_variables_are_reported()
    {
        var variables = Enumerable.Range(0, 25).ToDictionary(i => $"v{i}", _ => "not a number");

        var answer = await server.QueryAsync($"query({Numbered("$v{0}: Int ", 25)}) {{ {Numbered("a{0}: echo(number: $v{0}) ", 25)} }}", variables);

        Assert.Equal("BAD_USER_INPUT", answer.Code);
        Assert.Equal(10, answer.Json.GetProperty("errors").GetArrayLength());
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Numbered(string format, int count) => string.Concat(Enumerable.Range(0, count).Select(i => string.Format(null, format, i)));

    private static string Nested(int parents) => "{ company {" + Repeat("parent {", parents - 1) + " name " + Repeat("}", parents - 1) + "} }";

    private static string Variables(int count) =>
        "query(" + Numbered("$v{0}: String ", count) + ") { echo(list: [" + Numbered("$v{0} ", count) + "]) }";

    private static string Fragments(int count) => "{ ...F0 } " + string.Concat(Enumerable.Range(0, count).Select(i =>
        i == count - 1 ? $"fragment F{i} on Query {{ hello }} " : $"fragment F{i} on Query {{ ...F{i + 1} }} "));

    private static string Introspection(int ofTypes) => "{ __type(name: \"Query\") {" + Repeat("ofType {", ofTypes + 2) + " name " + Repeat("}", ofTypes + 2) + "} }";
}
