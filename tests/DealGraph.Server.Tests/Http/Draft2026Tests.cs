using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Http;

public sealed class Draft2026Tests(Draft2026Server server)
{
    private const string Json = "application/json";
    private const string GraphQL = "application/graphql-response+json";

    public static TheoryData<string, string, int, string?> Cases => new()
    {
        { "a good request", """{"query":"{ hello }"}""", 200, null },
        { "broken JSON", "{", 400, "BAD_REQUEST" },
        { "a misspelt parameter", """{"qeury":"{ hello }"}""", 422, "BAD_REQUEST" },
        { "a parameter of the wrong type", """{"query":"{ hello }","variables":[7]}""", 422, "BAD_REQUEST" },
        { "a document that is not GraphQL", """{"query":"{"}""", 400, "GRAPHQL_PARSE_FAILED" },
        { "a document that does not validate", """{"query":"{ nothing }"}""", 422, "GRAPHQL_VALIDATION_FAILED" },
        { "an operation that is not there", """{"query":"query A { hello }","operationName":"B"}""", 422, "OPERATION_NOT_FOUND" },
        { "an operation that is not named", """{"query":"query A { hello } query B { hello }"}""", 422, "OPERATION_AMBIGUOUS" },
        { "a variable that cannot be coerced", """{"query":"query($n: Int!) { echo(number: $n) }","variables":{"n":null}}""", 422, "BAD_USER_INPUT" },
        { "partial data", """{"query":"{ hello fail(how: \"cursor\") }"}""", 294, "BAD_CURSOR" },
        { "no data because of an error in a field", """{"query":"{ mustNotFail(how: \"cursor\") }"}""", 294, "BAD_CURSOR" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_status_is_what_the_draft_asks_for_whatever_is_accepted(string what, string body, int status, string? code)
    {
        foreach (var accept in (string[])[Json, GraphQL])
        {
            var answer = await server.PostAsync(body, accept);

            Assert.True(status == answer.Status, $"{what}: {answer.Status} {answer.Text}");
            Assert.Equal(code, answer.Code);
        }
    }

    [Fact]
    public async Task An_old_client_gets_its_own_type_for_successes_and_the_new_one_for_failures()
    {
        Assert.Equal(Json, (await server.PostAsync("""{"query":"{ hello }"}""", Json)).MediaType);
        Assert.Equal(Json, (await server.PostAsync("""{"query":"{ fail(how: \"cursor\") }"}""", Json)).MediaType);
        Assert.Equal(GraphQL, (await server.PostAsync("""{"query":"{ nothing }"}""", Json)).MediaType);
    }

    [Fact]
    public async Task What_never_reached_the_engine_does_not_claim_to_come_from_it() =>
        Assert.Equal(Json, (await server.PostAsync("""{"qeury":""}""", GraphQL)).MediaType);

    [Fact]
    public async Task A_mutation_over_GET_is_refused_with_405_and_Allow()
    {
        var answer = await server.GetAsync(("query", "mutation { bump }"));

        Assert.Equal(405, answer.Status);
        Assert.Contains("POST", answer.ContentHeaders.Allow);
    }

    [Fact]
    public async Task The_default_profile_answers_partial_data_with_200()
    {
        await using var standard = new KestrelServer();
        await standard.InitializeAsync();

        var answer = await standard.PostAsync("""{"query":"{ hello fail(how: \"cursor\") }"}""");

        Assert.Equal(200, answer.Status);
        Assert.Equal("world", answer.Data.GetProperty("hello").GetString());
    }
}
