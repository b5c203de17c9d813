using DealGraph.GraphQL;
using DealGraph.GraphQL.Execution;
using DealGraph.Storage;
using DealGraph.Storage.Queries;
using DealGraph.Storage.Sqlite.Queries;
using GraphQL;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;

namespace DealGraph.Benchmarks.Requests;

/// <summary>The statement that DealGraph composes for a query, with the parameters of each request.</summary>
/// <param name="Text">The statement; the same for all.</param>
/// <param name="Parameters">The parameters, request by request.</param>
internal sealed record ComposedSql(string Text, IReadOnlyList<IReadOnlyList<object?>> Parameters)
{
    /// <summary>Executes the requests over a store that answers nothing, and keeps what it was asked.</summary>
    public static async Task<ComposedSql> OfAsync(QueryCase query, int count)
    {
        var reader = new RecordingReader();
        await using var services = new ServiceCollection().AddSingleton<IDealGraphReader>(reader)
            .AddGraphQL(graphQL => graphQL.AddSchema<DealGraphSchema>().AddExecutionStrategy<PlannedExecutionStrategy>(OperationType.Query).AddSystemTextJson())
            .BuildServiceProvider();
        var executer = services.GetRequiredService<IDocumentExecuter<DealGraphSchema>>();
        var statements = new List<SqlText>(count);
        for (var number = 0; number < count; number++)
        {
            var result = await executer.ExecuteAsync(new ExecutionOptions
            {
                Query = query.Document,
                Variables = query.Variables(number).ToInputs(),
                RequestServices = services,
            });
            statements.Add(SqliteQueryBuilder.Build(reader.Asked ?? throw new InvalidOperationException($"{query.Key}: {result.Errors?.FirstOrDefault()?.Message}")));
        }

        return statements.Select(statement => statement.ToString()).Distinct().ToList() is [var text]
            ? new ComposedSql(text, [.. statements.Select(statement => statement.Parameters)])
            : throw new InvalidOperationException($"{query.Key} has several statements.");
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
