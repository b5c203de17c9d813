using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Specification.Reading;

/// <summary>Short ways to write graph queries.</summary>
public static class Ask
{
    /// <summary>A kind by name.</summary>
    public static Kind Kind(string name) => DealGraphCatalogue.Kind(name);

    /// <summary>A scalar, such as <c>organization.name</c>, <c>deal.price:Usd</c> or <c>deal.id</c>.</summary>
    public static FieldPart Part(string path)
    {
        var words = path.Split('.', ':');
        return words[1] == "id" ? FieldPart.Id : new FieldPart(Kind(words[0]).Field(words[1]), words.Length > 2 ? Enum.Parse<Part>(words[2]) : Fields.Part.Value);
    }

    /// <summary>A relation, such as <c>deal.acquirers</c>.</summary>
    public static Relation Relation(string path) =>
        Kind(path.Split('.')[0]).FindRelation(path.Split('.')[1]) ?? throw new ArgumentException($"'{path}' is no relation", nameof(path));

    /// <summary>All nodes of a kind, each with the scalars given; with the id when none is.</summary>
    public static NodeQuery All(string kind, params string[] parts) => new([Select(kind, parts)]) { Source = AllNodes.Instance };

    /// <summary>The nodes of some ids.</summary>
    public static NodeQuery ById(IReadOnlyList<string> kinds, params string[] ids) =>
        new([.. kinds.Select(kind => Select(kind))]) { Source = new NodesById(ids) };

    /// <summary>The nodes found by a text.</summary>
    public static NodeQuery ByText(string text, params string[] kinds) =>
        new([.. (kinds is [] ? ["organization", "person", "model", "deal"] : kinds).Select(kind => Select(kind))]) { Source = new NodesByText(Domain.Values.FoldedText.Fold(text)) };

    /// <summary>Related nodes as a slot, each with its id.</summary>
    public static RelatedSlot Related(string relation, Func<NodeQuery, NodeQuery>? change = null)
    {
        var way = Relation(relation);
        var query = new NodeQuery([.. way.Targets.Select(kind => Select(kind))]);
        return new RelatedSlot(way, change is null ? query : change(query));
    }

    /// <summary>The slots of a kind: scalars by name, the id when there is none.</summary>
    public static Selection Select(string kind, params string[] parts) =>
        new(Kind(kind), [.. (parts is [] ? ["id"] : parts).Select(part => new ScalarSlot(Part($"{kind}.{part}")))]);

    /// <summary>All nodes of a kind with one slot of related nodes.</summary>
    public static NodeQuery With(string kind, params Slot[] slots) => new([new Selection(Kind(kind), [new ScalarSlot(FieldPart.Id), .. slots])]) { Source = AllNodes.Instance };

    /// <summary>Only those that fulfil a condition.</summary>
    public static NodeQuery Where(this NodeQuery query, Filter filter) => query with { Filter = filter };

    /// <summary>In an order; <c>-</c> before a path turns it, <c>&lt;</c> puts absent values first.</summary>
    public static NodeQuery By(this NodeQuery query, params string[] keys) => query with
    {
        Orderings = [.. keys.Select(key => new Ordering(Part(key.TrimStart('-', '<')), key.Contains('-', StringComparison.Ordinal), key.Contains('<', StringComparison.Ordinal)))],
    };

    /// <summary>A comparison.</summary>
    public static Filter Is(string path, object value, Comparison comparison = Comparison.Equal) => new Compare(Part(path), comparison, value);

    /// <summary>A condition on related nodes of one kind.</summary>
    public static Filter Some(string relation, Filter? filter = null, Quantifier quantifier = Quantifier.Some) =>
        new Related(Relation(relation), quantifier, [.. Relation(relation).Targets.Select(kind => (Kind(kind), filter))]);
}
