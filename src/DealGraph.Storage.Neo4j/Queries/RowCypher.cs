using System.Globalization;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>Writes rows: the slots of a node as a list.</summary>
internal static class RowCypher
{
    /// <summary>Adds the clauses that return the row of a node of one of some kinds; it begins with the index of its kind when there are several.</summary>
    /// <remarks>
    /// The node stands beside its row, because groups in the row make Neo4j hold it for an aggregate, in which only what stands beside it
    /// may be used.
    /// </remarks>
    /// <param name="cypher">The statement.</param>
    /// <param name="selections">The slots, kind by kind.</param>
    /// <param name="alias">The node.</param>
    /// <param name="positionOf">The order whose keys and id end the row, or null for none.</param>
    public static CypherText AddReturn(
        this CypherText cypher, IReadOnlyList<Selection> selections, string alias, IReadOnlyList<Ordering>? positionOf = null) =>
        cypher.Add($" WITH {alias}, ").AddRow(selections, alias, positionOf).Add(" AS r RETURN r");

    private static CypherText AddRow(this CypherText cypher, IReadOnlyList<Selection> selections, string alias, IReadOnlyList<Ordering>? positionOf)
    {
        if (selections is [var only])
        {
            return cypher.AddRow(only, alias, positionOf, kindIndex: null);
        }

        cypher.Add("CASE");
        for (var index = 0; index < selections.Count; index++)
        {
            cypher.Add($" WHEN {alias}:{selections[index].Kind.TypeName} THEN ").AddRow(selections[index], alias, positionOf, index);
        }

        return cypher.Add(" END");
    }

    private static CypherText AddRow(this CypherText cypher, Selection selection, string alias, IReadOnlyList<Ordering>? positionOf, int? kindIndex)
    {
        IEnumerable<Slot> slots = selection.Slots;
        if (positionOf is not null)
        {
            slots = slots.Concat(positionOf.Select(ordering => new ScalarSlot(ordering.Part))).Append(new ScalarSlot(FieldPart.Id));
        }

        cypher.Add("[");
        if (kindIndex is { } index)
        {
            cypher.Add(index.ToString(CultureInfo.InvariantCulture)).Add(slots.Any() ? ", " : "");
        }

        return cypher.Join(", ", slots, slot => cypher.AddSlot(slot, alias)).Add("]");
    }

    private static CypherText AddSlot(this CypherText cypher, Slot slot, string alias) => slot switch
    {
        ScalarSlot scalar => cypher.Property(alias, scalar.Part),
        RelatedSlot related => cypher.AddRelatedValue(related, alias),
        _ => throw new ArgumentOutOfRangeException(nameof(slot), slot.GetType().Name, "Unknown slot."),
    };
}
