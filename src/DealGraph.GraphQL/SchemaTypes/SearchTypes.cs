using System.Text.Json;
using DealGraph.Domain.Catalogue;
using DealGraph.GraphQL.Planning;
using DealGraph.GraphQL.Shapes;
using GraphQL.Types;
using static DealGraph.GraphQL.SchemaTypes.TypeNames;
using GraphField = GraphQL.Types.FieldType;

namespace DealGraph.GraphQL.SchemaTypes;

/// <summary>The types of the search.</summary>
internal static class SearchTypes
{
    /// <summary>The kinds that are found: those with a text of their own to look in, names standing for their bearers.</summary>
    public static IReadOnlyList<Kind> Kinds { get; } =
        [.. DealGraphCatalogue.Kinds.Where(kind => kind.SearchField is not null && kind.Name != Domain.Entities.Names.KindName)];

    /// <summary>Every type of this file.</summary>
    /// <param name="objects">The object types of the kinds.</param>
    public static IEnumerable<IGraphType> Describe(IEnumerable<IObjectGraphType> objects)
    {
        var result = new UnionGraphType { Name = "SearchResult", Description = "What a search finds.", ResolveType = _ => null };
        foreach (var type in objects.Where(type => Kinds.Any(kind => kind.TypeName == type.Name)))
        {
            result.AddPossibleType(type);
        }

        yield return result;
        yield return CodeTypes.Enumeration("SearchType", "Types that a search finds.", Kinds.Select(kind => (NameForms.Snake(kind.TypeName).ToUpperInvariant(), kind.Description, (object)kind.Name)));
        var connection = new ObjectGraphType { Name = "SearchConnection", Description = "What a search found, best first: the whole name equal, then names that begin with the text, then shorter names." };
        connection.AddField(new GraphField { Name = "nodes", ResolvedType = ListOf("SearchResult"), Description = "The nodes found." });
        connection.AddField(new GraphField { Name = "hasMore", ResolvedType = Required("Boolean"), Description = "Whether more were found than asked for." });
        yield return connection;
    }

    /// <summary>Plans a search's selection.</summary>
    public static ConnectionShape Plan(PlanContext context, FieldUse search, NodeSetPlanner nodes, int size)
    {
        var parts = context.Collect(context.ObjectType("SearchConnection"), search.SelectionSets).Select(use => (use.EncodedKey, (ConnectionPart)(use.Name switch
        {
            "nodes" => new NodesPart(nodes.Plan(use.SelectionSets)),
            "hasMore" => new HasMorePart(),
            _ => new ConstantPart("SearchConnection"),
        })));
        return new ConnectionShape([.. parts], size, fromEnd: false);
    }

    private sealed class HasMorePart : ConnectionPart
    {
        public override void Write(Utf8JsonWriter writer, PageWindow page) => writer.WriteBooleanValue(page.HasNext);
    }
}
