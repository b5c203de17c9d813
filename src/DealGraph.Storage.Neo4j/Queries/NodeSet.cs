using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>
/// Writes the clauses that find a set of nodes, each node once. A list needs them several times: for its rows, its total, its groups.
/// </summary>
/// <param name="alias">The name that the nodes get.</param>
/// <param name="condition">Which of them; null for all.</param>
internal delegate void NodeSet(string alias, Filter? condition = null);
