using DealGraph.GraphQL.Planning;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace DealGraph.GraphQL.Execution;

/// <summary>Executes planned fields in one piece: a selection becomes one graph query, and its answer the field's JSON.</summary>
public sealed class PlannedExecutionStrategy : ParallelExecutionStrategy
{
    /// <inheritdoc/>
    protected override ExecutionNode BuildExecutionNode(
        ExecutionNode parent, IGraphType graphType, GraphQLField field, FieldType fieldDefinition, int? indexInParentNode = null) =>
        fieldDefinition.IsPlannedRoot()
            ? new RawExecutionNode(parent, graphType, field, fieldDefinition, indexInParentNode)
            : base.BuildExecutionNode(parent, graphType, field, fieldDefinition, indexInParentNode);

    /// <inheritdoc/>
    protected override void ValidateNodeResult(global::GraphQL.Execution.ExecutionContext context, ExecutionNode node)
    {
        // JSON of an interface has no object type for the engine to find; the planner chose it row by row.
        if (node is not RawExecutionNode { Result: RawJson })
        {
            base.ValidateNodeResult(context, node);
        }
    }
}
