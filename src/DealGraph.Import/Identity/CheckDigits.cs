namespace DealGraph.Import.Identity;

/// <summary>Check digits of public identifiers.</summary>
internal static class CheckDigits
{
    /// <summary>Whether letters (A is 10, Z is 35) and digits read as one number leave 1 divided by 97 (ISO 7064; LEI).</summary>
    public static bool IsMod97(string text)
    {
        var rest = 0;
        foreach (var character in text)
        {
            var value = Value(character);
            rest = ((value > 9 ? rest * 100 : rest * 10) + value) % 97;
        }

        return rest == 1;
    }

    /// <summary>Whether the last digit is the Luhn check digit of the rest, letters read as two digits (ISO 6166; ISIN).</summary>
    public static bool IsLuhn(string text)
    {
        var (sum, doubled) = (0, false);
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var value = Value(text[i]);
            sum += Digit(value % 10, doubled);
            doubled = !doubled;
            if (value > 9)
            {
                sum += Digit(value / 10, doubled);
                doubled = !doubled;
            }
        }

        return sum % 10 == 0;
    }

    private static int Value(char character) => char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10;

    private static int Digit(int digit, bool doubled) => doubled ? (digit * 2 / 10) + (digit * 2 % 10) : digit;
}
