namespace DealGraph.Domain.Catalogue;

/// <summary>
/// A way from a node to other nodes, followed by selections and filters alike. Every relation is one or two references, each read
/// forwards (from the node that holds the field) or backwards (from the node it points to).
/// </summary>
/// <param name="Name">The name in camelCase, as in GraphQL.</param>
/// <param name="Description">What the other nodes are to this one.</param>
/// <param name="Steps">One step, or two through a linking kind.</param>
public sealed record Relation(string Name, string Description, params IReadOnlyList<RelationStep> Steps)
{
    /// <summary>Whether it leads to at most one node.</summary>
    public bool IsToOne { get; init; } = Steps is [{ IsForward: true }];

    /// <summary>Whether GraphQL gives a plain list rather than a connection, for relations that are short by nature.</summary>
    public bool IsShort { get; init; }

    /// <summary>The kinds it may lead to.</summary>
    public IReadOnlyList<string> Targets => Steps[^1].IsForward ? Steps[^1].Field.Targets : [Steps[^1].Kind];
}
