using DealGraph.GraphQL;
using DealGraph.GraphQL.Execution;
using DealGraph.Storage;
using DealGraph.Storage.Queries;
using GraphQL;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;

namespace DealGraph.Benchmarks.Requests;

/// <summary>What a store is asked for requests.</summary>
internal static class AskedQueries
{
    /// <summary>Executes the requests over a store that answers nothing, and gives what it was asked, request by request.</summary>
    public static async Task<IReadOnlyList<NodeQuery>> OfAsync(QueryCase query, int count)
    {
        var reader = new RecordingReader();
        await using var services = new ServiceCollection().AddSingleton<IDealGraphReader>(reader)
            .AddGraphQL(graphQL => graphQL.AddSchema<DealGraphSchema>().AddExecutionStrategy<PlannedExecutionStrategy>(OperationType.Query).AddSystemTextJson())
            .BuildServiceProvider();
        var executer = services.GetRequiredService<IDocumentExecuter<DealGraphSchema>>();
        var asked = new List<NodeQuery>(count);
        for (var number = 0; number < count; number++)
        {
            var result = await executer.ExecuteAsync(new ExecutionOptions
            {
                Query = query.Document,
                Variables = query.Variables(number).ToInputs(),
                RequestServices = services,
            });
            asked.Add(reader.Asked ?? throw new InvalidOperationException($"{query.Key}: {result.Errors?.FirstOrDefault()?.Message}"));
        }

        return asked;
    }

    private sealed class RecordingReader : IDealGraphReader
    {
        public NodeQuery? Asked { get; private set; }

        public ValueTask<GraphAnswer> AnswerAsync(NodeQuery query, CancellationToken cancellationToken)
        {
            Asked = query;
            return ValueTask.FromResult(GraphAnswer.Copy("[[],0,0,[]]"u8));
        }
    }
}
