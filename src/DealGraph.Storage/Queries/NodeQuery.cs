using DealGraph.Domain.Catalogue;

namespace DealGraph.Storage.Queries;

/// <summary>
/// A graph query: a set of nodes, and what is wanted of each, to any depth. A selection in the API becomes one of these, and a store
/// answers the whole tree with as few statements as it can. It speaks of the catalogue only, never of tables or labels.
/// </summary>
/// <param name="Selections">What is wanted of the nodes, kind by kind; several where the set may hold several kinds.</param>
public sealed record NodeQuery(IReadOnlyList<Selection> Selections)
{
    /// <summary>At the root, where the nodes are taken from; null in a relation, where they are the related ones.</summary>
    public NodeSource? Source { get; init; }

    /// <summary>Which of them; null for all. Sets of several kinds take none.</summary>
    public Filter? Filter { get; init; }

    /// <summary>In which order; ties, and an empty list, are ordered by id.</summary>
    public IReadOnlyList<Ordering> Orderings { get; init; } = [];

    /// <summary>Which page of them; null for all.</summary>
    public Page? Page { get; init; }

    /// <summary>Whether the rows are wanted.</summary>
    public bool WantsRows { get; init; } = true;

    /// <summary>Whether the number of all nodes, pages apart, is wanted.</summary>
    public bool WantsTotal { get; init; }

    /// <summary>Whether it is wanted to know if nodes lie before the page (after it, for a page from the end).</summary>
    public bool WantsOuterSide { get; init; }

    /// <summary>Groups of the nodes, pages apart; empty for none.</summary>
    public IReadOnlyList<Grouping> Groupings { get; init; } = [];

    /// <summary>The single kind; throws for a set of several, which is a programming error.</summary>
    public Kind Kind => Selections is [var only] ? only.Kind : throw new InvalidOperationException("The query is of several kinds.");
}
