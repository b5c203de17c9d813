using DealGraph.GraphQL.Shapes;
using DealGraph.Storage.Queries;

namespace DealGraph.GraphQL.Planning;

/// <summary>What is asked of nodes, planned. It never changes, so that it may serve many requests at once.</summary>
/// <param name="Selections">What their rows hold.</param>
/// <param name="Shape">How a node is written from its row.</param>
internal sealed record NodePlan(IReadOnlyList<Selection> Selections, NodeShape Shape);
