using DealGraph.Domain.Catalogue;

namespace DealGraph.Domain.Deals;

/// <summary>Links between deals: bundles and successions.</summary>
public static class DealLinks
{
    /// <summary>The name in ids.</summary>
    public const string KindName = "link";

    /// <summary>The deal that links.</summary>
    public static Field Deal { get; } =
        new("deal", FieldType.Reference, "The later deal, or the part.") { Targets = [DealKind.KindName], IsRequired = true, IsIndexed = true };

    /// <summary>How they hang together.</summary>
    public static Field LinkType { get; } =
        new("linkType", FieldType.Code, "How the two hang together.") { Codelist = DealCodes.LinkType, IsRequired = true };

    /// <summary>The deal linked to.</summary>
    public static Field OtherDeal { get; } =
        new("otherDeal", FieldType.Reference, "The earlier deal, or the whole.") { Targets = [DealKind.KindName], IsRequired = true, IsIndexed = true };

    /// <summary>Ways between deals.</summary>
    public static IReadOnlyList<Relation> RelationsOfDeals { get; } =
    [
        Onward("partOf", "The deals it is a part or a tranche of.", "PART_OF"),
        Back("partDeals", "The deals that are its parts or tranches.", "PART_OF"),
        Onward("follows", "The deals it came after and because of.", "FOLLOWS"),
        Back("followedBy", "The deals that came after it and because of it.", "FOLLOWS"),
        Onward("supersedes", "The deals it replaces.", "SUPERSEDES"),
        Back("supersededBy", "The deals that replace it.", "SUPERSEDES"),
    ];

    /// <summary>Describes the kind.</summary>
    public static Kind Describe() => new(
        KindName,
        "DealLink",
        "dealLinks",
        "Two deals hang together: a bundle or a succession.",
        [Deal, LinkType, OtherDeal],
        [])
    {
        SeedFile = "deal_links.csv",
        Key = [Deal, LinkType, OtherDeal],
    };

    private static Relation Onward(string name, string description, string type) => Between(name, description, type, Deal, OtherDeal);

    private static Relation Back(string name, string description, string type) => Between(name, description, type, OtherDeal, Deal);

    private static Relation Between(string name, string description, string type, Field from, Field to) => new(
        name,
        description,
        new RelationStep(KindName, from, IsForward: false) { Condition = new CodeCondition(LinkType, type) },
        new RelationStep(KindName, to, IsForward: true))
    { IsShort = true };
}
