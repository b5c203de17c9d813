using System.Text.RegularExpressions;

namespace DealGraph.Import.Identity;

/// <summary>The form of identifiers, by the code of their scheme.</summary>
internal static partial class IdentifierForms
{
    /// <summary>What is wrong with an identifier, or null when nothing is. Schemes without a known form take everything.</summary>
    public static string? Problem(string scheme, string value) => scheme switch
    {
        "LEI" => Lei().IsMatch(value) ? Unless(CheckDigits.IsMod97(value), "its check digits are wrong") : "an LEI has 18 capital letters and digits and two check digits",
        "ISIN" => Isin().IsMatch(value) ? Unless(CheckDigits.IsLuhn(value), "its check digit is wrong") : "an ISIN has two capital letters, nine letters or digits and a check digit",
        "SEC_CIK" => Unless(Cik().IsMatch(value), "a CIK has ten digits, with leading zeros"),
        "WIKIDATA_QID" => Unless(Qid().IsMatch(value), "a Wikidata item is Q and a number, such as Q95"),
        "TICKER" => Unless(Ticker().IsMatch(value), "a ticker is market and symbol, such as XNAS:NVDA"),
        "DOMAIN" => Unless(value.Length <= 253 && Domain().IsMatch(value), "a domain is in lower case, without scheme and path, such as openai.com"),
        "CRUNCHBASE_PERMALINK" => Unless(Permalink().IsMatch(value), "a permalink has lower-case letters, digits and hyphens"),
        "CRUNCHBASE_UUID" => Unless(Guid.TryParseExact(value, "D", out _) && value == value.ToLowerInvariant(), "a UUID has 32 lower-case hex digits in five groups"),
        "OPENCORPORATES" => Unless(OpenCorporates().IsMatch(value), "an OpenCorporates identifier is jurisdiction and number, such as us_de/1234567"),
        "GITHUB_ORG" or "HF_ORG" => Unless(Account().IsMatch(value), "an organization's account has letters, digits, hyphens and underscores"),
        _ => null,
    };

    private static string? Unless(bool isFine, string problem) => isFine ? null : problem;

    [GeneratedRegex(@"^[0-9A-Z]{18}[0-9]{2}\z")]
    private static partial Regex Lei();

    [GeneratedRegex(@"^[A-Z]{2}[0-9A-Z]{9}[0-9]\z")]
    private static partial Regex Isin();

    [GeneratedRegex(@"^[0-9]{10}\z")]
    private static partial Regex Cik();

    [GeneratedRegex(@"^Q[1-9][0-9]{0,11}\z")]
    private static partial Regex Qid();

    [GeneratedRegex(@"^[A-Z0-9]{4}:[A-Z0-9][A-Z0-9.\-]{0,19}\z")]
    private static partial Regex Ticker();

    [GeneratedRegex(@"^(?:[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9\-]{1,59})\z")]
    private static partial Regex Domain();

    [GeneratedRegex(@"^[a-z0-9][a-z0-9\-]{0,99}\z")]
    private static partial Regex Permalink();

    [GeneratedRegex(@"^[a-z]{2}(?:_[a-z]{2,3})?/[0-9A-Za-z\-.]{1,40}\z")]
    private static partial Regex OpenCorporates();

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9_.\-]{0,95}\z")]
    private static partial Regex Account();
}
