using System.Globalization;
using System.Runtime.CompilerServices;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Neo4j.Queries;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Reads whole kinds as the import leaves them, for checks across facts. Between two pages nothing is open, so that scans may take turns.</summary>
internal sealed class FactScanner(ImportContext context, ImportStage stage, FactScan scan)
{
    // Of places: a fact by its claims has a handful of them.
    private const long PageSize = 4_000;
    private const int Place = 6;

    // In a first import, whatever is there was added by it; asking the server costs it a third of its time.
    private readonly bool originsAreStaged = scan is { WithOrigin: true, Kind.IsFact: true } && context.IsFirst;

    /// <summary>The facts in the order of the scan.</summary>
    public async IAsyncEnumerable<FactRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var page in ScanCypher.Build(originsAreStaged ? scan with { WithOrigin = false } : scan))
        {
            var next = RunAsync(page, null, cancellationToken);
            try
            {
                while (next is { } asked)
                {
                    var rows = (await asked).Values;

                    // While these are looked at, the server reads the next.
                    next = HasMore(rows) ? RunAsync(page, rows[^1].Text(Place), cancellationToken) : null;
                    foreach (var row in rows.Where(row => row.TextOrNull(0) is not null))
                    {
                        yield return new FactRow(row.Text(0), Text(row[1]), Values(row[4], scan.Fields), Values(row[5], scan.TargetFields), Origin(row));
                    }
                }
            }
            finally
            {
                // Of a page that nobody wants any more, not even its failure is wanted; only the transaction is.
                await Task.WhenAny(next ?? Task.CompletedTask);
            }
        }
    }

    private Task<CypherRows> RunAsync(Func<string?, long, CypherStatement> page, string? after, CancellationToken cancellationToken) =>
        context.Transaction.RunAsync(page(after, PageSize), cancellationToken).AsTask();

    // Rows of one place stand together.
    private static bool HasMore(IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        var places = rows.Count == 0 ? 0 : 1;
        for (var row = 1; row < rows.Count; row++)
        {
            places += rows[row].Text(Place) == rows[row - 1].Text(Place) ? 0 : 1;
        }

        return places == PageSize;
    }

    private static FieldTexts Values(object? list, IReadOnlyList<Field> fields) =>
        new(fields, [.. fields.Zip(list as IReadOnlyList<object?> ?? [], (field, value) => field.Type == FieldType.Boolean ? Truth(value) : Text(value))]);

    private static string? Truth(object? value) => value is null ? null : value is 1L ? "true" : "false";

    private static string? Text(object? value) => value is null ? null : Convert.ToString(value, CultureInfo.InvariantCulture);

    private RowOrigin Origin(IReadOnlyList<object?> row) => originsAreStaged ? stage.Find(row.Text(0))?.Origin ?? default
        : row.TextOrNull(2) is { } file ? new RowOrigin(file, (int)row.Number(3)) : default;
}
