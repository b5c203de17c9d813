using System.Buffers;
using System.Globalization;
using System.Text;

namespace DealGraph.Domain.Values;

/// <summary>
/// The form of a text that searches compare: compatibility-decomposed (NFKD), without combining marks, lower case, white space and
/// punctuation folded to single spaces. Computed here and stored, so that no database's collation matters.
/// </summary>
public static class FoldedText
{
    /// <summary>Folds a text; the answer has no leading or trailing space and may be empty.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return FoldAscii(text);
        }

        // A lone surrogate has no normal form; it reads as U+FFFD.
        var source = Replace(text).Normalize(NormalizationForm.FormKD);
        var folded = new StringBuilder(source.Length);
        foreach (var rune in source.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark:
                    break;
                case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                    or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber:
                    folded.Append(rune.Value == 0xDF ? "ss" : Rune.ToLowerInvariant(rune).ToString());
                    break;
                default:
                    Space(folded);
                    break;
            }
        }

        return folded.ToString().TrimEnd();
    }

    private static string FoldAscii(string text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                buffer[length++] = char.ToLowerInvariant(character);
            }
            else if (length > 0 && buffer[length - 1] != ' ')
            {
                buffer[length++] = ' ';
            }
        }

        var folded = new string(buffer.AsSpan(0, length).TrimEnd(' '));
        ArrayPool<char>.Shared.Return(buffer);
        return folded;
    }

    private static string Replace(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static void Space(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[^1] != ' ')
        {
            folded.Append(' ');
        }
    }
}
