using System.Buffers;
using System.Buffers.Text;
using System.Text;
using DealGraph.Storage.Errors;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j.Bolt;

/// <summary>
/// Writes a value of the driver as the contract's JSON. It is written by hand because the encoders of <see cref="System.Text.Json.Utf8JsonWriter"/>
/// escape characters that no other store escapes.
/// </summary>
internal static class AnswerJson
{
    private const int LongestNumber = 20;
    private const int LongestEscape = 6;

    // Besides what JSON demands, halves of surrogate pairs, which only are no character when alone.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(code => (char)code), '"', '\\', .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code)]);

    /// <summary>The answer that a value is.</summary>
    public static GraphAnswer Of(object? value)
    {
        using var json = new PooledBytes(4096);
        Write(json, value);
        return GraphAnswer.Copy(json.Span);
    }

    private static void Write(PooledBytes json, object? value)
    {
        switch (value)
        {
            case null: Append(json, "null"u8); break;
            case string text: WriteText(json, text); break;
            case long number: WriteNumber(json, number); break;
            case IReadOnlyList<object?> list: WriteList(json, list); break;
            default: throw new StoreException("query", Neo4jErrors.Backend, $"the statement gave a {value.GetType().Name}, which no answer has");
        }
    }

    private static void WriteList(PooledBytes json, IReadOnlyList<object?> list)
    {
        Append(json, "["u8);
        for (var index = 0; index < list.Count; index++)
        {
            if (index > 0)
            {
                Append(json, ","u8);
            }

            Write(json, list[index]);
        }

        Append(json, "]"u8);
    }

    private static void WriteNumber(PooledBytes json, long number)
    {
        Utf8Formatter.TryFormat(number, json.GetSpan(LongestNumber), out var length);
        json.Advance(length);
    }

    private static void WriteText(PooledBytes json, ReadOnlySpan<char> text)
    {
        Append(json, "\""u8);
        while (text.IndexOfAny(Special) is >= 0 and var place)
        {
            Append(json, text[..place]);
            text = text[(place + WriteSpecial(json, text[place..]))..];
        }

        Append(json, text);
        Append(json, "\""u8);
    }

    // How many characters of the text it took.
    private static int WriteSpecial(PooledBytes json, ReadOnlySpan<char> text)
    {
        if (char.IsHighSurrogate(text[0]) && text.Length > 1 && char.IsLowSurrogate(text[1]))
        {
            Append(json, text[..2]);
            return 2;
        }

        json.Advance(Encoding.ASCII.GetBytes(Escape(text[0]), json.GetSpan(LongestEscape)));
        return 1;
    }

    private static string Escape(char letter) => letter switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => $"\\u{(int)letter:x4}",
    };

    private static void Append(PooledBytes json, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(json.GetSpan(bytes.Length));
        json.Advance(bytes.Length);
    }

    private static void Append(PooledBytes json, ReadOnlySpan<char> text) =>
        json.Advance(Encoding.UTF8.GetBytes(text, json.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
}
