using System.ComponentModel.DataAnnotations;

namespace DealGraph.Storage.Sqlite;

/// <summary>Where the SQLite store is and how it is opened; section <c>DealGraph:Storage:Sqlite</c>.</summary>
public sealed class SqliteOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "DealGraph:Storage:Sqlite";

    /// <summary>The database file; default <c>data/dealgraph.db</c>, relative to the working directory. Its folder is made when it is missing.</summary>
    [Required]
    public string Path { get; set; } = "data/dealgraph.db";

    /// <summary>How long a lock held by somebody else is waited for before the store counts as unavailable; default 5 seconds, at most an hour.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How many idle reading connections are kept open; more are opened when more queries run at once. Default 8.</summary>
    [Range(0, 1024)]
    public int IdleReaders { get; set; } = 8;

    /// <summary>How many prepared statements each reading connection keeps; default 200.</summary>
    [Range(1, 10_000)]
    public int PreparedStatements { get; set; } = 200;

    /// <summary>The page cache of each reading connection in KiB; default 16 MiB. Pages also come from the mapped file.</summary>
    [Range(64, 16 * 1024 * 1024)]
    public int ReaderCacheKiB { get; set; } = 16 * 1024;

    /// <summary>The page cache of an import in KiB; default 8 MiB. Indexes are sorted in as much again; more costs memory and was not faster when measured.</summary>
    [Range(64, 16 * 1024 * 1024)]
    public int WriterCacheKiB { get; set; } = 8 * 1024;

    /// <summary>How much of the file readers map into memory, in bytes; default 1 GiB, 0 for none. SQLite itself stops at 2 GiB.</summary>
    [Range(0, long.MaxValue)]
    public long MappedBytes { get; set; } = 1L << 30;

    /// <summary>The largest the file may grow to, in bytes; an import that needs more fails like on a full disk. Default null: no limit.</summary>
    [Range(64 * 1024, long.MaxValue)]
    public long? MaximumBytes { get; set; }
}
