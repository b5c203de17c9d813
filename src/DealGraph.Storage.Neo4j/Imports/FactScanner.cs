using System.Globalization;
using System.Runtime.CompilerServices;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Neo4j.Queries;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Reads whole kinds as the import leaves them, for checks across facts. Between two pages nothing is open, so that scans may take turns.</summary>
internal sealed class FactScanner(ImportContext context, FactScan scan)
{
    // Of places: a fact by its claims has a handful of them.
    private const long PageSize = 4_000;

    /// <summary>The facts in the order of the scan.</summary>
    public async IAsyncEnumerable<FactRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var page in ScanCypher.Build(scan))
        {
            var (places, last) = (PageSize, (string?)null);
            while (places == PageSize)
            {
                places = 0;
                foreach (var row in (await context.Transaction.RunAsync(page(last, PageSize), cancellationToken)).Values)
                {
                    places += row.Text(6) == last ? 0 : 1;
                    last = row.Text(6);
                    if (row.TextOrNull(0) is { } id)
                    {
                        yield return new FactRow(id, Text(row[1]), Values(row[4], scan.Fields), Values(row[5], scan.TargetFields), Origin(row));
                    }
                }
            }
        }
    }

    private static FieldTexts Values(object? list, IReadOnlyList<Field> fields) =>
        new(fields, [.. fields.Zip(list as IReadOnlyList<object?> ?? [], (field, value) => field.Type == FieldType.Boolean ? Truth(value) : Text(value))]);

    private static string? Truth(object? value) => value is null ? null : value is 1L ? "true" : "false";

    private static string? Text(object? value) => value is null ? null : Convert.ToString(value, CultureInfo.InvariantCulture);

    private static RowOrigin Origin(IReadOnlyList<object?> row) =>
        row.TextOrNull(2) is { } file ? new RowOrigin(file, (int)row.Number(3)) : default;
}
