using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>
/// Makes a first import fast: the indexes that only readers need are dropped and made again at its end, from sorted rows, which is
/// several times cheaper than to keep them up to date row by row. It all happens inside the import's transaction: until the commit,
/// readers use the old indexes, and a crash brings them back.
/// </summary>
internal sealed class BulkLoad(WriterConnection connection)
{
    private readonly List<string> dropped = [];

    /// <summary>Whether indexes are missing now.</summary>
    public bool IsOpen { get; private set; }

    public void Begin()
    {
        Drop("INDEX", Read("Imports/SecondaryIndexes"));
        Drop("TRIGGER", Read("Imports/SearchTriggers"));
        IsOpen = true;
    }

    public void End(CancellationToken cancellationToken)
    {
        connection.Named("Imports/RebuildSearch").Run();

        // Each thread sorts in memory of its own, which other sorts of the import, being smaller, do without.
        connection.Execute("PRAGMA threads = 2");
        foreach (var sql in dropped)
        {
            cancellationToken.ThrowIfCancellationRequested();
            connection.Execute(sql);
        }

        IsOpen = false;
    }

    private List<(string Name, string Sql)> Read(string statement)
    {
        var rows = connection.Named(statement);
        var found = new List<(string, string)>();
        while (rows.Step())
        {
            found.Add((rows.Text(0), rows.Text(1)));
        }

        return found;
    }

    private void Drop(string type, List<(string Name, string Sql)> found)
    {
        foreach (var (name, sql) in found)
        {
            connection.Execute($"DROP {type} {name}");
            dropped.Add(sql);
        }
    }
}
