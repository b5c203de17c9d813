using DealGraph.GraphQL.Scalars;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;

namespace DealGraph.GraphQL.Introspection;

/// <summary>Adds to introspection what GraphQL.NET 8 lacks and tools ask for: where scalars are specified, and deprecated arguments of directives.</summary>
internal sealed class IntrospectionCompletion : BaseSchemaNodeVisitor
{
    /// <inheritdoc/>
    public override void VisitObject(IObjectGraphType type, ISchema schema)
    {
        switch (type.Name)
        {
            case "__Type" when type.GetField("specifiedByURL") is null:
                type.AddField(new FieldType
                {
                    Name = "specifiedByURL",
                    Description = "Where a scalar is specified.",
                    ResolvedType = schema.AllTypes["String"],
                    Resolver = new FuncFieldResolver<string>(context => (context.Source as ISpecifiedScalar)?.SpecifiedBy),
                });
                break;
            case "__Directive" when type.GetField("args") is { } arguments && arguments.Arguments?.Find("includeDeprecated") is null:
                arguments.Arguments = new QueryArguments(new QueryArgument(schema.AllTypes["Boolean"] ?? throw new InvalidOperationException("No Boolean."))
                {
                    Name = "includeDeprecated",
                    Description = "Whether deprecated arguments come too; there are none.",
                    DefaultValue = false,
                });
                break;
        }
    }
}
