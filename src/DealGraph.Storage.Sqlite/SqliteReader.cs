using System.Buffers;
using DealGraph.Storage.Queries;
using DealGraph.Storage.Sqlite.Queries;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DealGraph.Storage.Sqlite;

/// <summary>Answers graph queries from the SQLite file, each with one statement.</summary>
internal sealed class SqliteReader(SqliteConnections connections) : IDealGraphReader
{
    /// <inheritdoc/>
    public ValueTask<GraphAnswer> AnswerAsync(NodeQuery query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var sql = SqliteQueryBuilder.Build(query);
        try
        {
            using var lease = connections.RentReader();
            var command = lease.Prepare(sql.ToString());
            Bind(command, sql.Parameters);
            using var interruption = lease.StopOn(cancellationToken);
            using var reader = command.ExecuteReader();
            return ValueTask.FromResult(Read(reader, query.WantsRows));
        }
        catch (SqliteException exception)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw SqliteErrors.Translate(exception, "query");
        }
    }

    private static void Bind(SqliteCommand command, IReadOnlyList<object?> values)
    {
        var parameters = command.Parameters;
        for (var index = 0; index < values.Count; index++)
        {
            var value = values[index] ?? DBNull.Value;
            if (index < parameters.Count)
            {
                parameters[index].Value = value;
            }
            else
            {
                parameters.Add(new SqliteParameter($"${index}", value));
            }
        }
    }

    // [[row, row, …], total, outer, groups…]; the head row's JSON array supplies everything after the rows.
    private static GraphAnswer Read(SqliteDataReader reader, bool wantsRows)
    {
        var json = new ArrayBufferWriter<byte>(4096);
        var head = Array.Empty<byte>();
        var rows = 0;
        json.Write(wantsRows ? "[["u8 : "[null"u8);
        while (reader.Read())
        {
            var text = raw.sqlite3_column_blob(reader.Handle, 1);
            if (raw.sqlite3_column_int(reader.Handle, 0) == 0)
            {
                head = text.ToArray();
            }
            else if (!text.IsEmpty)
            {
                json.Write(rows++ == 0 ? default : ","u8);
                json.Write(text);
            }
        }

        json.Write(wantsRows ? "],"u8 : ","u8);
        json.Write(head.AsSpan(1));
        return GraphAnswer.Copy(json.WrittenSpan);
    }
}
