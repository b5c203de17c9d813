namespace DealGraph.Import;

/// <summary>How far an import is.</summary>
/// <param name="File">The file that is being read.</param>
/// <param name="Rows">Rows of it read so far.</param>
public sealed record ImportProgress(string File, long Rows);
