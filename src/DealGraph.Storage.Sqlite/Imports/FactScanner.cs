using System.Globalization;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>Reads whole kinds, for checks across facts.</summary>
internal static class FactScanner
{
    /// <summary>The ids of a kind: of a fact with at least one claim, of a record in its table.</summary>
    public static IEnumerable<string> Ids(WriterConnection connection, Kind kind, CancellationToken cancellationToken)
    {
        var rows = kind.IsFact
            ? connection.Named("Imports/IdsOfFacts").Bind(1, IdRange.Start(kind)).Bind(2, IdRange.End(kind))
            : connection.Prepare($"SELECT id FROM {kind.Table} ORDER BY id");
        try
        {
            while (rows.Step())
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return rows.Text(0);
            }
        }
        finally
        {
            rows.Reset();
        }
    }

    /// <summary>The facts of a kind by one field, those without it last, and then by id.</summary>
    public static IEnumerable<FactRow> Facts(
        WriterConnection connection, Kind kind, IReadOnlyList<Field> fields, Field orderedBy, CancellationToken cancellationToken)
    {
        var columns = string.Concat(fields.Select(field => $", f.\"{field.Column}\""));
        var origin = kind.SeedFile is null ? "NULL"
            : $"(SELECT o.line || ':' || o.file FROM {(kind.IsFact ? "claims AS o WHERE o.subject = f.id" : "record_origins AS o WHERE o.id = f.id")} ORDER BY o.file, o.line LIMIT 1)";

        // Claims are as many as cells; by a field that none lacks they come from their key, without a sort of them all.
        var absentLast = orderedBy.IsRequired ? "" : $"f.\"{orderedBy.Column}\" IS NULL, ";
        var rows = connection.Prepare($"""
            SELECT f.id, {origin}{columns}
            FROM {kind.Table} AS f
            ORDER BY {absentLast}f."{orderedBy.Column}", f.id
            """);
        try
        {
            while (rows.Step())
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return new FactRow(rows.Text(0), Values(rows, fields), Origin(rows.TextOrNull(1)));
            }
        }
        finally
        {
            rows.Reset();
        }
    }

    private static Dictionary<Field, string> Values(Statement rows, IReadOnlyList<Field> fields)
    {
        var values = new Dictionary<Field, string>(fields.Count);
        for (var index = 0; index < fields.Count; index++)
        {
            if (!rows.IsNull(index + 2))
            {
                values[fields[index]] = fields[index].Type == FieldType.Boolean
                    ? rows.Int64(index + 2) == 1 ? "true" : "false"
                    : rows.Text(index + 2);
            }
        }

        return values;
    }

    private static RowOrigin Origin(string? text)
    {
        if (text is null)
        {
            return default;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return new RowOrigin(text[(colon + 1)..], int.Parse(text.AsSpan(0, colon), CultureInfo.InvariantCulture));
    }
}
