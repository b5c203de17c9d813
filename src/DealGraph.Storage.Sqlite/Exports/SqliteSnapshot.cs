using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Export;
using DealGraph.Storage.Sqlite.Connections;
using DealGraph.Storage.Sqlite.Queries;
using Microsoft.Data.Sqlite;

namespace DealGraph.Storage.Sqlite.Exports;

/// <summary>One state of the file, read in one transaction.</summary>
internal sealed class SqliteSnapshot : IGraphSnapshot
{
    /// <summary>The name of the work in errors.</summary>
    public const string Operation = "export";

    private readonly ReaderLease lease;
    private readonly Snapshot frozen;
    private readonly CancellationToken cancellationToken;

    public SqliteSnapshot(ReaderLease lease, CancellationToken cancellationToken)
    {
        this.lease = lease;
        this.cancellationToken = cancellationToken;
        frozen = lease.Freeze();
    }

    /// <inheritdoc/>
    public IEnumerable<object?[]> ReadNodes(Kind kind, Field? orderedBy = null) => Read(ExportSql.Nodes(kind, orderedBy));

    /// <inheritdoc/>
    public IEnumerable<object?[]> ReadBooks(BookSet set) => Read(ExportSql.Books(set));

    /// <inheritdoc/>
    public void Dispose()
    {
        frozen.Dispose();
        lease.Dispose();
    }

    private IEnumerable<object?[]> Read(string sql)
    {
        // A command of its own: two kinds may be read side by side.
        using var command = lease.Connection.CreateCommand();
        command.CommandText = sql;
        using var reader = Try(command.ExecuteReader);
        while (Try(reader.Read))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = new object?[reader.FieldCount];
            for (var column = 0; column < row.Length; column++)
            {
                row[column] = reader.IsDBNull(column) ? null : reader.GetValue(column);
            }

            yield return row;
        }
    }

    private static T Try<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (SqliteException exception)
        {
            throw SqliteErrors.Translate(exception, Operation);
        }
    }
}
