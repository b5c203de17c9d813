using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>Reads the ids of a kind: of a fact with at least one claim, of a record in its table.</summary>
internal static class IdScanner
{
    public static IEnumerable<string> Read(WriterConnection connection, Kind kind, CancellationToken cancellationToken)
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
}
