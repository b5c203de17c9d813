namespace DealGraph.Benchmarks.Reports;

/// <summary>A table that reads well as text too; all columns but the first are right-aligned.</summary>
internal static class MarkdownTable
{
    public static string Of(string[] columns, IEnumerable<string[]> rows)
    {
        var all = rows.Prepend(columns).ToList();
        var widths = columns.Select((_, index) => all.Max(row => row[index].Length)).ToList();
        var lines = all.Select(row => Line(row.Select((cell, index) => index == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[index])))).ToList();
        lines.Insert(1, Line(widths.Select((width, index) => index == 0 ? new string('-', width) : $"{new string('-', width - 1)}:")));
        return string.Join('\n', lines) + "\n";
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
