using System.Globalization;
using System.Runtime.CompilerServices;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Reads whole kinds as the import leaves them, for checks across facts. Between two pages nothing is open, so that scans may take turns.</summary>
internal sealed class FactScanner(ImportContext context, FactScan scan)
{
    private const long PageSize = 20_000;

    /// <summary>The facts in the order of the scan.</summary>
    public async IAsyncEnumerable<FactRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string[] columns = [.. scan.Fields.Select(field => field.Column)];
        string[] targetColumns = [.. scan.TargetFields.Select(field => field.Column)];
        var names = new QueryText.Names(scan.Kind.TypeName, Target: (scan.Target ?? scan.Kind).TypeName);
        string? after = null;
        do
        {
            var page = QueryText.Statement(
                "Imports/Scan", names, ("orderedBy", scan.OrderedBy.Column), ("columns", columns), ("reference", scan.Reference?.Column ?? ""),
                ("targetColumns", targetColumns), ("withOrigin", scan.WithOrigin), ("after", after), ("size", PageSize));
            var rows = (await context.Transaction.RunAsync(page, cancellationToken)).Values;
            foreach (var row in rows)
            {
                yield return new FactRow(row.Text(0), Text(row[1]), Values(row[4], scan.Fields), Values(row[5], scan.TargetFields), Origin(row));
            }

            after = rows.Count == PageSize ? rows[^1].Text(0) : null;
        }
        while (after is not null);
    }

    private static FieldTexts Values(object? list, IReadOnlyList<Field> fields) =>
        new(fields, [.. fields.Zip(list as IReadOnlyList<object?> ?? [], (field, value) => field.Type == FieldType.Boolean ? Truth(value) : Text(value))]);

    private static string? Truth(object? value) => value is null ? null : value is 1L ? "true" : "false";

    private static string? Text(object? value) => value is null ? null : Convert.ToString(value, CultureInfo.InvariantCulture);

    private static RowOrigin Origin(IReadOnlyList<object?> row) =>
        row.TextOrNull(2) is { } file ? new RowOrigin(file, (int)row.Number(3)) : default;
}
