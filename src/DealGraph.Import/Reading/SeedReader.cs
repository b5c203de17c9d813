using System.Text;
using CsvHelper;
using DealGraph.Import.Diagnostics;

namespace DealGraph.Import.Reading;

/// <summary>
/// Reads the rows of one file in constant memory. Form faults become diagnostics and the row is left out; a row over
/// <see cref="MostBytes"/> ends the file. UTF-8 with or without a byte order mark; LF, CRLF and CR; empty lines are skipped.
/// </summary>
internal sealed class SeedReader : IDisposable
{
    public const int MostBytes = 1 << 20;

    private readonly string file;
    private readonly DiagnosticBag diagnostics;
    private readonly HashingStream bytes;
    private readonly CsvReader csv;
    private CsvMalformedReason? malformed;
    private bool isFirst = true;
    private int columns;

    public SeedReader(Stream stream, string file, DiagnosticBag diagnostics)
    {
        this.file = file;
        this.diagnostics = diagnostics;
        bytes = new HashingStream(stream);
        csv = CsvReader.Create(bytes, new CsvReaderOptions
        {
            Separator = ',',
            Encoding = Encoding.UTF8,
            HasHeader = false,
            SkipEmptyLines = true,
            TrackLineNumbers = true,
            MaxRecordSize = MostBytes,
            PoolStrings = true,
            OnMalformedRecord = found => malformed = found.Reason,
        }, leaveOpen: false);
    }

    /// <summary>The SHA-256 of what was read; of the whole file once the last row was read.</summary>
    public string Hash => bytes.Hash;

    /// <summary>Whether rows were left out or the end was not reached.</summary>
    public bool LeftRowsOut { get; private set; }

    /// <summary>The next row, or null at the end. The first one is the header, whose length every other must have.</summary>
    public SeedRow? Read()
    {
        while (TryAdvance())
        {
            var location = new SourceLocation(file, (int)csv.LineNumber);
            var isHeader = isFirst;
            isFirst = false;
            if (isHeader && bytes.IsWide)
            {
                Report(location, ReadingCodes.NotUtf8, "the file is UTF-16 or UTF-32, save it as UTF-8");
                return null;
            }

            if (!IsSound(location))
            {
                continue;
            }

            columns = isHeader ? csv.FieldCount : columns;
            if (csv.FieldCount == columns)
            {
                return new SeedRow(location, Cells());
            }

            Report(location, ReadingCodes.ColumnCount, $"the row has {csv.FieldCount} values, the header has {columns} columns");
        }

        if (isFirst)
        {
            Report(new SourceLocation(file, 1), ReadingCodes.EmptyFile, "the file is empty");
        }

        return null;
    }

    public void Dispose() => csv.Dispose();

    private bool TryAdvance()
    {
        malformed = null;
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException tooLong)
        {
            isFirst = false;
            var line = (int)Math.Max(1, tooLong.LineNumber);
            Report(new SourceLocation(file, line), ReadingCodes.RowTooLong, "the row that begins here is longer than 1 MiB; is a quote not closed? The rest was not read");
            return false;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            isFirst = false;
            Report(new SourceLocation(file, 0), ReadingCodes.NotReadable, "cannot be read to its end");
            return false;
        }
    }

    private bool IsSound(SourceLocation location)
    {
        var raw = csv.RawRecord;
        if (RawBytes.FirstInvalid(raw) is var invalid and >= 0)
        {
            Report(RawBytes.LineOf(location, raw, invalid), ReadingCodes.InvalidBytes, $"byte {raw[invalid]:X2} is not UTF-8");
            return false;
        }

        if (raw.IndexOf((byte)0) is var nul and >= 0)
        {
            Report(RawBytes.LineOf(location, raw, nul), ReadingCodes.NulByte, "a NUL byte");
            return false;
        }

        if (malformed is { } reason)
        {
            Report(location, ReadingCodes.Quoting, reason == CsvMalformedReason.UnterminatedQuote ? "a quote is not closed" : "a quote stands inside a value that is not quoted, or text follows a closing quote");
            return false;
        }

        return true;
    }

    private void Report(SourceLocation location, DiagnosticCode code, string message)
    {
        LeftRowsOut = true;
        diagnostics.Add(location, code, message);
    }

    private string[] Cells()
    {
        var cells = new string[csv.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = csv.GetString(i).Trim();
        }

        return cells;
    }
}
