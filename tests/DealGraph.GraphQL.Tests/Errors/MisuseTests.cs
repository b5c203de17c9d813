using System.Text.Json;
using DealGraph.GraphQL.Tests.Hosting;

namespace DealGraph.GraphQL.Tests.Errors;

/// <summary>What each misuse is answered with: code, message, path.</summary>
public sealed class MisuseTests(SeededGraph graph)
{
    [Theory]
    [InlineData("{ deals(where: null) { totalCount } }", "BAD_USER_INPUT", "where", "deals")]
    [InlineData("{ deals(where: {price: {gt: null}}) { totalCount } }", "BAD_USER_INPUT", "where.price.gt is null", "deals")]
    [InlineData("{ deals(where: {price: null}) { totalCount } }", "BAD_USER_INPUT", "where.price is null", "deals")]
    [InlineData("{ deals(where: {status: {in: null}}) { totalCount } }", "BAD_USER_INPUT", "where.status.in is null", "deals")]
    [InlineData("{ deals(where: {not: null}) { totalCount } }", "BAD_USER_INPUT", "where.not is null", "deals")]
    [InlineData("{ deals(where: {or: [{parties: {some: null}}]}) { totalCount } }", "BAD_USER_INPUT", "where.or[0].parties.some is null", "deals")]
    [InlineData("{ deals(where: {title: {isNull: null}}) { totalCount } }", "BAD_USER_INPUT", "where.title.isNull is null", "deals")]
    [InlineData("{ deals(after: \"nonsense\") { totalCount } }", "BAD_CURSOR", "deals(after:) is not a cursor", "deals")]
    [InlineData("{ deals(after: \"\") { totalCount } }", "BAD_CURSOR", "deals(after:)", "deals")]
    [InlineData("{ deals(before: \"WyIiLCJhIl0\", orderBy: {title: ASC}) { totalCount } }", "BAD_CURSOR", "deals(before:)", "deals")]
    [InlineData("{ deals(after: \"bnVsbA\") { totalCount } }", "BAD_CURSOR", "deals(after:)", "deals")]
    [InlineData("{ deals(after: \"e30\") { totalCount } }", "BAD_CURSOR", "deals(after:)", "deals")]
    [InlineData("{ deals(after: \"WyIiLDFd\") { totalCount } }", "BAD_CURSOR", "deals(after:)", "deals")]
    [InlineData("{ deals(where: {title: {contains: \"%\"}}) { totalCount } }", "BAD_USER_INPUT", "neither letters nor digits", "deals")]
    [InlineData("{ deals(first: 1, last: 1) { totalCount } }", "BAD_USER_INPUT", "first or last, not both", "deals")]
    [InlineData("{ deals(first: -1) { totalCount } }", "BAD_USER_INPUT", "deals(first:) is negative", "deals")]
    [InlineData("{ deals(last: -5) { totalCount } }", "BAD_USER_INPUT", "deals(last:) is negative", "deals")]
    [InlineData("{ deals(first: 201) { totalCount } }", "LIMIT_EXCEEDED", "201", "deals")]
    [InlineData("{ deals(where: {status: {eq: NO_SUCH}}) { totalCount } }", "GRAPHQL_VALIDATION_FAILED", "NO_SUCH", null)]
    [InlineData("{ deals(where: {status: {eq: \"COMPLETED\"}}) { totalCount } }", "GRAPHQL_VALIDATION_FAILED", "", null)]
    [InlineData("{ deals(where: {announcedOn: {gt: \"2025-13\"}}) { totalCount } }", "GRAPHQL_VALIDATION_FAILED", "2025-13", null)]
    [InlineData("{ deals(where: {announcedOn: {gt: 2025}}) { totalCount } }", "GRAPHQL_VALIDATION_FAILED", "", null)]
    [InlineData("{ deals(where: {price: {gt: \"1e9\"}}) { totalCount } }", "GRAPHQL_VALIDATION_FAILED", "1e9", null)]
    [InlineData("{ deals(where: {price: {gt: \"-1\"}}) { totalCount } }", "BAD_USER_INPUT", "negative", "deals")]
    [InlineData("{ deals(where: {price: {gt: \"0.001\"}}) { totalCount } }", "BAD_USER_INPUT", "finer", "deals")]
    [InlineData("{ deals(where: {price: {gt: \"99999999999999999999999\"}}) { totalCount } }", "BAD_USER_INPUT", "too large", "deals")]
    [InlineData("{ deals(where: {price: {currency: \"XXQ\", gt: \"1\"}}) { totalCount } }", "BAD_USER_INPUT", "ISO 4217", "deals")]
    [InlineData("{ deals(where: {percentAcquired: {gt: \"101\"}}) { totalCount } }", "BAD_USER_INPUT", "between 0 and 100", "deals")]
    [InlineData("{ importRuns(where: {startedAt: {gt: \"yesterday\"}}) { totalCount } }", "GRAPHQL_VALIDATION_FAILED", "yesterday", null)]
    [InlineData("{ deals(orderBy: [{id: ASC, title: ASC}]) { totalCount } }", "GRAPHQL_VALIDATION_FAILED", "one", null)]
    [InlineData("{ deals(orderBy: [{}]) { totalCount } }", "GRAPHQL_VALIDATION_FAILED", "", null)]
    [InlineData("{ deals(orderBy: [{id: ASC}, {id: ASC}, {id: ASC}, {id: ASC}, {id: ASC}, {id: ASC}]) { totalCount } }", "LIMIT_EXCEEDED", "orderBy", "deals")]
    [InlineData("{ deals { nodes { parties(where: {role: {eq: null}}) { id } } } }", "BAD_USER_INPUT", "where.role.eq is null", "deals")]
    [InlineData("{ search(text: \"a\", first: 900) { hasMore } }", "LIMIT_EXCEEDED", "900", "search")]
    [InlineData("{ search(text: null) { hasMore } }", "GRAPHQL_VALIDATION_FAILED", "", null)]
    [InlineData("{ deals { nothing } }", "GRAPHQL_VALIDATION_FAILED", "nothing", null)]
    [InlineData("{ deals { totalCount }", "GRAPHQL_PARSE_FAILED", "", null)]
    public async Task A_misuse_has_its_code_message_and_path(string document, string code, string message, string? path)
    {
        using var answer = JsonDocument.Parse(await graph.AnswerAsync(document));

        CheckError(answer, code, message);
        Assert.Equal(path, answer.RootElement.GetProperty("errors")[0].TryGetProperty("path", out var given) ? given[0].GetString() : null);
    }

    [Theory]
    [InlineData("query ($v: EDTF!) { deals(where: {announcedOn: {gt: $v}}) { totalCount } }", """{"v": "2025-00"}""", "BAD_USER_INPUT", "2025-00")]
    [InlineData("query ($v: EDTF!) { deals(where: {announcedOn: {gt: $v}}) { totalCount } }", """{"v": 2025}""", "BAD_USER_INPUT", "$v")]
    [InlineData("query ($v: EDTF!) { deals(where: {announcedOn: {gt: $v}}) { totalCount } }", "{}", "BAD_USER_INPUT", "$v")]
    [InlineData("query ($v: Decimal) { deals(where: {price: {gt: $v}}) { totalCount } }", """{"v": "a lot"}""", "BAD_USER_INPUT", "a lot")]
    [InlineData("query ($v: Decimal) { deals(where: {price: {gt: $v}}) { totalCount } }", """{"v": null}""", "BAD_USER_INPUT", "where.price.gt is null")]
    [InlineData("query ($v: DealFilter) { deals(where: $v) { totalCount } }", """{"v": null}""", "BAD_USER_INPUT", "deals(where:) is null")]
    [InlineData("query ($v: DealFilter) { deals(where: $v) { totalCount } }", """{"v": {"status": {"eq": "NO_SUCH"}}}""", "BAD_USER_INPUT", "NO_SUCH")]
    [InlineData("query ($v: DealFilter) { deals(where: $v) { totalCount } }", """{"v": {"nothing": {"eq": "1"}}}""", "BAD_USER_INPUT", "nothing")]
    [InlineData("query ($v: [DealOrder!]) { deals(orderBy: $v) { totalCount } }", """{"v": [{"id": "ASC", "title": "ASC"}]}""", "BAD_USER_INPUT", "")]
    [InlineData("query ($v: Int) { deals(first: $v) { totalCount } }", """{"v": 2147483648}""", "BAD_USER_INPUT", "")]
    public async Task A_wrong_variable_has_its_code_and_message(string document, string variables, string code, string message)
    {
        using var answer = JsonDocument.Parse(await graph.AnswerAsync(document, variables));

        CheckError(answer, code, message);
    }

    [Theory]
    [InlineData("query ($v: DealFilter) { deals(where: $v) { totalCount } }")]
    [InlineData("query ($v: String) { deals(after: $v) { totalCount } }")]
    [InlineData("query ($v: Int) { deals(first: $v) { totalCount } }")]
    [InlineData("query ($v: Decimal) { deals(where: {price: {gt: $v}}) { totalCount } }")]
    [InlineData("{ deals(first: null, after: null, orderBy: null) { totalCount } }")]
    public async Task What_is_not_given_is_as_if_it_were_left_out(string document)
    {
        var all = await graph.DataAsync("{ deals { totalCount } }");

        Assert.Equal(all.GetRawText(), (await graph.DataAsync(document)).GetRawText());
    }

    [Theory]
    [InlineData("""{ organization(id: "no-such") { id } }""", """{"organization":null}""")]
    [InlineData("""{ organization(id: "") { id } }""", """{"organization":null}""")]
    [InlineData("""{ organization(id: "deal/openai-io-2024") { id } }""", """{"organization":null}""")]
    [InlineData("""{ node(id: "organization/") { id } }""", """{"node":null}""")]
    [InlineData("""{ node(id: "/") { id } }""", """{"node":null}""")]
    [InlineData("""{ nodes(ids: ["' OR 1=1 --"]) { id } }""", """{"nodes":[null]}""")]
    public async Task An_unknown_id_is_null_and_no_error(string document, string expected) =>
        Assert.Equal(expected, (await graph.DataAsync(document)).GetRawText());

    [Fact]
    public async Task A_cursor_of_one_kind_is_refused_by_another()
    {
        var page = await graph.DataAsync("{ organizations(first: 1) { pageInfo { endCursor } } }");
        var cursor = page.GetProperty("organizations").GetProperty("pageInfo").GetProperty("endCursor").GetString();

        using var answer = JsonDocument.Parse(await graph.AnswerAsync($$"""{ deals(after: "{{cursor}}") { nodes { id } } }"""));
        CheckError(answer, "BAD_CURSOR", "deals(after:)");
    }

    [Fact]
    public async Task A_cursor_of_one_order_is_refused_by_another()
    {
        var page = await graph.DataAsync("{ deals(first: 1, orderBy: {announcedOn: DESC}) { pageInfo { endCursor } } }");
        var cursor = page.GetProperty("deals").GetProperty("pageInfo").GetProperty("endCursor").GetString();

        Assert.NotEqual(0, (await graph.DataAsync($$"""{ deals(after: "{{cursor}}", orderBy: {announcedOn: DESC}) { nodes { id } } }""")).GetProperty("deals").GetProperty("nodes").GetArrayLength());
        foreach (var order in new[] { "{announcedOn: ASC}", "{announcedOn: DESC_NULLS_FIRST}", "{completedOn: DESC}", "[{announcedOn: DESC}, {id: ASC}]" })
        {
            using var answer = JsonDocument.Parse(await graph.AnswerAsync($$"""{ deals(after: "{{cursor}}", orderBy: {{order}}) { nodes { id } } }"""));
            CheckError(answer, "BAD_CURSOR", "deals(after:)");
        }
    }

    [Fact]
    public async Task Far_too_many_conditions_are_refused_before_the_store_is_asked()
    {
        var many = string.Join(',', Enumerable.Range(0, 50_000).Select(_ => """{"id":{"eq":"x"}}"""));
        using var answer = JsonDocument.Parse(await graph.AnswerAsync("query ($v: DealFilter) { deals(where: $v) { totalCount } }", "{\"v\": {\"or\": [" + many + "]}}"));

        CheckError(answer, "LIMIT_EXCEEDED", "conditions");
    }

    private static void CheckError(JsonDocument answer, string code, string message)
    {
        var error = answer.RootElement.GetProperty("errors")[0];
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains(message, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }
}
