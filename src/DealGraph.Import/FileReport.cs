namespace DealGraph.Import;

/// <summary>One file of an import.</summary>
/// <param name="File">The name of the seed file.</param>
/// <param name="State">What was done with it.</param>
/// <param name="Rows">Rows read, besides the header.</param>
/// <param name="Sha256">The SHA-256 of its bytes in lower-case hex; null for a forgotten file and one that could not be read to its end.</param>
public sealed record FileReport(string File, FileState State, long Rows, string? Sha256);
