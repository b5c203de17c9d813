using DealGraph.Domain.Catalogue;

namespace DealGraph.Storage.Queries;

/// <summary>What is wanted of each node of one kind: the slots of a row, in order.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Slots">The slots.</param>
public sealed record Selection(Kind Kind, IReadOnlyList<Slot> Slots);
