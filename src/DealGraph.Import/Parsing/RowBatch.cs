using DealGraph.Storage.Imports;

namespace DealGraph.Import.Parsing;

/// <summary>Parsed rows of one file on their way to the store. Every file has at least one batch, and its last one says so.</summary>
/// <param name="File">The name of the seed file.</param>
/// <param name="Records">Nodes that speak for themselves.</param>
/// <param name="Claims">Claims.</param>
/// <param name="RowsSoFar">Rows of the file read up to here.</param>
internal sealed record RowBatch(string File, IReadOnlyList<RecordRow> Records, IReadOnlyList<ClaimRow> Claims, long RowsSoFar)
{
    /// <summary>Set on the last batch of a file: what became of the file.</summary>
    public FileReport? Finished { get; init; }
}
