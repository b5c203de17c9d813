using System.Buffers.Text;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>Reads whole kinds, for checks across facts.</summary>
internal sealed class FactScanner(WriterConnection connection, FactScan scan)
{
    private readonly FieldReader reader = new(scan.Fields, 3);
    private readonly RecentTexts files = new();
    private readonly TargetLookup? targets = scan.Target is { } target ? new TargetLookup(connection, target, scan.TargetFields) : null;

    // The key is read once where it is the id or a field that is read anyway.
    private readonly bool hasKeyOfItsOwn =
        scan.OrderedBy is not { Field: null } and not { Part: Part.Value } || (scan.OrderedBy.Field is { } field && !scan.Fields.Contains(field));

    /// <summary>The facts in the order of the scan.</summary>
    public IEnumerable<FactRow> Read(CancellationToken cancellationToken)
    {
        // A statement of its own: another scan may stand in the middle of the same rows.
        using var rows = connection.PrepareOnce(Sql());
        while (rows.Step())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Row(rows);
        }
    }

    private string Sql()
    {
        var (kind, key) = (scan.Kind, $"f.\"{scan.OrderedBy.Column}\"");
        var origin = kind.SeedFile is null || !scan.WithOrigin ? "NULL"
            : $"(SELECT o.line || ':' || o.file FROM {(kind.IsFact ? "claims AS o WHERE o.subject = f.id" : "record_origins AS o WHERE o.id = f.id")} ORDER BY o.file, o.line LIMIT 1)";
        var columns = string.Concat(scan.Fields.Select(field => $", f.\"{field.Column}\""));

        // Claims are as many as cells; by a field that none lacks they come from their key, without a sort of them all.
        var absentLast = scan.OrderedBy.Field is null or { IsRequired: true } ? "" : $"{key} IS NULL, ";
        return $"""
            SELECT f.id, {origin}, {(hasKeyOfItsOwn ? key : "NULL")}{columns}
            FROM {kind.Table} AS f
            ORDER BY {absentLast}{key}, f.id
            """;
    }

    private FactRow Row(Statement rows)
    {
        var id = rows.Text(0);
        var values = reader.Read(rows);
        var key = scan.OrderedBy.Field is not { } field ? id : hasKeyOfItsOwn ? reader.Text(rows, 2, field) : values.GetValueOrDefault(field);
        var target = targets is not null && scan.Reference is { } reference && values.TryGetValue(reference, out var named)
            ? targets.Find(named)
            : FieldTexts.None;
        return new FactRow(id, key, values, target, Origin(rows));
    }

    private RowOrigin Origin(Statement rows)
    {
        var text = rows.Utf8(1);
        return Utf8Parser.TryParse(text, out int line, out var length) ? new RowOrigin(files.Of(text[(length + 1)..]), line) : default;
    }
}
