using DealGraph.Domain.Catalogue;

namespace DealGraph.Domain.Sources;

/// <summary>Codelists of sources and claims.</summary>
public static class SourceCodes
{
    /// <summary>Kinds of source; the order of the list is the order of trust of the resolution policy.</summary>
    public static Codelist SourceType { get; } = new(
        "SourceType",
        "What kind of source it is, the most trusted first.",
        new Code("REGULATORY_FILING", "A filing with an authority."),
        new Code("OFFICIAL_REGISTER", "A public register."),
        new Code("COMPANY_STATEMENT", "A party's own statement, such as a post on its site."),
        new Code("PRESS_RELEASE", "A press release."),
        new Code("PRIMARY_RESEARCH", "Research of its own."),
        new Code("WIRE", "A news agency."),
        new Code("NEWS", "A newspaper, magazine or news site."),
        new Code("INTERVIEW", "An interview or a podcast."),
        new Code("DATABASE", "A database or an encyclopedia."),
        new Code("SOCIAL_POST", "A post on a social network."),
        new Code("BLOG", "A blog."));

    /// <summary>How sure a source is, the surest first.</summary>
    public static Codelist Certainty { get; } = new(
        "Certainty",
        "How sure the source is of what it says, the surest first.",
        new Code("CONFIRMED", "A party to it or a filing says so."),
        new Code("REPORTED", "The press states it."),
        new Code("ESTIMATED", "Somebody's estimate."),
        new Code("RUMORED", "Told without a named source."));

    /// <summary>An editor's judgement of a claim (Wikidata ranks).</summary>
    public static Codelist Rank { get; } = new(
        "Rank",
        "An editor's judgement of the claim.",
        new Code("PREFERRED", "The best of the claims, by judgement."),
        new Code("NORMAL", "No judgement."),
        new Code("DEPRECATED", "Known to be wrong or corrected, kept for the record."));

    /// <summary>What the resolution policy made of a claim.</summary>
    public static Codelist Standing { get; } = new(
        "Standing",
        "What the resolution policy made of the claim.",
        new Code("CHOSEN", "The property's value is taken from it."),
        new Code("AGREES", "It says the same as the chosen claim, or something compatible and less precise."),
        new Code("OTHER", "It says something else that does not exclude the chosen value."),
        new Code("CONFLICTS", "It excludes the chosen value."),
        new Code("DEPRECATED", "It is out of consideration."));
}
