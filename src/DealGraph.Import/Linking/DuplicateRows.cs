using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Linking;

/// <summary>Reports rows that say again what an earlier one said, each row once.</summary>
internal static class DuplicateRows
{
    public static void Report(IReadOnlyList<Duplicate> duplicates, DiagnosticBag diagnostics)
    {
        foreach (var row in duplicates.GroupBy(duplicate => duplicate.Origin))
        {
            var duplicate = row.Min(other => other.First) is var first ? row.First(other => other.First.Equals(first)) : row.First();
            diagnostics.Add(
                SourceLocation.Of(duplicate.Origin),
                LinkCodes.Duplicate,
                $"says again what {SourceLocation.Of(duplicate.First)} said about '{duplicate.SubjectId}'");
        }
    }
}
