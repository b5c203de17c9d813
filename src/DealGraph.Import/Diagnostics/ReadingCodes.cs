namespace DealGraph.Import.Diagnostics;

/// <summary>Codes of files and their form: DG1xxx.</summary>
public static class ReadingCodes
{
    /// <summary>DG1001.</summary>
    public static readonly DiagnosticCode NotReadable = Error("DG1001", "A file or folder is not there or cannot be read.");

    /// <summary>DG1002.</summary>
    public static readonly DiagnosticCode UnknownFile = Error("DG1002", "The name is not that of a seed file, or it cannot be told which seed file comes on standard input.");

    /// <summary>DG1003.</summary>
    public static readonly DiagnosticCode GivenTwice = Error("DG1003", "The same seed file was given twice.");

    /// <summary>DG1004.</summary>
    public static readonly DiagnosticCode Manifest = Error("DG1004", "The manifest.json of a folder is not a JSON object with a name, or the name has other characters than a-z, 0-9, hyphen and point.");

    /// <summary>DG1005.</summary>
    public static readonly DiagnosticCode NotUtf8 = Error("DG1005", "The file is UTF-16 or UTF-32; save it as UTF-8.");

    /// <summary>DG1006.</summary>
    public static readonly DiagnosticCode InvalidBytes = Error("DG1006", "Bytes are not valid UTF-8; save the file as UTF-8.");

    /// <summary>DG1007.</summary>
    public static readonly DiagnosticCode NulByte = Error("DG1007", "A NUL byte: the file is damaged or not a text.");

    /// <summary>DG1008.</summary>
    public static readonly DiagnosticCode RowTooLong = Error("DG1008", "A row is longer than 1 MiB, mostly because a quote is not closed; the rest of the file was not read.");

    /// <summary>DG1009.</summary>
    public static readonly DiagnosticCode Quoting = Error("DG1009", "A quote is not closed, or stands inside a value that is not quoted; double it and quote the value.");

    /// <summary>DG1010.</summary>
    public static readonly DiagnosticCode ColumnCount = Error("DG1010", "A row has more or fewer values than the header has columns.");

    /// <summary>DG1011.</summary>
    public static readonly DiagnosticCode EmptyFile = Error("DG1011", "The file is empty; it needs at least its header.");

    /// <summary>DG1012.</summary>
    public static readonly DiagnosticCode NoHeader = Error("DG1012", "The first line names no known column; it must be the header, separated by commas.");

    /// <summary>DG1013.</summary>
    public static readonly DiagnosticCode UnknownColumn = Error("DG1013", "The header names a column that the file does not have.");

    /// <summary>DG1014.</summary>
    public static readonly DiagnosticCode RepeatedColumn = Error("DG1014", "The header names a column twice.");

    /// <summary>DG1015.</summary>
    public static readonly DiagnosticCode MissingColumn = Error("DG1015", "The header lacks a column that every row needs.");

    private static DiagnosticCode Error(string id, string description) => new(id, Severity.Error, description);
}
