using System.Globalization;
using DealGraph.Domain.Resolution;
using DealGraph.Domain.Values;
using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>Reads the exchange rates.</summary>
internal static class RateReader
{
    public static ExchangeRateTable Read(WriterConnection connection)
    {
        var table = new ExchangeRateTable();
        var rows = connection.Named("Imports/Rates");
        while (rows.Step())
        {
            if (PartialDate.Parse(rows.Text(1)).Earliest is { } day)
            {
                table.Add(rows.Text(0), day, decimal.Parse(rows.Text(2), CultureInfo.InvariantCulture), rows.Text(3));
            }
        }

        return table;
    }
}
