using System.Runtime.CompilerServices;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Reads whole kinds as the import leaves them, for checks across facts.</summary>
internal sealed class FactScanner(ImportContext context)
{
    private const long PageSize = 20_000;

    /// <summary>The facts of a kind by one field, those without it last, and then by id.</summary>
    public async IAsyncEnumerable<FactRow> ReadAsync(
        Kind kind, IReadOnlyList<Field> fields, Field orderedBy, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string[] columns = [.. fields.Select(field => field.Column)];
        (string? Id, object? Key) after = default;
        do
        {
            var page = QueryText.Statement(
                "Imports/Scan", new QueryText.Names(kind.TypeName),
                ("orderedBy", orderedBy.Column), ("columns", columns), ("after", after.Id), ("afterKey", after.Key), ("size", PageSize));
            var rows = (await context.Transaction.RunAsync(page, cancellationToken)).Values;
            foreach (var row in rows)
            {
                yield return new FactRow(row.Text(0), Values(row[4], fields), Origin(row));
            }

            after = rows.Count == PageSize ? (rows[^1].Text(0), rows[^1][1]) : default;
        }
        while (after.Id is not null);
    }

    private static Dictionary<Field, string> Values(object? list, IReadOnlyList<Field> fields)
    {
        var values = new Dictionary<Field, string>(fields.Count);
        var items = list as IReadOnlyList<object?> ?? [];
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is { } value)
            {
                values[fields[index]] = fields[index].Type == FieldType.Boolean
                    ? value is 1L ? "true" : "false"
                    : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";
            }
        }

        return values;
    }

    private static RowOrigin Origin(IReadOnlyList<object?> row) =>
        row.TextOrNull(2) is { } file ? new RowOrigin(file, (int)row.Number(3)) : default;
}
