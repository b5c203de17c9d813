using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;
using DealGraph.Domain.Sources;
using DealGraph.GraphQL.Execution;
using GraphQL.Resolvers;
using GraphQL.Types;
using static DealGraph.GraphQL.SchemaTypes.TypeNames;
using GraphField = GraphQL.Types.FieldType;

namespace DealGraph.GraphQL.SchemaTypes;

/// <summary><c>dataset</c>: what is loaded, under which policy, and how much of it.</summary>
internal static class DatasetType
{
    /// <summary>The root field.</summary>
    public static GraphField RootField(RootResolver resolver) => new()
    {
        Name = "dataset",
        Description = "What is loaded here.",
        ResolvedType = new NonNullGraphType(Describe(resolver)),
        Resolver = new FuncFieldResolver<object>(_ => Marker),
    };

    private static readonly object Marker = new();

    private static ObjectGraphType Describe(RootResolver resolver)
    {
        var count = new ObjectGraphType<(Kind Kind, long Count)> { Name = "KindCount", Description = "How many nodes of a type there are." };
        count.AddField(new GraphField { Name = "type", Description = "The GraphQL type.", ResolvedType = Required("String"), Resolver = Of(pair => pair.Kind.TypeName) });
        count.AddField(new GraphField { Name = "count", Description = "How many.", ResolvedType = Required("Int"), Resolver = Of(pair => (int)pair.Count) });

        var dataset = new ObjectGraphType { Name = "Dataset", Description = "What is loaded here, under which policy, and how much of it. Single imports are under importRuns." };
        dataset.AddField(new GraphField
        {
            Name = "policyVersion",
            Description = "The version of the rule that chooses values from claims.",
            ResolvedType = Required("String"),
            Resolver = new FuncFieldResolver<string>(_ => ResolutionPolicy.Version),
        });
        dataset.AddField(new GraphField
        {
            Name = "counts",
            Description = "How many nodes of each type there are.",
            ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(count))),
            Resolver = new FuncFieldResolver<List<(Kind, long)>>(async context =>
            {
                var counts = new List<(Kind, long)>();
                foreach (var kind in DealGraphCatalogue.Kinds.Where(kind => kind.IsFact || kind.Name is SourceKind.KindName or Claims.KindName or Conflicts.KindName))
                {
                    counts.Add((kind, await resolver.CountAsync(kind, context.CancellationToken)));
                }

                return counts;
            }),
        });
        return dataset;
    }

    private static FuncFieldResolver<(Kind Kind, long Count), T> Of<T>(Func<(Kind Kind, long Count), T> select) => new(context => select(context.Source));
}
