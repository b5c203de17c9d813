using DealGraph.Domain.Catalogue;

namespace DealGraph.Storage.Export;

/// <summary>One state of a store. Rows come one by one, so that memory does not grow with the graph; a scalar is text, <see cref="long"/> or null.</summary>
public interface IGraphSnapshot : IDisposable
{
    /// <summary>The nodes of a kind: their scalars in the order of <see cref="ExportColumns.Of"/>.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="orderedBy">The field they are ordered by before the id; null for none.</param>
    IEnumerable<object?[]> ReadNodes(Kind kind, Field? orderedBy = null);

    /// <summary>What the store keeps for itself: rows in the order of the set's columns.</summary>
    IEnumerable<object?[]> ReadBooks(BookSet set);
}
