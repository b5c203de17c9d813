using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace DealGraph.GraphQL.Execution;

/// <summary>A field whose whole value, sub-selection included, its resolver gives as JSON.</summary>
public sealed class RawExecutionNode(ExecutionNode parent, IGraphType graphType, GraphQLField field, FieldType fieldDefinition, int? indexInParentNode)
    : ExecutionNode(parent, graphType, field, fieldDefinition, indexInParentNode)
{
    /// <inheritdoc/>
    public override object? ToValue() => Result;
}
