using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;

namespace DealGraph.Storage.Queries;

/// <summary>One place of a row.</summary>
public abstract record Slot;

/// <summary>A stored scalar of the node.</summary>
/// <param name="Part">Which.</param>
public sealed record ScalarSlot(FieldPart Part) : Slot;

/// <summary>Nodes related to the node; to-one relations give a row or null, others a list.</summary>
/// <param name="Relation">The relation followed.</param>
/// <param name="Query">What is wanted of them.</param>
public sealed record RelatedSlot(Relation Relation, NodeQuery Query) : Slot;
