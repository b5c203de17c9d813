using DealGraph.Storage.Sqlite.Connections;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DealGraph.Storage.Sqlite;

/// <summary>Reads the whole file and verifies it.</summary>
internal static class StoreCheck
{
    /// <summary>What is wrong, one sentence each; empty when the store is sound.</summary>
    public static IEnumerable<string> Run(ReaderLease lease)
    {
        var problems = new List<string>();
        try
        {
            using var rows = lease.Prepare("PRAGMA integrity_check").ExecuteReader();
            while (rows.Read())
            {
                problems.Add(rows.GetString(0));
            }
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == raw.SQLITE_CORRUPT)
        {
            problems.Add(exception.Message);
        }

        problems.RemoveAll(problem => problem == "ok");
        return problems;
    }
}
