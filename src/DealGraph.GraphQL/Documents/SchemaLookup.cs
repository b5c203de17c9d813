using GraphQL.Types;
using GraphQLParser.AST;

namespace DealGraph.GraphQL.Documents;

/// <summary>The types of a schema that parts of a document name.</summary>
internal static class SchemaLookup
{
    /// <summary>The type whose fields an operation selects; null when the schema has no such operations.</summary>
    public static IObjectGraphType? RootOf(this ISchema schema, GraphQLOperationDefinition operation) => operation.Operation switch
    {
        OperationType.Mutation => schema.Mutation,
        OperationType.Subscription => schema.Subscription,
        _ => schema.Query,
    };

    /// <summary>The type of a condition; null when there is no condition, or no such type.</summary>
    public static IGraphType? TypeOf(this ISchema schema, GraphQLTypeCondition? condition) =>
        condition is null ? null : schema.AllTypes[condition.Type.Name.Value];
}
