using System.Collections.Concurrent;
using System.Globalization;
using DealGraph.Storage.Errors;
using DealGraph.Storage.Sqlite.Connections;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace DealGraph.Storage.Sqlite;

/// <summary>Opens every connection to the store, and keeps the idle reading ones. A singleton, safe for use from many threads.</summary>
internal sealed class SqliteConnections(IOptions<SqliteOptions> options) : IDisposable
{
    /// <summary>Marks a file as a DealGraph store (<c>DGRF</c>), so that no other database is ever written to.</summary>
    public const int ApplicationId = 0x44475246;

    private readonly ConcurrentStack<ReaderConnection> idle = new();
    private int generation;

    /// <summary>The options in force.</summary>
    public SqliteOptions Options => options.Value;

    /// <summary>The full path of the database file.</summary>
    public string FilePath => Path.GetFullPath(Options.Path);

    /// <summary>Lends a reading connection; it never waits for another query.</summary>
    /// <exception cref="StoreException">The file cannot be opened or is no DealGraph store.</exception>
    public ReaderLease RentReader()
    {
        while (idle.TryPop(out var reader))
        {
            if (reader.Generation == Volatile.Read(ref generation))
            {
                return new ReaderLease(this, reader);
            }

            reader.Dispose();
        }

        return new ReaderLease(this, OpenReader());
    }

    /// <summary>Closes idle readers, and the others when they are given back: they plan by statistics read when they were opened.</summary>
    public void RenewReaders()
    {
        Interlocked.Increment(ref generation);
        while (idle.TryPop(out var reader))
        {
            reader.Dispose();
        }
    }

    /// <summary>Opens the connection of an import or of administration; the file must be a DealGraph store, or empty where that is allowed.</summary>
    /// <param name="operation">What is being done, for errors.</param>
    /// <param name="create">Whether a missing or empty file becomes a store.</param>
    public WriterConnection OpenWriter(string operation, bool create = false)
    {
        var connection = new WriterConnection(FilePath, create, operation);
        try
        {
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {Options.BusyTimeout.TotalMilliseconds:0}"));
            var isEmpty = connection.Number("SELECT count(*) FROM sqlite_schema") == 0 && connection.Number("PRAGMA application_id") == 0;
            if (!(create && isEmpty) && connection.Number("PRAGMA application_id") != ApplicationId)
            {
                throw NotAStore(operation);
            }

            // With a write-ahead log, NORMAL never damages the file; a power cut may take back the last import, which can be repeated.
            // Busy is waited for by the callers, which can be cancelled meanwhile. There are no foreign keys: claims may come before
            // what they name, and an import checks all references itself. Pages of 8 KiB are chosen when the file is made: half as many
            // of them go through the log, which makes large imports a tenth faster.
            connection.Execute($"""
                PRAGMA page_size = 8192;
                PRAGMA journal_mode = WAL;
                PRAGMA synchronous = NORMAL;
                PRAGMA foreign_keys = OFF;
                PRAGMA busy_timeout = 0;
                PRAGMA cache_size = -{Options.WriterCacheKiB};
                PRAGMA temp.cache_size = -{Math.Max(2048, Options.WriterCacheKiB / 4)};
                """);
            if (Options.MaximumBytes is { } bytes)
            {
                connection.Execute($"PRAGMA max_page_count = {bytes / connection.Number("PRAGMA page_size")}");
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => RenewReaders();

    internal void Return(ReaderConnection reader)
    {
        // The bound may be passed by a few when several are given back at once, which does no harm.
        if (reader.Generation == Volatile.Read(ref generation) && idle.Count < Options.IdleReaders)
        {
            idle.Push(reader);
        }
        else
        {
            reader.Dispose();
        }
    }

    private ReaderConnection OpenReader()
    {
        SqliteRuntime.Prepare();
        const string Operation = "open a reader";
        var opened = Volatile.Read(ref generation);

        // Not opened read-only: the first reader of a write-ahead log that nobody has open must be able to recover it.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = FilePath,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = (int)Math.Ceiling(Options.BusyTimeout.TotalSeconds),
        }.ConnectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA application_id";
            if (command.ExecuteScalar() is not (long)ApplicationId)
            {
                throw NotAStore(Operation);
            }

            command.CommandText = $"""
                PRAGMA query_only = ON;
                PRAGMA busy_timeout = {Options.BusyTimeout.TotalMilliseconds:0};
                PRAGMA cache_size = -{Options.ReaderCacheKiB};
                PRAGMA mmap_size = {Options.MappedBytes};
                PRAGMA temp_store = MEMORY;
                """;
            command.ExecuteNonQuery();
            return new ReaderConnection(connection, Options.PreparedStatements, opened);
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw SqliteErrors.Translate(exception, Operation);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private StoreException NotAStore(string operation) =>
        new(operation, SqliteErrors.Backend, $"'{FilePath}' is not a DealGraph store; it was left as it is");
}
