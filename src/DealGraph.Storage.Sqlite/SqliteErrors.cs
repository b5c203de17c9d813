using DealGraph.Storage.Errors;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DealGraph.Storage.Sqlite;

/// <summary>The one place where errors of SQLite and of the file system become those of the contract.</summary>
internal static class SqliteErrors
{
    /// <summary>The name of this store in errors.</summary>
    public const string Backend = "sqlite";

    private const int PrimaryCode = 0xFF;

    /// <summary>The contract's exception for one of the driver; an interrupted statement is a cancellation and is not wrapped.</summary>
    public static Exception Translate(SqliteException exception, string operation) =>
        Translate(exception.SqliteErrorCode, exception.Message, operation, exception);

    /// <summary>The contract's exception for a failed access to the folder or file.</summary>
    public static StoreException Translate(IOException exception, string operation) =>
        new StoreUnavailableException(operation, Backend, exception.Message, exception);

    /// <summary>The contract's exception for a refused access to the folder or file.</summary>
    public static StoreException Translate(UnauthorizedAccessException exception, string operation) =>
        new StoreUnavailableException(operation, Backend, exception.Message, exception);

    /// <summary>The contract's exception for an error code of SQLite.</summary>
    public static Exception Translate(int code, string message, string operation, Exception? inner = null)
    {
        return (code & PrimaryCode) switch
        {
            raw.SQLITE_INTERRUPT => new OperationCanceledException($"{operation} was cancelled", inner),
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => Unavailable($"the database is locked by another connection ({message})"),
            raw.SQLITE_CANTOPEN => Unavailable($"the database file cannot be opened; was the store made? ({message})"),
            raw.SQLITE_READONLY or raw.SQLITE_PERM => Unavailable($"the database file or its folder cannot be written to ({message})"),
            raw.SQLITE_FULL => Failed("the disk is full, or the file has reached the largest size allowed; nothing was changed"),
            raw.SQLITE_CORRUPT => Failed($"the database file is damaged: restore a copy, or delete it and import again ({message})"),
            raw.SQLITE_NOTADB => Failed("the file is not an SQLite database; it was left as it is"),
            _ => Failed(message),
        };

        StoreException Unavailable(string text) => new StoreUnavailableException(operation, Backend, text, inner);
        StoreException Failed(string text) => new(operation, Backend, text, isTransient: false, inner);
    }
}
