using DealGraph.Storage.Errors;

namespace DealGraph.Storage.Neo4j;

/// <summary>Reads the values of a row by the types that its statement gives.</summary>
internal static class CypherRowExtensions
{
    public static string Text(this IReadOnlyList<object?> row, int column) => row[column] as string ?? throw Unexpected(row, column);

    public static string? TextOrNull(this IReadOnlyList<object?> row, int column) => row[column] is null ? null : row.Text(column);

    public static long Number(this IReadOnlyList<object?> row, int column) => row[column] is long number ? number : throw Unexpected(row, column);

    public static bool Truth(this IReadOnlyList<object?> row, int column) => row[column] is bool truth ? truth : throw Unexpected(row, column);

    public static IReadOnlyList<string> Texts(this IReadOnlyList<object?> row, int column) =>
        row[column] is IReadOnlyList<object?> list ? [.. Enumerable.Range(0, list.Count).Select(list.Text)] : throw Unexpected(row, column);

    // Somebody else wrote into the graph.
    private static StoreException Unexpected(IReadOnlyList<object?> row, int column) =>
        new("read", Neo4jErrors.Backend, $"the graph holds {row[column] ?? "nothing"} where DealGraph writes something else");
}
