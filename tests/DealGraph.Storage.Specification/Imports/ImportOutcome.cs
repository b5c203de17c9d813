using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Specification.Imports;

/// <summary>What an import told on its way.</summary>
/// <param name="Counts">What the commit counted; null when there were dangling references, which end an import.</param>
/// <param name="Duplicates">Rows that were not added.</param>
/// <param name="Dangling">References to nodes that are not there.</param>
/// <param name="Changed">The facts that were to be resolved, in the order they came.</param>
public sealed record ImportOutcome(
    ImportCounts? Counts, IReadOnlyList<Duplicate> Duplicates, IReadOnlyList<DanglingReference> Dangling, IReadOnlyList<SubjectClaims> Changed)
{
    /// <summary>The ids of the facts that were to be resolved.</summary>
    public IReadOnlyList<string> ChangedIds => [.. Changed.Select(subject => subject.SubjectId)];
}
