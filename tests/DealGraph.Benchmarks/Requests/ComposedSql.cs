using DealGraph.Storage.Queries;
using DealGraph.Storage.Sqlite.Queries;

namespace DealGraph.Benchmarks.Requests;

/// <summary>The statement that DealGraph composes for a query, with the parameters of each request.</summary>
/// <param name="Text">The statement; the same for all.</param>
/// <param name="Parameters">The parameters, request by request.</param>
internal sealed record ComposedSql(string Text, IReadOnlyList<IReadOnlyList<object?>> Parameters)
{
    /// <summary>The statement of what is asked; throws when the requests make several.</summary>
    public static ComposedSql Of(IReadOnlyList<NodeQuery> asked)
    {
        var statements = asked.Select(SqliteQueryBuilder.Build).ToList();
        return statements.Select(statement => statement.ToString()).Distinct().ToList() is [var text]
            ? new ComposedSql(text, [.. statements.Select(statement => statement.Parameters)])
            : throw new InvalidOperationException("The requests make several statements.");
    }
}
