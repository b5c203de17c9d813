using Microsoft.Data.Sqlite;

namespace DealGraph.Storage.Sqlite.Connections;

/// <summary>The prepared commands of one connection by their text; the least recently used one makes room for a new one.</summary>
/// <param name="connection">The connection that they run on.</param>
/// <param name="capacity">How many are kept.</param>
internal sealed class CommandCache(SqliteConnection connection, int capacity) : IDisposable
{
    private readonly Dictionary<string, LinkedListNode<SqliteCommand>> byText = new(StringComparer.Ordinal);
    private readonly LinkedList<SqliteCommand> byUse = new();

    /// <summary>The command of a text, prepared, with the parameters of its last use.</summary>
    public SqliteCommand Get(string sql)
    {
        if (byText.TryGetValue(sql, out var found))
        {
            byUse.Remove(found);
            byUse.AddFirst(found);
            return found.Value;
        }

        var command = connection.CreateCommand();
        command.CommandText = sql;
        try
        {
            command.Prepare();
        }
        catch
        {
            command.Dispose();
            throw;
        }

        if (byUse is { Last: { } oldest } && byUse.Count >= capacity)
        {
            byUse.RemoveLast();
            byText.Remove(oldest.Value.CommandText);
            oldest.Value.Dispose();
        }

        byText[sql] = byUse.AddFirst(command);
        return command;
    }

    public void Dispose()
    {
        foreach (var command in byUse)
        {
            command.Dispose();
        }
    }
}
