using System.Text;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>Gives the same string for the same bytes, for columns of few different texts such as codes and property names.</summary>
internal sealed class RecentTexts
{
    private const int Most = 1024;

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    public string Of(ReadOnlySpan<byte> utf8)
    {
        Span<char> buffer = stackalloc char[64];
        if (utf8.Length > buffer.Length)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        var text = buffer[..Encoding.UTF8.GetChars(utf8, buffer)];
        var lookup = texts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(text, out var found) && texts.Count < Most)
        {
            found = text.ToString();
            texts[found] = found;
        }

        return found ?? text.ToString();
    }
}
