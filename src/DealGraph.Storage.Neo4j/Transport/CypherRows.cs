namespace DealGraph.Storage.Neo4j.Transport;

/// <summary>The rows that a statement gave.</summary>
/// <param name="Columns">The names of their columns.</param>
/// <param name="Values">The values row by row: text, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/>, null, lists and maps of these.</param>
public sealed record CypherRows(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Values);
