namespace DealGraph.Storage.Neo4j.Transport;

/// <summary>A statement and its parameters. The text never holds a value of a request, so that the server plans it once.</summary>
/// <param name="Text">The Cypher.</param>
/// <param name="Parameters">The parameters by name: text, <see cref="long"/>, null, lists of these, and maps from text to these.</param>
public sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters);
