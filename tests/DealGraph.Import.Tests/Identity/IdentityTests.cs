using DealGraph.Domain.Catalogue;
using DealGraph.Import.Identity;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Tests.Identity;

/// <summary>Ids and identifiers.</summary>
public sealed class IdentityTests
{
    [Theory]
    [InlineData("openai", true)]
    [InlineData("a", true)]
    [InlineData("o3.5-mini", true)]
    [InlineData("", false)]
    [InlineData("OpenAI", false)]
    [InlineData("-openai", false)]
    [InlineData("openai-", false)]
    [InlineData("open..ai", false)]
    [InlineData("open_ai", false)]
    [InlineData("ópenai", false)]
    public void A_slug_is_judged(string text, bool isValid) => Assert.Equal(isValid, Slug.IsValid(text));

    [Fact]
    public void A_slug_has_at_most_100_characters()
    {
        Assert.True(Slug.IsValid(new string('a', 100)));
        Assert.False(Slug.IsValid(new string('a', 101)));
    }

    [Fact]
    public void Derived_ids_never_change()
    {
        var party = DealGraphCatalogue.Kind("party");
        Assert.Equal("party/openai-io-2025.291913d18dea", DerivedIds.OfKey(party, "deal/openai-io-2025", "ACQUIRER", "organization/openai"));
        Assert.Equal(
            "claim/47468c030e87bd7931fa769797d0",
            DerivedIds.OfClaim("deal/openai-io-2025", "price", "6500000000 USD", "source/cnbc", new ClaimQualifiers("REPORTED", "NORMAL", null, null, null)));
    }

    [Fact]
    public void Parts_cannot_be_mistaken_for_others()
    {
        string[] hashes = [PartsHash.Of(64, "ab", "c"), PartsHash.Of(64, "a", "bc"), PartsHash.Of(64, "abc", null), PartsHash.Of(64, "abc"), PartsHash.Of(64, "abc", "-"), PartsHash.Of(64, "abc", "")];
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Theory]
    [InlineData("LEI", "5493001KJTIIGC8Y1R12", true)]
    [InlineData("LEI", "HWUPKR0MPOU8FGXBT394", true)]
    [InlineData("LEI", "HWUPKR0MPOU8FGXBT395", false)]
    [InlineData("LEI", "hwupkr0mpou8fgxbt394", false)]
    [InlineData("ISIN", "US0378331005", true)]
    [InlineData("ISIN", "AU0000XVGZA3", true)]
    [InlineData("ISIN", "US0378331006", false)]
    [InlineData("SEC_CIK", "0001326801", true)]
    [InlineData("SEC_CIK", "1326801", false)]
    [InlineData("WIKIDATA_QID", "Q95", true)]
    [InlineData("WIKIDATA_QID", "Q095", false)]
    [InlineData("TICKER", "XNAS:NVDA", true)]
    [InlineData("TICKER", "XNYS:BRK.B", true)]
    [InlineData("TICKER", "NVDA", false)]
    [InlineData("DOMAIN", "openai.com", true)]
    [InlineData("DOMAIN", "https://openai.com", false)]
    [InlineData("DOMAIN", "openai.com\n", false)]
    [InlineData("DOMAIN", "OpenAI.com", false)]
    [InlineData("CRUNCHBASE_UUID", "df662812-7f97-0b43-9d3e-12f64f504fbb", true)]
    [InlineData("OPENCORPORATES", "us_de/1234567", true)]
    [InlineData("GITHUB_ORG", "meta-llama", true)]
    [InlineData("PITCHBOOK_ID", "149504-14", true)]
    public void An_identifier_is_judged_by_its_scheme(string scheme, string value, bool isValid) =>
        Assert.Equal(isValid, IdentifierForms.Problem(scheme, value) is null);

    [Fact]
    public void Countries_are_those_of_the_time_zone_database()
    {
        const string Table = "/usr/share/zoneinfo/iso3166.tab";
        Assert.Equal(249, CountryCodes.All.Count);
        Assert.SkipUnless(File.Exists(Table), "This machine has no time zone database.");
        Assert.Equal(File.ReadLines(Table).Where(line => !line.StartsWith('#')).Select(line => line[..2]).Order(), CountryCodes.All.Order());
    }

    [Theory]
    [InlineData("en", true)]
    [InlineData("zh-Hans", true)]
    [InlineData("pt-BR", true)]
    [InlineData("sl-rozaj-biske", true)]
    [InlineData("de-CH-1901", true)]
    [InlineData("en-US-u-islamcal", true)]
    [InlineData("x-private", true)]
    [InlineData("english language", false)]
    [InlineData("en_US", false)]
    [InlineData("e", false)]
    [InlineData("en-", false)]
    public void A_language_tag_is_judged_by_its_form(string text, bool isWellFormed) => Assert.Equal(isWellFormed, LanguageTag.IsWellFormed(text));
}
