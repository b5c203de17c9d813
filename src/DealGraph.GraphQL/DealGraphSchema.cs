using DealGraph.GraphQL.Execution;
using DealGraph.GraphQL.Introspection;
using DealGraph.GraphQL.Scalars;
using DealGraph.GraphQL.SchemaTypes;
using GraphQL;
using GraphQL.Types;

namespace DealGraph.GraphQL;

/// <summary>The GraphQL schema, made from the catalogue; its text is <c>schema/graphql/schema.graphql</c>.</summary>
public sealed class DealGraphSchema : Schema
{
    /// <summary>Makes the schema over a store.</summary>
    public DealGraphSchema(Storage.IDealGraphReader reader)
    {
        Features.RepeatableDirectives = true;
        Features.DeprecationOfInputValues = true;
        Description = "DealGraph: the deals of the AI industry, every fact with its source.";
        IGraphType[] nodes = [.. NodeTypes.Describe()];
        foreach (var type in (IGraphType[])
        [
            new DecimalScalar(),
            new EdtfScalar(),
            PlainTextScalar.Date(),
            new DateTimeScalar(),
            PlainTextScalar.Url(),
            new BigIntScalar(),
            .. CodeTypes.Describe(),
            .. ValueTypes.Describe(),
            .. FilterTypes.Describe(),
            .. nodes,
            .. ConnectionTypes.Describe(),
            .. SearchTypes.Describe(nodes.OfType<IObjectGraphType>()),
        ])
        {
            RegisterType(type);
        }

        Query = new QueryType(new RootResolver(reader));
        this.RegisterVisitor(new IntrospectionCompletion());
    }
}
