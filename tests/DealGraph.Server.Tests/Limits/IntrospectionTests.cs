using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Limits;

public sealed class IntrospectionTests(AuditServer server)
{
    // The shape of graphql-js' getIntrospectionQuery with every option that GraphQL.NET 8 understands.
    private const string Query = """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name kind } mutationType { name kind } subscriptionType { name kind }
            types { ...FullType }
            directives { name description locations args { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description
          fields(includeDeprecated: true) { name description args { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
          inputFields { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue }
        fragment TypeRef on __Type {
          kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType {
          kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
        }
        """;

    [Fact]
    public async Task The_introspection_query_of_graphql_js_passes_all_limits()
    {
        var answer = await server.QueryAsync(Query);

        Assert.Equal(200, answer.Status);
        Assert.Null(answer.Code);
    }

    [Fact]
    public async Task Introspection_that_returns_too_much_is_refused()
    {
        var fields = string.Concat(Enumerable.Range(0, 90).Select(i => $"a{i}: fields {{ type {{ fields {{ args {{ name }} }} }} }} "));

        var answer = await server.QueryAsync("{ __schema { types { " + fields + "} } }");

        Assert.Equal("LIMIT_EXCEEDED", answer.Code);
        Assert.Equal("maxIntrospectionNodes", answer.Reason);
    }

    [Fact]
    public async Task Introspection_that_goes_round_in_circles_is_refused()
    {
        var answer = await server.QueryAsync("{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }");

        Assert.Equal("maxIntrospectionLists", answer.Reason);
    }
}
