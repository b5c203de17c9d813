using System.Diagnostics;
using DealGraph.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DealGraph.Benchmarks.Requests;

/// <summary>DealGraph's statements, run by nothing but a loop on two threads.</summary>
internal sealed class DatabaseAlone : IDisposable
{
    private readonly List<(SqliteConnection Connection, SqliteCommand Command)> threads;
    private readonly ComposedSql sql;

    public DatabaseAlone(string store, ComposedSql sql)
    {
        this.sql = sql;
        threads = [.. Enumerable.Range(0, 2).Select(_ => Open(store, sql.Text))];
    }

    /// <summary>The statement, and how SQLite goes about it.</summary>
    public IReadOnlyList<string> Plan()
    {
        using var command = threads[0].Connection.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {sql.Text}";
        Bind(command, sql.Parameters[0]);
        using var reader = command.ExecuteReader();
        var lines = new List<string> { sql.Text };
        while (reader.Read())
        {
            lines.Add(reader.GetString(3));
        }

        return lines;
    }

    /// <summary>Runs for some seconds; answers a second.</summary>
    public double Run(TimeSpan duration)
    {
        var counts = new int[threads.Count];
        var start = Stopwatch.GetTimestamp();
        Load.InParallel(threads.Count, thread =>
        {
            for (var index = thread; Stopwatch.GetElapsedTime(start) < duration; index += threads.Count)
            {
                var command = threads[thread].Command;
                Bind(command, sql.Parameters[index % sql.Parameters.Count]);
                using var reader = command.ExecuteReader();
                while (reader.Read())
                {
                    _ = raw.sqlite3_column_blob(reader.Handle, 1).Length;
                }

                counts[thread]++;
            }
        });
        return counts.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    public void Dispose()
    {
        foreach (var (connection, command) in threads)
        {
            command.Dispose();
            connection.Dispose();
        }
    }

    private static (SqliteConnection, SqliteCommand) Open(string store, string text)
    {
        var options = new SqliteOptions();
        var connection = new SqliteConnection($"Data Source={store};Pooling=False");
        connection.Open();
        var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA query_only = ON; PRAGMA cache_size = -{options.ReaderCacheKiB}; PRAGMA mmap_size = {options.MappedBytes}; PRAGMA temp_store = MEMORY;";
        command.ExecuteNonQuery();
        command.CommandText = text;
        command.Prepare();
        return (connection, command);
    }

    private static void Bind(SqliteCommand command, IReadOnlyList<object?> values)
    {
        for (var index = 0; index < values.Count; index++)
        {
            if (index == command.Parameters.Count)
            {
                command.Parameters.AddWithValue($"${index}", DBNull.Value);
            }

            command.Parameters[index].Value = values[index] ?? DBNull.Value;
        }
    }
}
