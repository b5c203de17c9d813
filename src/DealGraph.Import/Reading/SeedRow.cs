using DealGraph.Import.Diagnostics;

namespace DealGraph.Import.Reading;

/// <summary>One row of a seed file, as it stands there.</summary>
/// <param name="Location">The line it begins on.</param>
/// <param name="Cells">Its values, without white space around them; empty texts for empty cells.</param>
internal readonly record struct SeedRow(SourceLocation Location, IReadOnlyList<string> Cells);
