using System.Text;
using DealGraph.Import.Diagnostics;
using DealGraph.Import.Reading;

namespace DealGraph.Import.Parsing;

/// <summary>Parses texts, tokens and addresses: composed Unicode (NFC), no control characters, bounded length.</summary>
internal static class TextValues
{
    public const int MostTextCharacters = 10_000;

    // Texts that are looked up are keys of indexes, and a key of Neo4j's has 8,164 bytes at the most. Folding makes 18 characters of two bytes
    // from one at the most (U+FDFA).
    public const int MostIndexedTextCharacters = 200;

    public const int MostTokenCharacters = 500;

    public const int MostUrlCharacters = 2_000;

    /// <summary>A text may have line breaks and tabs; its line breaks become LF. One that is looked up, such as a name, is short.</summary>
    public static ParsedValue ParseText(string text, bool isIndexed)
    {
        var lines = text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text;
        return Check(lines, isIndexed ? MostIndexedTextCharacters : MostTextCharacters, character => char.IsControl(character) && character is not ('\n' or '\t'));
    }

    public static ParsedValue ParseToken(string text) => Check(text, MostTokenCharacters, char.IsControl);

    public static ParsedValue ParseUrl(string text)
    {
        var problem = text.Length > MostUrlCharacters ? $"the address is longer than {MostUrlCharacters} characters"
            : text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character)) ? $"the address '{Excerpt.Of(text)}' has a space in it"
            : !Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0
                ? $"'{Excerpt.Of(text)}' is not an absolute http or https address"
            : uri.UserInfo.Length > 0 ? "the address has a user name or password in it"
            : null;
        return problem is null ? ParsedValue.Of(text) : ParsedValue.Wrong(ValueCodes.Url, problem);
    }

    private static ParsedValue Check(string text, int most, Func<char, bool> isForbidden)
    {
        if (text.Length > most)
        {
            return ParsedValue.Wrong(ValueCodes.Text, $"the text has {text.Length} characters, {most} are the most");
        }

        foreach (var character in text)
        {
            if (isForbidden(character))
            {
                return ParsedValue.Wrong(ValueCodes.Text, $"the text has the control character U+{(int)character:X4}");
            }
        }

        return ParsedValue.Of(Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormC));
    }
}
