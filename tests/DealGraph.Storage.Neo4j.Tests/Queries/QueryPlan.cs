using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using DealGraph.Storage.Neo4j.Tests.Servers;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j.Tests.Queries;

/// <summary>How the server would carry out a statement.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Steps">The operators with their details, from the outermost.</param>
internal sealed record QueryPlan(string Statement, IReadOnlyList<string> Steps)
{
    private static readonly HttpClient Client = new();
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1_000 };

    /// <summary>Asks for the plan; the server knows the numbers of the graph when <see cref="CountAsync"/> was called before.</summary>
    public static Task<QueryPlan> OfAsync(CypherStatement statement) =>
        OfAsync(statement with { Text = "EXPLAIN " + statement.Text }, "queryPlan");

    /// <summary>Runs a statement, which may have been planned earlier, and tells how it was carried out.</summary>
    public static Task<QueryPlan> OfRunAsync(string statement) =>
        OfAsync(new CypherStatement("PROFILE " + statement, new Dictionary<string, object?>()), "profiledQueryPlan");

    private static async Task<QueryPlan> OfAsync(CypherStatement statement, string kind)
    {
        using var plan = await AskAsync(statement.Text, statement.Parameters);
        var steps = new List<string>();
        Add(plan.RootElement.TryGetProperty(kind, out var root) ? root : throw new InvalidOperationException($"{plan.RootElement} of {statement.Text}"));
        return new QueryPlan(statement.Text, steps);

        void Add(JsonElement step)
        {
            var details = step.GetProperty("arguments").TryGetProperty("Details", out var found) ? found.ToString() : "";
            steps.Add($"{step.GetProperty("operatorType").GetString()?.Split('@')[0]} {details}");
            foreach (var child in step.GetProperty("children").EnumerateArray())
            {
                Add(child);
            }
        }
    }

    /// <summary>Has the server count the graph again, and plan anew what it planned before.</summary>
    public static async Task CountAsync()
    {
        using var _ = await AskAsync("CALL db.prepareForReplanning()", new Dictionary<string, object?>());
    }

    /// <summary>The steps of an operator.</summary>
    public IEnumerable<string> Of(string operatorType) => Steps.Where(step => step.StartsWith(operatorType, StringComparison.Ordinal));

    public override string ToString() => $"{Statement}\n{string.Join('\n', Steps)}";

    private static async Task<JsonDocument> AskAsync(string text, IReadOnlyDictionary<string, object?> parameters)
    {
        var address = (await SharedServer.GetAsync()).Address ?? throw new InvalidOperationException("There is no server.");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(address.Url), "/db/neo4j/query/v2"))
        {
            Content = JsonContent.Create(new { statement = text, parameters }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{address.User}:{address.Password}")));
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        return JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), Deep);
    }
}
