namespace DealGraph.Storage.Imports;

/// <summary>What an import changed, in facts and sources.</summary>
/// <param name="Created">Not there before.</param>
/// <param name="Updated">There before, with other claims.</param>
/// <param name="Withdrawn">There before, and no longer claimed by anybody.</param>
/// <param name="Unchanged">As before; only those of files that were read.</param>
public sealed record ImportCounts(long Created, long Updated, long Withdrawn, long Unchanged)
{
    /// <summary>Whether anything is different from before.</summary>
    public bool ChangedNothing => Created + Updated + Withdrawn == 0;
}
