using System.Security.Claims;
using DealGraph.GraphQL.Tests.Hosting;

namespace DealGraph.GraphQL.Tests.Execution;

/// <summary>A document that was answered before is answered, or refused, as if it were new.</summary>
public sealed class RepeatedDocumentTests(SeededGraph graph)
{
    /// <summary>Documents, variables that they are valid with, and others.</summary>
    public static TheoryData<string, string, string[]> Requests => new()
    {
        { "query ($id: ID!) { organization(id: $id) { id name } }", """{"id": "openai"}""", ["""{"id": null}""", "{}", """{"id": ["meta"]}""", """{"id": {"a": 1}}""", """{"id": 7}"""] },
        { "query ($id: ID = \"openai\") { organization(id: $id) { id } }", "{}", ["""{"id": null}""", """{"id": "meta"}""", """{"id": []}"""] },
        {
            "query ($n: Int = 2, $m: Int) { deals(first: $n) { nodes { id parties { role } } } organizations(last: $m) { totalCount nodes { id } } }",
            """{"m": 1}""", ["{}", """{"n": null}""", """{"n": -1}""", """{"n": 201}""", """{"n": "2"}""", """{"n": 1.5, "m": true}""", """{"n": 3000000000}""", """{"n": 200, "m": 200}"""]
        },
        {
            "query ($w: OrganizationFilter, $o: [OrganizationOrder!]) { organizations(where: $w, orderBy: $o, first: 3) { nodes { id } } }", "{}",
            [
                """{"w": {"name": {"startsWith": "Open"}}, "o": {"name": "DESC"}}""", """{"w": {"nam": {"eq": "x"}}}""", """{"w": {"name": {"eq": 1}}}""", """{"w": null, "o": null}""",
                """{"o": [null]}""", """{"o": [{"name": "SIDEWAYS"}]}""", """{"o": [{"name": "ASC", "id": "ASC"}]}""", """{"w": {"and": [{"id": {"in": ["meta", null]}}]}}""", """{"w": 3, "o": "x"}""",
            ]
        },
        {
            "query ($a: ID, $t: String) { organizations(where: {id: {in: [$a, \"organization/meta\"]}, name: {contains: $t}}) { nodes { id } } }", """{"a": "openai"}""",
            ["{}", """{"a": null}""", """{"t": "Met", "a": "meta"}""", """{"t": null}"""]
        },
        {
            "query ($n: Int!) { a: deals(first: $n) { nodes { ...d } } b: deals(first: 1) { nodes { ...d ... on Node { id } } } a: deals(first: $n) { totalCount } } fragment d on Deal { title parties { party { ... on Organization { acquiredIn(first: $n) { nodes { id } } } } } }",
            """{"n": 2}""", ["""{"n": 1}""", """{"n": -5}""", "{}"]
        },
        {
            "query ($all: Boolean = false, $n: Int) { organizations(first: 1) { nodes { id acquiredIn(first: $n) @include(if: $all) { totalCount } } } }", "{}",
            ["""{"all": true}""", """{"all": null}""", """{"all": true, "n": 1000}""", """{"all": "yes"}"""]
        },
        { "query ($t: String!) { __typename __type(name: $t) { name kind } }", """{"t": "Deal"}""", ["""{"t": "None"}""", """{"t": 1}""", "{}"] },
        {
            "query ($id: ID!) { node(id: $id) { __typename id ... on Organization { name acquiredIn(first: 1) { nodes { title } } } ... on Person { fullName: name } } again: node(id: $id) { id } }",
            """{"id": "organization/openai"}""", ["""{"id": "person/sam-altman"}""", """{"id": "organization/meta"}""", """{"id": "nothing/at-all"}""", """{"id": "openai"}"""]
        },
        {
            "query ($id: ID!, $n: Int = 1) { organization(id: $id) { name } organization(id: $id) { id acquiredIn(first: $n) { totalCount nodes { id } } } }", """{"id": "openai"}""",
            ["""{"id": "meta"}""", """{"id": "openai", "n": 2}""", """{"id": "meta", "n": 0}""", """{"id": "openai", "n": null}"""]
        },
        {
            "query ($id: ID!, $w: DealFilter) { organization(id: $id) { ...o } } fragment o on Organization { id acquiredIn(where: $w) { totalCount } all: acquiredIn(where: {title: {contains: \"a\"}}) { totalCount } }",
            """{"id": "openai"}""", ["""{"id": "openai", "w": {"title": {"contains": "zz"}}}""", """{"id": "meta", "w": {}}""", """{"id": "meta", "w": {"title": 1}}"""]
        },
        { "query ($q: String!) { search(text: $q, first: 2) { nodes { __typename ... on Organization { id acquiredIn(first: 1) { nodes { id } } } ... on Person { id } } } }", """{"q": "open"}""", ["""{"q": ""}""", """{"q": "sam"}"""] },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_document_is_answered_as_if_it_were_new(string document, string valid, string[] others)
    {
        Assert.Contains("\"data\":{", await graph.AnswerAsync(document, valid), StringComparison.Ordinal);

        foreach (var variables in others.Prepend(valid))
        {
            // A comment makes another document of it.
            Assert.Equal(await graph.AnswerAsync($"{document}\n# {Guid.NewGuid()}", variables), await graph.AnswerAsync(document, variables));
        }
    }

    [Fact]
    public async Task What_is_kept_of_a_document_keeps_no_request_alive()
    {
        const string Document = """
            query ($id: ID!) { deal(id: $id) { title price { amountUsd } announcedOn { value } acquirer { ... on Organization {
              acquiredIn(first: 2, orderBy: {title: ASC}) { edges { cursor node { id } } pageInfo { endCursor } groups(by: ANNOUNCED_ON_YEAR) { key price { sumUsd } } } } } } }
            """;
        var requests = new List<WeakReference>();
        for (var number = 0; number < 4; number++)
        {
            requests.Add(await RequestAsync(Document));
        }

        // The last one may still stand on a stack.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.All(requests.SkipLast(1), request => Assert.False(request.IsAlive));
    }

    private async Task<WeakReference> RequestAsync(string document)
    {
        var user = new ClaimsPrincipal();
        Assert.Contains("\"data\":{", await graph.AnswerAsync(document, """{"id": "deal/none"}""", user: user), StringComparison.Ordinal);
        return new WeakReference(user);
    }

    [Fact]
    public async Task Each_operation_of_a_document_has_inputs_of_its_own()
    {
        const string Document = "query A($id: ID!) { organization(id: $id) { ...f } } query B($n: Int!) { organizations(first: $n) { nodes { ...f } } } fragment f on Organization { id }";
        foreach (var (operation, variables) in new[] { ("A", """{"id": "openai"}"""), ("B", """{"n": 1}"""), ("A", """{"id": "meta"}"""), ("B", "{}"), ("A", """{"n": 2}"""), ("C", "{}") })
        {
            Assert.Equal(
                await graph.AnswerAsync($"{Document}\n# {Guid.NewGuid()}", variables, operation), await graph.AnswerAsync(Document, variables, operation));
        }
    }
}
