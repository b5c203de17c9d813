using Microsoft.Data.Sqlite;

namespace DealGraph.Server.Tests.Executable;

/// <summary>Makes a store look as if a later version of the program had written it.</summary>
internal static class NewerStore
{
    public static void Make(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var find = connection.CreateCommand();
        find.CommandText = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE '%migration%'";
        var table = (string?)find.ExecuteScalar();
        using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO {table} VALUES ('9999-from-the-future', 'no hash', '2099-01-01T00:00:00.000Z')";
        insert.ExecuteNonQuery();
    }
}
