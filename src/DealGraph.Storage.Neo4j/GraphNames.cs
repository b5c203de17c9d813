using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Export;

namespace DealGraph.Storage.Neo4j;

/// <summary>What the catalogue's kinds and fields are called in the graph.</summary>
internal static class GraphNames
{
    /// <summary>The type of the relationships of a reference.</summary>
    public static string Relationship(Field field) => field.Column.ToUpperInvariant();

    /// <summary>The label of the node that an id names; null when it names no kind.</summary>
    public static string? Label(string id) => DealGraphCatalogue.OfId(id)?.TypeName;

    /// <summary>The label of what the store keeps for itself.</summary>
    public static string Book(BookSet set) => set == BookSet.Files ? "ImportedFile" : set == BookSet.Settings ? "Setting" : "ClaimHistory";

    /// <summary>A kind with all its references, for statements on both.</summary>
    public static QueryText.Names References(Kind kind)
    {
        var types = string.Join('|', kind.Fields.Where(field => field.Type == FieldType.Reference).Select(Relationship));
        return new QueryText.Names(kind.TypeName, types.Length > 0 ? types : null);
    }
}
