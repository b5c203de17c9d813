using System.Globalization;
using DealGraph.Domain.Resolution;
using DealGraph.Domain.Values;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Reads the exchange rates as the import leaves them.</summary>
internal static class RateReader
{
    public static async ValueTask<ExchangeRateTable> ReadAsync(ImportContext context, CancellationToken cancellationToken)
    {
        var table = new ExchangeRateTable();
        var rows = (await context.Transaction.RunAsync(QueryText.Statement("Imports/Rates"), cancellationToken)).Values;
        foreach (var row in rows.OrderBy(row => row.Text(0), StringComparer.Ordinal))
        {
            if (PartialDate.Parse(row.Text(2)).Earliest is { } day)
            {
                table.Add(row.Text(1), day, decimal.Parse(row.Text(3), CultureInfo.InvariantCulture), row.Text(4));
            }
        }

        return table;
    }
}
