using SQLitePCL;

namespace DealGraph.Storage.Sqlite.Connections;

/// <summary>Sets SQLite up for the process; before its first connection.</summary>
internal static class SqliteRuntime
{
    private const int ConfigMemoryStatistics = 9; // SQLITE_CONFIG_MEMSTATUS

    static SqliteRuntime()
    {
        Batteries_V2.Init();

        // SQLite counts the memory it takes under one lock for all connections, which queries on several threads then wait for:
        // measured, they answer two to three times as much without. Where another library has started SQLite already, it says
        // misuse and goes on as it was.
        _ = raw.sqlite3_config(ConfigMemoryStatistics, 0);
    }

    /// <summary>Makes sure that it is set up.</summary>
    public static void Prepare()
    {
    }
}
