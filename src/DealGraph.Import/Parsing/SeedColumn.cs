using DealGraph.Domain.Catalogue;

namespace DealGraph.Import.Parsing;

/// <summary>A column of a seed file.</summary>
/// <param name="Name">Its name in the header.</param>
/// <param name="Field">The field it gives values of; null for the id and the source.</param>
/// <param name="Part">What the column is to its row.</param>
/// <param name="IsNeeded">Whether the header must have it and no row may leave it empty.</param>
public sealed record SeedColumn(string Name, Field? Field, ColumnPart Part, bool IsNeeded);
