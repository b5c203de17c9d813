namespace DealGraph.Storage.Imports;

/// <summary>A row that names a node that is not there.</summary>
/// <param name="Origin">The row.</param>
/// <param name="Column">The seed column.</param>
/// <param name="TargetId">The id that names nothing.</param>
public sealed record DanglingReference(RowOrigin Origin, string Column, string TargetId);
