using System.Runtime.CompilerServices;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Neo4j.Queries;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Reads whole kinds as the import leaves them, for checks across facts. Between two pages nothing is open, so that scans may take turns.</summary>
internal sealed class FactScanner(ImportContext context, ImportStage stage, FactScan scan)
{
    // Of places: a fact by its claims has a handful of them.
    private const long PageSize = 4_000;

    // In a first import, whatever is there was added by it; asking the server takes a third of its time for scans.
    private readonly bool originsAreStaged = scan is { WithOrigin: true, Kind.IsFact: true } && context.IsFirst;

    /// <summary>The facts in the order of the scan.</summary>
    public async IAsyncEnumerable<FactRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var pages in ScanCypher.Build(originsAreStaged ? scan with { WithOrigin = false } : scan))
        {
            var next = RunAsync(pages, null, cancellationToken);
            try
            {
                while (next is { } asked)
                {
                    var rows = (await asked).Values;

                    // While these are looked at, the server reads the next.
                    next = HasMore(pages, rows) ? RunAsync(pages, pages.PlaceOf(rows[^1]), cancellationToken) : null;
                    foreach (var fact in rows.Select(pages.FactOf).OfType<FactRow>())
                    {
                        yield return originsAreStaged ? fact with { Origin = stage.Find(fact.Id)?.Origin ?? default } : fact;
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

    private static bool HasMore(ScanPages pages, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        var places = rows.Count == 0 ? 0 : 1;
        for (var row = 1; row < rows.Count; row++)
        {
            places += pages.PlaceOf(rows[row]) == pages.PlaceOf(rows[row - 1]) ? 0 : 1;
        }

        return places == PageSize;
    }

    private Task<CypherRows> RunAsync(ScanPages pages, string? after, CancellationToken cancellationToken) =>
        context.Transaction.RunAsync(pages.Page(after, PageSize), cancellationToken).AsTask();
}
