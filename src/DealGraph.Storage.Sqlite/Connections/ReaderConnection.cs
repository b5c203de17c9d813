using Microsoft.Data.Sqlite;

namespace DealGraph.Storage.Sqlite.Connections;

/// <summary>An open connection that reads only, with its prepared commands.</summary>
/// <param name="connection">The connection, owned from now on.</param>
/// <param name="preparedStatements">How many prepared commands it keeps.</param>
/// <param name="generation">Which pool it was opened for; one of an earlier generation is not used again.</param>
internal sealed class ReaderConnection(SqliteConnection connection, int preparedStatements, int generation) : IDisposable
{
    private readonly CommandCache commands = new(connection, preparedStatements);

    public int Generation => generation;

    public SqliteConnection Connection => connection;

    public SqliteCommand Prepare(string sql) => commands.Get(sql);

    public void Dispose()
    {
        commands.Dispose();
        connection.Dispose();
    }
}
