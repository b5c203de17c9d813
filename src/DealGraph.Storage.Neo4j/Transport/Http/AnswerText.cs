using System.Globalization;
using System.Text;

namespace DealGraph.Storage.Neo4j.Transport.Http;

/// <summary>
/// Gives an answer the spelling of the contract. The server writes characters beyond the basic plane as two escapes; every other store
/// writes them as they are. Answers without such an escape, which are nearly all, are copied as they are.
/// </summary>
internal static class AnswerText
{
    /// <summary>The answer of a value's JSON.</summary>
    public static GraphAnswer Of(ReadOnlySpan<byte> json) => json.IndexOf("\\u"u8) < 0 ? GraphAnswer.Copy(json) : Respell(json);

    private static GraphAnswer Respell(ReadOnlySpan<byte> json)
    {
        using var bytes = new PooledBytes(json.Length);
        while (json.IndexOf((byte)'\\') is >= 0 and var slash)
        {
            Append(bytes, json[..slash]);
            json = json[slash..];
            var length = json[1] == 'u' ? AppendCharacter(bytes, json) : AppendEscape(bytes, json);
            json = json[length..];
        }

        Append(bytes, json);
        return GraphAnswer.Copy(bytes.Span);
    }

    private static int AppendEscape(PooledBytes bytes, ReadOnlySpan<byte> json)
    {
        Append(bytes, json[..2]);
        return 2;
    }

    private static int AppendCharacter(PooledBytes bytes, ReadOnlySpan<byte> json)
    {
        var first = (char)Hex(json);
        if (char.IsHighSurrogate(first) && json.Length >= 12 && json[6] == '\\' && char.IsLowSurrogate((char)Hex(json[6..])))
        {
            bytes.Advance(new Rune(first, (char)Hex(json[6..])).EncodeToUtf8(bytes.GetSpan(4)));
            return 12;
        }

        if (first < ' ' || !Rune.TryCreate(first, out var rune))
        {
            bytes.Advance(Encoding.ASCII.GetBytes($"\\u{(int)first:x4}", bytes.GetSpan(6)));
        }
        else
        {
            bytes.Advance(rune.EncodeToUtf8(bytes.GetSpan(4)));
        }

        return 6;
    }

    private static int Hex(ReadOnlySpan<byte> escape) => int.Parse(escape[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static void Append(PooledBytes bytes, ReadOnlySpan<byte> text)
    {
        text.CopyTo(bytes.GetSpan(text.Length));
        bytes.Advance(text.Length);
    }
}
