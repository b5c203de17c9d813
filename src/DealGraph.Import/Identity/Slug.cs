namespace DealGraph.Import.Identity;

/// <summary>The part of an id after its kind.</summary>
internal static class Slug
{
    public const int MostCharacters = 100;

    /// <summary>Whether it is 1 to 100 lower-case ASCII letters, digits, hyphens and single points, with a letter or digit first and last.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length is 0 or > MostCharacters || !char.IsAsciiLetterOrDigit(text[0]) || !char.IsAsciiLetterOrDigit(text[^1]))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var isPoint = text[i] == '.';
            if (!(char.IsAsciiLetterLower(text[i]) || char.IsAsciiDigit(text[i]) || text[i] == '-' || isPoint) || (isPoint && text[i - 1] == '.'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The valid slug nearest to a text, or null when none of its characters can stay.</summary>
    public static string? Nearest(string text)
    {
        var slug = string.Join('-', Domain.Values.FoldedText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return slug != text && IsValid(slug) ? slug : null;
    }
}
