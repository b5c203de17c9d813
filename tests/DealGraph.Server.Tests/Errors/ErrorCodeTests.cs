using DealGraph.GraphQL.Errors;
using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Errors;

public sealed class ErrorCodeTests(AuditServer server)
{
    [Theory]
    [InlineData("{", "GRAPHQL_PARSE_FAILED")]
    [InlineData("", "OPERATION_NOT_FOUND")]
    [InlineData("fragment F on Query { hello }", "OPERATION_NOT_FOUND")]
    [InlineData("{ nothing }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{ hello { more } }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{ echo(number: \"one\") }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("query($n: Int!) { echo(number: $n) }", "BAD_USER_INPUT")]
    [InlineData("query A { hello } query B { hello }", "OPERATION_AMBIGUOUS")]
    [InlineData("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "GRAPHQL_VALIDATION_FAILED")]
    public async Task A_request_that_fails_before_execution_has_one_code_and_no_data(string query, string code)
    {
        var answer = await server.QueryAsync(query);

        Assert.Equal(400, answer.Status);
        Assert.Equal(code, answer.Code);
        Assert.False(answer.Has("data"));
        Assert.All(answer.Json.GetProperty("errors").EnumerateArray(), error => Assert.Single(error.GetProperty("extensions").EnumerateObject()));
    }

    [Fact]
    public async Task An_unknown_operation_name_is_not_found()
    {
        var answer = await server.QueryAsync("query A { hello }", operationName: "B");

        Assert.Equal(400, answer.Status);
        Assert.Equal("OPERATION_NOT_FOUND", answer.Code);
    }

    [Fact]
    public async Task An_expected_error_is_answered_with_its_own_words_path_and_reason()
    {
        var answer = await server.QueryAsync("""{ hello fail(how: "cursor") }""");

        Assert.Equal(200, answer.Status);
        Assert.Equal("BAD_CURSOR", answer.Code);
        Assert.Equal("checksum", answer.Reason);
        Assert.Equal("The cursor is damaged.", answer.Message);
        Assert.Equal("fail", answer.FirstError.GetProperty("path")[0].GetString());
        Assert.Equal("world", answer.Data.GetProperty("hello").GetString());
    }

    [Theory]
    [InlineData("unexpected", "INTERNAL")]
    [InlineData("plain", "INTERNAL")]
    [InlineData("broken", "INTERNAL")]
    [InlineData("away", "STORE_UNAVAILABLE")]
    [InlineData("cancelled", "REQUEST_CANCELLED")]
    public async Task An_unexpected_error_is_logged_under_the_id_that_is_answered_and_never_described(string how, string code)
    {
        var answer = await server.QueryAsync($$"""{ hello fail(how: "{{how}}") }""");

        Assert.Equal(code, answer.Code);
        Assert.DoesNotContain("secret", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("TimeZone", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("TIME_ZONE", answer.Text, StringComparison.Ordinal);
        var id = answer.FirstError.GetProperty("extensions").GetProperty("errorId").GetString()!;
        Assert.Contains(server.Log.Lines, line => line.Contains(id, StringComparison.Ordinal) && line.Contains("secret detail", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ fail(how: "away") }""")]
    [InlineData("""{ mustNotFail(how: "away") }""")]
    [InlineData("""{ a: fail(how: "away") b: fail(how: "away") }""")]
    public async Task A_store_that_is_away_is_503_with_the_time_to_try_again(string query)
    {
        foreach (var accept in (string[])["application/json", GraphQLServerExtensions.GraphQLResponse])
        {
            var answer = await server.PostAsync(System.Text.Json.JsonSerializer.Serialize(new { query }), accept);

            Assert.Equal(503, answer.Status);
            Assert.Equal("STORE_UNAVAILABLE", answer.Code);
            Assert.Equal(TimeSpan.FromSeconds(5), answer.Headers.RetryAfter?.Delta);
            Assert.False(answer.Has("data"));
            Assert.DoesNotContain("secret", answer.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Partial_data_is_answered_even_when_the_store_went_away()
    {
        var answer = await server.QueryAsync("""{ hello fail(how: "away") }""");

        Assert.Equal(200, answer.Status);
        Assert.Equal("STORE_UNAVAILABLE", answer.Code);
        Assert.Equal("world", answer.Data.GetProperty("hello").GetString());
    }

    [Fact]
    public async Task A_query_that_takes_too_long_is_stopped_with_a_code()
    {
        await using var hasty = new KestrelServer(("Http:RequestTimeout", "00:00:00.050"));
        await hasty.InitializeAsync();

        var answer = await hasty.QueryAsync("""{ hello fail(how: "slow") }""");

        Assert.Equal(503, answer.Status);
        Assert.Equal("REQUEST_TIMEOUT", answer.Code);
        Assert.False(answer.Has("data"));
    }

    [Fact]
    public async Task A_value_that_JSON_cannot_hold_is_a_clean_failure()
    {
        var answer = await server.QueryAsync("{ hello notANumber }");

        Assert.Equal(500, answer.Status);
        Assert.DoesNotContain("world", answer.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await server.QueryAsync("{ hello }")).Status);
    }

    [Fact]
    public async Task An_error_does_not_quote_the_whole_document()
    {
        var answer = await server.QueryAsync("{ echo(number: " + new string('9', 60_000) + ") }");

        Assert.Equal("GRAPHQL_VALIDATION_FAILED", answer.Code);
        Assert.InRange(answer.Body.Length, 1, 2_000);
    }

    [Fact]
    public void Every_code_is_listed_once_and_described()
    {
        var fields = typeof(ErrorCodes).GetFields().Select(field => Assert.IsType<ErrorCode>(field.GetValue(null)));

        Assert.Equal(fields, ErrorCodes.All);
        Assert.Equal(ErrorCodes.All.Count, ErrorCodes.All.Select(code => code.Name).Distinct().Count());
        Assert.All(ErrorCodes.All, code => Assert.Matches("^[A-Z][A-Z_]+$", code.Name));
        Assert.All(ErrorCodes.All, code => Assert.EndsWith(".", code.Description, StringComparison.Ordinal));
    }
}
