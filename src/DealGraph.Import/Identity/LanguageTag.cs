using System.Text.RegularExpressions;

namespace DealGraph.Import.Identity;

/// <summary>Language tags of BCP 47 (RFC 5646), judged by their form.</summary>
internal static partial class LanguageTag
{
    /// <summary>Whether it is a well-formed tag: language, then script, region, variants, extensions and private use as they come.</summary>
    public static bool IsWellFormed(string text) => text.Length <= 35 && Form().IsMatch(text);

    [GeneratedRegex(
        @"^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*(?:-x(?:-[A-Za-z0-9]{1,8})+)?|x(?:-[A-Za-z0-9]{1,8})+)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
