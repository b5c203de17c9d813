using System.Text;
using SQLitePCL;

namespace DealGraph.Storage.Sqlite.Connections;

/// <summary>
/// A prepared statement of an import, straight on SQLite's own interface: imports run a few statements millions of times, where the
/// ADO.NET layer would cost as much again as the statement. Parameters and columns count from 1 and from 0, as in SQLite.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt handle;
    private readonly string operation;
    private readonly string?[] bound;
    private byte[] utf8 = new byte[512];

    public Statement(sqlite3 database, string sql, string operation)
    {
        this.database = database;
        this.operation = operation;
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out handle));
        bound = new string?[raw.sqlite3_bind_parameter_count(handle) + 1];
    }

    public Statement Bind(int parameter, string? text)
    {
        if (text is null)
        {
            bound[parameter] = null;
            Check(raw.sqlite3_bind_null(handle, parameter));
            return this;
        }

        // Neighbouring rows share many values, and what is bound stays bound.
        if (text == bound[parameter])
        {
            return this;
        }

        if (utf8.Length < Encoding.UTF8.GetMaxByteCount(text.Length))
        {
            utf8 = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        }

        // SQLite copies the bytes, so the buffer is free again at once.
        var length = Encoding.UTF8.GetBytes(text, utf8);
        bound[parameter] = text;
        Check(raw.sqlite3_bind_text(handle, parameter, utf8.AsSpan(0, length)));
        return this;
    }

    public Statement Bind(int parameter, long number)
    {
        bound[parameter] = null;
        Check(raw.sqlite3_bind_int64(handle, parameter, number));
        return this;
    }

    /// <summary>Binds a text, a <see cref="long"/> or null, as field parts are.</summary>
    public void BindPart(int parameter, object? part)
    {
        if (part is long number)
        {
            Bind(parameter, number);
        }
        else
        {
            Bind(parameter, (string?)part);
        }
    }

    /// <summary>Makes every parameter null.</summary>
    public void Clear()
    {
        Array.Clear(bound);
        Check(raw.sqlite3_clear_bindings(handle));
    }

    /// <summary>Runs it to its end.</summary>
    /// <returns>How many rows it inserted, updated or deleted.</returns>
    public int Run()
    {
        var result = raw.sqlite3_step(handle);
        while (result == raw.SQLITE_ROW)
        {
            result = raw.sqlite3_step(handle);
        }

        var changes = result == raw.SQLITE_DONE ? raw.sqlite3_changes(database) : 0;
        Finish(result);
        return changes;
    }

    /// <summary>Goes to the next row; false, and ready to run again, after the last.</summary>
    public bool Step()
    {
        var result = raw.sqlite3_step(handle);
        if (result == raw.SQLITE_ROW)
        {
            return true;
        }

        Finish(result);
        return false;
    }

    /// <summary>Leaves the remaining rows unread.</summary>
    public void Reset() => raw.sqlite3_reset(handle);

    /// <summary>The single number of the first row; 0 when there is no row.</summary>
    public long Number()
    {
        var number = Step() ? Int64(0) : 0;
        Reset();
        return number;
    }

    public string Text(int column) => Encoding.UTF8.GetString(Utf8(column));

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    /// <summary>The bytes of a text, valid until the next step.</summary>
    public ReadOnlySpan<byte> Utf8(int column) => raw.sqlite3_column_blob(handle, column);

    public long Int64(int column) => raw.sqlite3_column_int64(handle, column);

    public bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    public void Dispose() => handle.Dispose();

    private void Finish(int result)
    {
        if (result == raw.SQLITE_DONE)
        {
            Reset();
            return;
        }

        var message = raw.sqlite3_errmsg(database).utf8_to_string();
        Reset();
        throw SqliteErrors.Translate(result, message, operation);
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            throw SqliteErrors.Translate(result, raw.sqlite3_errmsg(database).utf8_to_string(), operation);
        }
    }
}
