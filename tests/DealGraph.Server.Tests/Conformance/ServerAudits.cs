using static DealGraph.Server.Tests.Conformance.Audit;

namespace DealGraph.Server.Tests.Conformance;

/// <summary>The 61 server audits of graphql-http 1.23.1, as data.</summary>
public static class ServerAudits
{
    private const string Typename = """{"query":"{ __typename }"}""";
    private const string TypeByName = "query Type($name: String!) { __type(name: $name) { name } }";
    private const string NotJson = """{ "not a JSON""";
    private const string NotADocument = """{"query":"{"}""";
    private const string NotInTheSchema = """{"query":"{ 8f31403dfe404bccbb0e835f2629c6a7 }"}""";
    private const string NotCoercible = """{"query":"query CoerceFailure($id: ID!){ __typename }","variables":{"id":null}}""";

    public static IReadOnlyList<Audit> All { get; } =
    [
        .. MediaTypes(), .. Methods(), .. WrongParameters(), .. GoodParameters(), .. NullParameters(), .. BrokenRequests(),
        .. AnswersInJson(), .. AnswersInGraphQLResponse(),
    ];

    private static IEnumerable<Audit> MediaTypes() =>
    [
        new("22EB", "SHOULD accept application/graphql-response+json and match the content-type") { Body = Typename, Accept = GraphQLResponse, AnswersWith = GraphQLResponse },
        new("4655", "MUST accept application/json and match the content-type") { Body = Typename, Accept = Json, AnswersWith = Json },
        new("47DE", "SHOULD accept */* and use application/json for the content-type") { Body = Typename, Accept = "*/*", AnswersWith = Json },
        new("80D8", "SHOULD assume application/json content-type when accept is missing") { Body = Typename, AnswersWith = Json },
        new("82A3", "MUST use utf-8 encoding when responding") { Body = Typename },
        new("BF61", "MUST accept utf-8 encoded request") { Body = """{"query":"{ __type(name: \"Run🏃Swim🏊\") { name } }"}""", ContentType = Json + "; charset=utf-8" },
        new("78D5", "MUST assume utf-8 in request if encoding is unspecified") { Body = Typename },
    ];

    private static IEnumerable<Audit> Methods() =>
    [
        new("2C94", "MUST accept POST requests") { Body = Typename },
        new("5A70", "MAY accept application/x-www-form-urlencoded formatted GET requests") { UrlParameters = [("query", "{ __typename }")] },
        new("9C48", "MAY NOT allow executing mutations on GET requests") { UrlParameters = [("query", "mutation { __typename }")], Accept = GraphQLResponse, Status = IsClientError },
        new("9ABE", "SHOULD respond with 4xx status code if content-type is not supplied on POST requests") { Body = Typename, ContentType = "text/plain;charset=UTF-8", Status = IsClientError },
        new("03D4", "MUST accept application/json POST requests") { Body = Typename },
        new("A5BF", "MAY use 400 status code when request body is missing on POST") { Body = "", Status = Is400 },
    ];

    private static IEnumerable<Audit> WrongParameters()
    {
        yield return new("423L", "MAY use 400 status code on missing {query} parameter") { Body = """{"notquery":"{ __typename }"}""", Accept = GraphQLResponse, Status = Is400 };
        foreach (var audit in WrongTypes("LKJ", "query", """{"obj":"ect"}""", "object"))
            yield return audit;
        foreach (var audit in WrongTypes("6C0", "operationName", """{"obj":"ect"}""", "object"))
            yield return audit;
        foreach (var audit in WrongTypes("476", "variables", "\"string\"", "string"))
            yield return audit;
        foreach (var audit in WrongTypes("58B", "extensions", "\"string\"", "string"))
            yield return audit;
    }

    private static IEnumerable<Audit> WrongTypes(string id, string parameter, string first, string firstType)
    {
        (string Value, string Type)[] wrong = [(first, firstType), ("0", "number"), ("false", "boolean"), ("[\"array\"]", "array")];
        return wrong.Select((w, index) => new Audit($"{id}{index}", $"MAY use 400 status code on {w.Type} {{{parameter}}} parameter")
        {
            Body = parameter == "query" ? $$"""{"query":{{w.Value}}}""" : $$"""{"query":"{ __typename }","{{parameter}}":{{w.Value}}}""",
            Status = Is400,
        });
    }

    private static IEnumerable<Audit> GoodParameters() =>
    [
        .. BothTypes("34A2", "13EE", "allow string {query} parameter", Typename),
        .. BothTypes("8161", "B8B3", "allow string {operationName} parameter", """{"operationName":"Query","query":"query Query { __typename }"}"""),
        .. BothTypes("2EA1", "28B9", "allow map {variables} parameter", "{\"query\":\"" + TypeByName + "\",\"variables\":{\"name\":\"sometype\"}}"),
        new("D6D5", "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json")
            { UrlParameters = [("query", TypeByName), ("variables", """{"name":"sometype"}""")], Accept = GraphQLResponse, Lacks = "errors" },
        new("6A70", "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json")
            { UrlParameters = [("query", TypeByName), ("variables", """{"name":"sometype"}""")], Accept = Json, Lacks = "errors" },
        .. BothTypes("428F", "1B7A", "allow map {extensions} parameter", """{"query":"{ __typename }","extensions":{"some":"value"}}"""),
    ];

    private static IEnumerable<Audit> NullParameters() =>
        new[] { "variables", "operationName", "extensions" }.SelectMany((parameter, index) => BothTypes(
            $"94B{index}", $"022{index}", $"allow null {{{parameter}}} parameter", $$"""{"query":"{ __typename }","{{parameter}}":null}"""));

    private static IEnumerable<Audit> BothTypes(string graphQLId, string jsonId, string demand, string body) =>
    [
        new(graphQLId, $"SHOULD {demand} when accepting {GraphQLResponse}") { Body = body, Accept = GraphQLResponse, Lacks = "errors" },
        new(jsonId, $"MUST {demand} when accepting {Json}") { Body = body, Accept = Json, Lacks = "errors" },
    ];

    private static IEnumerable<Audit> BrokenRequests() =>
    [
        new("B6DC", "MAY use 2xx, 4xx, or 5xx status codes on JSON parsing failure when accepting application/json")
            { Body = NotJson, Accept = Json, Status = static status => status is (>= 200 and < 300) or (>= 400 and < 600) },
        new("BCF8", "SHOULD use 400 status code on JSON parsing failure when accepting application/json") { Body = NotJson, Accept = Json, Status = Is400 },
        new("B7N8", "SHOULD use 400 status code on JSON parsing failure when accepting application/graphql-response+json") { Body = NotJson, Accept = GraphQLResponse, Status = Is400 },
        new("8764", "MAY use 4xx or 5xx status codes if parameters are invalid") { Body = """{"qeury":"{ __typename }"}""", Status = IsError },
        new("3E3A", "MAY use 400 status code if parameters are invalid") { Body = """{"qeury":"{ __typename }"}""", Status = Is400 },
    ];

    private static IEnumerable<Audit> AnswersInJson() =>
    [
        new("572B", "SHOULD use 200 status code on document parsing failure when accepting application/json") { Body = NotADocument, Accept = Json },
        new("FDE2", "SHOULD use 200 status code on document validation failure when accepting application/json") { Body = NotInTheSchema, Accept = Json },
        new("7B9B", "SHOULD use a status code of 200 on variable coercion failure when accepting application/json") { Body = NotCoercible, Accept = Json },
    ];

    private static IEnumerable<Audit> AnswersInGraphQLResponse() =>
    [
        new("865D", "SHOULD use 4xx or 5xx status codes on document parsing failure") { Body = NotADocument, Accept = GraphQLResponse, Status = IsError },
        new("556A", "SHOULD use 400 status code on document parsing failure") { Body = NotADocument, Accept = GraphQLResponse, Status = Is400 },
        new("D586", "SHOULD not contain the data entry on document parsing failure") { Body = NotADocument, Accept = GraphQLResponse, Status = Any, Lacks = "data" },
        new("51FE", "SHOULD use 4xx or 5xx status codes on document validation failure") { Body = NotInTheSchema, Accept = GraphQLResponse, Status = IsError },
        new("74FF", "SHOULD use 400 status code on document validation failure") { Body = NotInTheSchema, Accept = GraphQLResponse, Status = Is400 },
        new("5E5B", "SHOULD not contain the data entry on document validation failure") { Body = NotInTheSchema, Accept = GraphQLResponse, Status = Any, Lacks = "data" },
        new("86EE", "SHOULD use a status code of 400 on variable coercion failure") { Body = NotCoercible, Accept = GraphQLResponse, Status = Is400 },
    ];

    private static bool Any(int status) => true;

    private static bool Is400(int status) => status == 400;

    private static bool IsClientError(int status) => status is >= 400 and < 500;

    private static bool IsError(int status) => status is >= 400 and < 600;
}
