using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Entities;

namespace DealGraph.Domain.Deals;

/// <summary>Parties of deals: who takes part in which role.</summary>
public static class DealParties
{
    /// <summary>The name in ids.</summary>
    public const string KindName = "party";

    /// <summary>The deal.</summary>
    public static Field Deal { get; } =
        new("deal", FieldType.Reference, "The deal taken part in.") { Targets = [DealKind.KindName], IsRequired = true, IsIndexed = true };

    /// <summary>The role.</summary>
    public static Field Role { get; } =
        new("role", FieldType.Code, "The part played.") { Codelist = DealCodes.PartyRole, IsRequired = true };

    /// <summary>Who takes part.</summary>
    public static Field Party { get; } =
        new("party", FieldType.Reference, "Who takes part.") { Targets = Parties.Kinds, IsRequired = true, IsIndexed = true };

    /// <summary>Ways from a deal to its parties.</summary>
    public static IReadOnlyList<Relation> RelationsOfDeals { get; } =
    [
        new("parties", "Everybody who takes part, with the role.", new RelationStep(KindName, Deal, IsForward: false)) { IsShort = true },
        ToParties("acquirer", "The party that takes over; the first by id when there are several.", "ACQUIRER") with { IsToOne = true },
        ToParties("acquirers", "The parties that take over.", "ACQUIRER"),
        ToParties("target", "The party that is taken over; the first by id when there are several.", "TARGET") with { IsToOne = true },
        ToParties("targets", "The parties that are taken over.", "TARGET"),
        ToParties("investors", "The parties that put money in.", "INVESTOR"),
        ToParties("investees", "The parties that get the money.", "INVESTEE"),
        ToParties("sellers", "The parties that sell.", "SELLER"),
    ];

    /// <summary>Ways from a party to its deals.</summary>
    public static IReadOnlyList<Relation> RelationsOfParties { get; } =
    [
        ToDeals("deals", "Every deal it takes part in."),
        ToDeals("acquisitions", "Deals in which it takes over others.", "ACQUIRER"),
        ToDeals("acquiredIn", "Deals in which it is taken over.", "TARGET"),
        ToDeals("investments", "Deals in which it puts money in.", "INVESTOR"),
        ToDeals("fundings", "Deals in which it gets money from investors.", "INVESTEE"),
    ];

    /// <summary>Describes the kind.</summary>
    public static Kind Describe() => new(
        KindName,
        "DealParty",
        "dealParties",
        "Somebody takes part in a deal in a role.",
        [
            Deal,
            Role,
            Party,
            new("isLead", FieldType.Boolean, "Whether it leads the others of its role."),
            new("amount", FieldType.Money, "Its own share of the money."),
        ],
        [])
    {
        SeedFile = "deal_parties.csv",
        Key = [Deal, Role, Party],
    };

    private static Relation ToParties(string name, string description, string role) => new(
        name,
        description,
        new RelationStep(KindName, Deal, IsForward: false) { Condition = new CodeCondition(Role, role) },
        new RelationStep(KindName, Party, IsForward: true))
    { IsShort = true };

    private static Relation ToDeals(string name, string description, params string[] roles) => new(
        name,
        description,
        new RelationStep(KindName, Party, IsForward: false) { Condition = roles is [] ? null : new CodeCondition(Role, roles) },
        new RelationStep(KindName, Deal, IsForward: true));
}
