using System.Buffers;
using System.Text.Unicode;
using DealGraph.Import.Diagnostics;

namespace DealGraph.Import.Reading;

/// <summary>Looks into the bytes of a row.</summary>
internal static class RawBytes
{
    /// <summary>The place of the first byte that is not valid UTF-8, or -1.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> raw)
    {
        if (Utf8.IsValid(raw))
        {
            return -1;
        }

        var place = 0;
        while (place < raw.Length && System.Text.Rune.DecodeFromUtf8(raw[place..], out _, out var length) == OperationStatus.Done)
        {
            place += length;
        }

        return place;
    }

    /// <summary>The line of a place in a row.</summary>
    public static SourceLocation LineOf(SourceLocation row, ReadOnlySpan<byte> raw, int place)
    {
        var before = raw[..place];
        var breaks = before.Count((byte)'\n');
        for (var i = 0; i < before.Length; i++)
        {
            breaks += before[i] == '\r' && (i + 1 == raw.Length || raw[i + 1] != '\n') ? 1 : 0;
        }

        return row with { Line = row.Line + breaks };
    }
}
