using DealGraph.GraphQL.Planning;
using GraphQL;
using GraphQL.Types;

namespace DealGraph.GraphQL.Execution;

/// <summary>Resolves a planned root field into the JSON of its whole value; null for null.</summary>
internal delegate ValueTask<RawJson?> PlannedResolver(IResolveFieldContext context, FieldUse use, FieldType definition);
