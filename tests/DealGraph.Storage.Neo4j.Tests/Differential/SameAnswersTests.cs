using System.Text;
using System.Text.Json;
using CsCheck;
using DealGraph.Domain.Catalogue;
using DealGraph.GraphQL;
using DealGraph.GraphQL.Execution;
using DealGraph.GraphQL.Json;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Neo4j.Queries;
using DealGraph.Storage.Neo4j.Tests.Queries;
using DealGraph.Storage.Queries;
using DealGraph.Storage.Specification.Reading;
using DealGraph.Tests.Shared;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;

namespace DealGraph.Storage.Neo4j.Tests.Differential;

/// <summary>Both stores answer the same graph queries with the same bytes.</summary>
public sealed class SameAnswersTests(SeededStores stores) : IClassFixture<SeededStores>
{
    private static readonly string[] Folders = [RepositoryFiles.PathOf("src", "DealGraph.Server", "Examples"), RepositoryFiles.PathOf("tests", "DealGraph.GraphQL.Tests", "Queries")];

    public static TheoryData<string> Documents => [.. Folders.SelectMany(folder => Directory.GetFiles(folder, "*.graphql")).Select(file => Path.GetRelativePath(RepositoryFiles.Root, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task What_a_document_asks_is_answered_alike_and_without_a_look_at_all_nodes(string document)
    {
        stores.Require();

        var queries = await QueriesAsync(await File.ReadAllTextAsync(RepositoryFiles.PathOf(document), TestContext.Current.CancellationToken));

        Assert.NotEmpty(queries);
        foreach (var query in queries)
        {
            await RequireSameAsync(query);
            var plan = await QueryPlan.OfAsync(CypherQueryBuilder.Build(query));
            Assert.True(!plan.Of("AllNodesScan").Any(), plan.ToString());
        }
    }

    // A claim's subject is of any of many kinds; deeper than this, the server would mostly be planning.
    [Fact]
    public async Task Generated_queries_are_answered_alike()
    {
        stores.Require();

        await new QueryGenerator(await OracleAsync(), [.. DealGraphCatalogue.Kinds.Select(kind => kind.Name)], depth: 2, withSearch: true, withWholeKinds: false).SampleAsync(
            RequireSameAsync,
            seed: Environment.GetEnvironmentVariable("CsCheck_Seed") ?? "0000SeedDG03",
            iter: 2_000,
            threads: 2,
            print: query => CypherQueryBuilder.Build(query).Text);
    }

    private async Task RequireSameAsync(NodeQuery query)
    {
        using var expected = await stores.Sqlite.AnswerAsync(query, CancellationToken.None);
        using var actual = await stores.Neo4j.AnswerAsync(query, CancellationToken.None);
        Assert.True(actual.Json.SequenceEqual(expected.Json), $"SQLite {Encoding.UTF8.GetString(expected.Json)}\nNeo4j  {Encoding.UTF8.GetString(actual.Json)}");
    }

    // What the API asks the store for a document, with the variables in its first line.
    private async Task<IReadOnlyList<NodeQuery>> QueriesAsync(string document)
    {
        var reader = new RecordingReader(stores.Sqlite);
        await using var services = new ServiceCollection().AddLogging().AddSingleton<IDealGraphReader>(reader).AddGraphQL(graphQL => graphQL
            .AddSchema<DealGraphSchema>()
            .AddExecutionStrategy<PlannedExecutionStrategy>(OperationType.Query)
            .AddRequestGuards(json => json.Converters.Add(new RawJsonConverter()))).BuildServiceProvider();
        var result = await services.GetRequiredService<IDocumentExecuter>().ExecuteAsync(new ExecutionOptions
        {
            Query = document,
            Variables = document.StartsWith("# {", StringComparison.Ordinal)
                ? services.GetRequiredService<Utf8GraphQLSerializer>().Deserialize<Inputs>(document[2..document.IndexOf('\n', StringComparison.Ordinal)])
                : null,
            Schema = services.GetRequiredService<ISchema>(),
            RequestServices = services,
            CancellationToken = TestContext.Current.CancellationToken,
        });
        Assert.Null(result.Errors);
        return [.. reader.Queries];
    }

    // Every node of the store, for the generator to draw values from.
    private async Task<Oracle> OracleAsync()
    {
        var nodes = new List<OracleNode>();
        foreach (var kind in DealGraphCatalogue.Kinds)
        {
            List<FieldPart> parts = [FieldPart.Id, .. kind.Fields.SelectMany(field => FieldParts.Of(field.Type).Select(part => new FieldPart(field, part)))];
            using var answer = await stores.Sqlite.AnswerAsync(
                new NodeQuery([new Selection(kind, [.. parts.Select(part => new ScalarSlot(part))])]) { Source = AllNodes.Instance }, CancellationToken.None);
            using var json = JsonDocument.Parse(answer.Json.ToArray());
            nodes.AddRange(json.RootElement[0].EnumerateArray().Select(row => new OracleNode(
                kind, row[0].GetString() ?? "", parts.Select((part, index) => KeyValuePair.Create(part.Column, Value(row[index]))).Skip(1).ToDictionary())));
        }

        return new Oracle(nodes);
    }

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number => value.GetInt64(),
        _ => value.GetString(),
    };
}
