namespace DealGraph.Domain.Catalogue;

/// <summary>One reference on the way of a <see cref="Relation"/>.</summary>
/// <param name="Kind">The kind that holds the reference.</param>
/// <param name="Field">The reference.</param>
/// <param name="IsForward">From the holder to what it points to; else from there back to the holders.</param>
public sealed record RelationStep(string Kind, Field Field, bool IsForward)
{
    /// <summary>A condition on the holder: a code field and the codes it must have one of; null for none.</summary>
    public CodeCondition? Condition { get; init; }
}
