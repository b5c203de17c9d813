using DealGraph.Domain.Catalogue;
using DealGraph.GraphQL.Shapes;
using DealGraph.Storage.Queries;
using GraphQLParser.AST;

namespace DealGraph.GraphQL.Planning;

/// <summary>
/// Plans what is asked of a set of nodes. The set may be selected in several places (<c>nodes</c> and <c>edges</c>, aliases): each place
/// has a shape of its own over the same rows.
/// </summary>
internal sealed class NodeSetPlanner(PlanContext context, IReadOnlyList<Kind> kinds)
{
    // A row of a mixed set begins with the index of its kind.
    private readonly List<NodePlanner> planners = [.. kinds.Select(kind => new NodePlanner(context, kind, kinds.Count > 1 ? 1 : 0))];

    /// <summary>What the rows hold; to be read when everything is planned.</summary>
    public IReadOnlyList<Selection> Selections => [.. planners.Select(planner => planner.Selection)];

    /// <summary>Plans one place that selects the nodes.</summary>
    public NodeShape Plan(IEnumerable<GraphQLSelectionSet> selectionSets) => new([.. planners.Select(planner => planner.Plan(selectionSets))]);
}
