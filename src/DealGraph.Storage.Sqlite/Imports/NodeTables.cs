using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>The tables that an import has written to so far.</summary>
internal sealed class NodeTables(WriterConnection connection)
{
    private readonly Dictionary<Kind, NodeTable> tables = [];

    public NodeTable Of(Kind kind)
    {
        if (!tables.TryGetValue(kind, out var table))
        {
            tables[kind] = table = new NodeTable(connection, kind);
        }

        return table;
    }
}
