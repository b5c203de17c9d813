using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;

namespace DealGraph.GraphQL.SchemaTypes;

/// <summary>
/// Adds what the specification has in introspection and GraphQL.NET lacks. Tools ask for it, GraphiQL among them, and a query with a
/// field or an argument that is not there is refused as a whole.
/// </summary>
internal sealed class IntrospectionCompletion : BaseSchemaNodeVisitor
{
    private const string IncludeDeprecated = "includeDeprecated";
    private const string SpecifiedByUrl = "specifiedByURL";

    /// <inheritdoc/>
    public override void VisitObject(IObjectGraphType type, ISchema schema)
    {
        switch (type.Name)
        {
            // No argument of a directive is deprecated, so that there is nothing to leave out.
            case "__Directive" when type.GetField("args") is { } arguments && arguments.Arguments?.Find(IncludeDeprecated) is null:
                arguments.Arguments ??= [];
                arguments.Arguments.Add(new QueryArgument(Standard(schema, "Boolean")) { Name = IncludeDeprecated, DefaultValue = false });
                break;

            // The scalars say in their descriptions how they are written; none has a specification of its own under a URL.
            case "__Type" when !type.HasField(SpecifiedByUrl):
                type.AddField(new FieldType
                {
                    Name = SpecifiedByUrl, ResolvedType = Standard(schema, "String"), Resolver = new FuncFieldResolver<string?>(_ => null),
                });
                break;
        }
    }

    private static IGraphType Standard(ISchema schema, string name) =>
        schema.AllTypes[name] ?? throw new InvalidOperationException($"The schema has no type {name}.");
}
