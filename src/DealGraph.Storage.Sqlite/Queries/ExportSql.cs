using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Export;

namespace DealGraph.Storage.Sqlite.Queries;

/// <summary>Writes statements that read whole tables; all names in them are the catalogue's.</summary>
internal static class ExportSql
{
    private static readonly string[] Origin = ["dataset", "file", "line", "hash"];

    /// <summary>The nodes of a kind in the columns of <see cref="ExportColumns.Of"/>.</summary>
    public static string Nodes(Kind kind, Field? orderedBy)
    {
        var columns = ExportColumns.Of(kind).Select(column => column.Name).ToList();
        var order = orderedBy is null ? "n.id" : $"n.\"{orderedBy.Column}\", n.id";
        return ExportColumns.IsRecord(kind)
            ? $"SELECT {Of("n", columns.SkipLast(Origin.Length))}, {Of("o", Origin)} FROM {kind.Table} AS n JOIN record_origins AS o ON o.id = n.id ORDER BY {order}"
            : $"SELECT {Of("n", columns)} FROM {kind.Table} AS n ORDER BY {order}";
    }

    /// <summary>What the store keeps for itself.</summary>
    public static string Books(BookSet set) => $"SELECT {Of("b", set.Columns)} FROM {set.Name} AS b ORDER BY {Of("b", set.Columns.Take(2))}";

    private static string Of(string alias, IEnumerable<string> columns) => string.Join(", ", columns.Select(column => $"{alias}.\"{column}\""));
}
