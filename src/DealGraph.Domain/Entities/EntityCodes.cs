using DealGraph.Domain.Catalogue;

namespace DealGraph.Domain.Entities;

/// <summary>Codelists of organizations, names and identifiers.</summary>
public static class EntityCodes
{
    /// <summary>Kinds of organization.</summary>
    public static Codelist EntityType { get; } = new(
        "EntityType",
        "What kind of organization it is.",
        new Code("COMPANY", "A company, listed or not."),
        new Code("FUND", "An investment fund or a vehicle that holds investments."),
        new Code("NONPROFIT", "A foundation, an association or another non-profit."),
        new Code("GOVERNMENT_BODY", "A state, a ministry, an agency or a sovereign fund's owner."),
        new Code("UNIVERSITY", "A university or a public research institute."),
        new Code("DIVISION", "A part of a company without a legal person of its own."),
        new Code("GROUP", "A parent with the companies it controls, taken together."));

    /// <summary>Whether an organization still operates.</summary>
    public static Codelist OperatingStatus { get; } = new(
        "OperatingStatus",
        "Whether the organization still operates by itself.",
        new Code("OPERATING", "It operates."),
        new Code("ACQUIRED", "It was acquired and is run by its acquirer.", 1),
        new Code("CLOSED", "It ceased to operate.", 1));

    /// <summary>What a name is to its bearer (BODS name types, with brands and aliases).</summary>
    public static Codelist NameType { get; } = new(
        "NameType",
        "What the name is to its bearer.",
        new Code("LEGAL", "The registered name."),
        new Code("ALIAS", "Another name in use."),
        new Code("FORMER", "A name no longer used."),
        new Code("TRANSLATION", "The name in another language."),
        new Code("TRANSLITERATION", "The name in another script."),
        new Code("ABBREVIATION", "A short form."),
        new Code("BRAND", "The name of a brand that stands for it."),
        new Code("BIRTH", "A person's name at birth."));

    /// <summary>Registers that give out identifiers.</summary>
    public static Codelist Scheme { get; } = new(
        "IdentifierScheme",
        "The register that gave the identifier out.",
        new Code("LEI", "Legal Entity Identifier, ISO 17442: 20 characters, the last two check digits."),
        new Code("WIKIDATA_QID", "Wikidata item, such as Q95."),
        new Code("SEC_CIK", "Central Index Key of the US Securities and Exchange Commission, ten digits."),
        new Code("TICKER", "Stock ticker with its market's identifier code (ISO 10383): XNAS:NVDA."),
        new Code("ISIN", "International Securities Identification Number, ISO 6166."),
        new Code("DOMAIN", "Internet domain in lower case."),
        new Code("CRUNCHBASE_PERMALINK", "Permalink at Crunchbase."),
        new Code("CRUNCHBASE_UUID", "UUID at Crunchbase."),
        new Code("OPENCORPORATES", "Jurisdiction and number at OpenCorporates: us_de/1234567."),
        new Code("PITCHBOOK_ID", "Identifier at PitchBook."),
        new Code("GITHUB_ORG", "Organization at GitHub."),
        new Code("HF_ORG", "Organization at Hugging Face."));
}
