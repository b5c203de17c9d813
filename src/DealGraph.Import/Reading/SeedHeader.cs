using DealGraph.Domain.Catalogue;
using DealGraph.Import.Diagnostics;
using DealGraph.Import.Parsing;

namespace DealGraph.Import.Reading;

/// <summary>Where each column of a kind stands in a file.</summary>
internal sealed class SeedHeader
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    private SeedHeader()
    {
    }

    /// <summary>The kind whose seed file has this header: the one that most of its columns fit; null when two fit alike or none does.</summary>
    public static Kind? GuessKind(SeedRow row)
    {
        var fits = DealGraphCatalogue.Kinds.Where(kind => kind.SeedFile is not null)
            .Select(kind => (Kind: kind, Score: Score(SeedColumns.Of(kind), row.Cells)))
            .OrderByDescending(fit => fit.Score).Take(2).ToList();
        return fits[0].Score > fits[1].Score && fits[0].Score > 0 ? fits[0].Kind : null;
    }

    /// <summary>Reads the header; null when rows cannot be read by it.</summary>
    public static SeedHeader? Read(SeedRow row, IReadOnlyList<SeedColumn> columns, DiagnosticBag diagnostics)
    {
        var known = columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        if (!row.Cells.Any(known.Contains))
        {
            var separated = row.Cells.Any(cell => cell.AsSpan().ContainsAny(';', '\t')) ? "; columns are separated by commas" : "";
            diagnostics.Add(row.Location, ReadingCodes.NoHeader, $"the first line is not the header: it names no known column{separated}");
            return null;
        }

        var header = new SeedHeader();
        for (var place = 0; place < row.Cells.Count; place++)
        {
            var name = row.Cells[place];
            if (!known.Contains(name))
            {
                diagnostics.Add(row.Location, ReadingCodes.UnknownColumn, $"unknown column '{Excerpt.Of(name)}'", Spelling.Nearest(name, known));
            }
            else if (!header.places.TryAdd(name, place))
            {
                diagnostics.Add(row.Location, ReadingCodes.RepeatedColumn, $"the column '{name}' is there twice");
            }
        }

        var missing = columns.Where(column => column.IsNeeded && !header.places.ContainsKey(column.Name)).ToList();
        foreach (var column in missing)
        {
            diagnostics.Add(row.Location, ReadingCodes.MissingColumn, $"the column '{column.Name}' is missing");
        }

        // Without its id no row could be told from another, and each of them would be reported.
        return missing.Count == 0 ? header : null;
    }

    /// <summary>The value of a column in a row; empty when the file does not have the column.</summary>
    public string Cell(SeedRow row, SeedColumn column) => places.TryGetValue(column.Name, out var place) ? row.Cells[place] : "";

    private static int Score(IReadOnlyList<SeedColumn> columns, IReadOnlyList<string> cells) =>
        columns.Any(column => column.IsNeeded && !cells.Contains(column.Name)) ? 0
            : columns.Count(column => cells.Contains(column.Name)) - cells.Count(cell => columns.All(column => column.Name != cell));
}
