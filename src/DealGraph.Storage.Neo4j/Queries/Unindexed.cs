using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>A condition that is only tried on nodes found otherwise, whatever indexes there are.</summary>
/// <param name="Filter">The condition.</param>
internal sealed record Unindexed(Filter Filter) : Filter;
