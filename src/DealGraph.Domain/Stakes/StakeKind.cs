using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Entities;

namespace DealGraph.Domain.Stakes;

/// <summary>Stakes: states that hold over an interval, as opposed to the deals that brought them about.</summary>
public static class StakeKind
{
    /// <summary>The name in ids.</summary>
    public const string KindName = "stake";

    /// <summary>Who holds it.</summary>
    public static Field Holder { get; } =
        new("holder", FieldType.Reference, "Who holds the stake.") { Targets = Parties.Kinds, IsRequired = true, IsIndexed = true };

    /// <summary>In what.</summary>
    public static Field Organization { get; } =
        new("organization", FieldType.Reference, "The organization the stake is in.") { Targets = [Organizations.KindName], IsRequired = true, IsIndexed = true };

    /// <summary>The deal that brought it about.</summary>
    public static Field ResultedFrom { get; } =
        new("resultedFrom", FieldType.Reference, "The deal that brought it about.") { Targets = [Deals.DealKind.KindName], IsIndexed = true };

    /// <summary>The deal that ended it.</summary>
    public static Field EndedBy { get; } =
        new("endedBy", FieldType.Reference, "The deal that ended it.") { Targets = [Deals.DealKind.KindName], IsIndexed = true };

    /// <summary>The share.</summary>
    public static Field Share { get; } = new("share", FieldType.Share, "How much, in percent.") { IsIndexed = true };

    /// <summary>What the holder has.</summary>
    public static Field InterestType { get; } =
        new("interestType", FieldType.Code, "What the holder has.") { Codelist = StakeCodes.InterestType, IsRequired = true, IsIndexed = true };

    /// <summary>Since when.</summary>
    public static Field ValidFrom { get; } = new("validFrom", FieldType.Date, "Since when it is held.") { IsIndexed = true };

    /// <summary>Until when.</summary>
    public static Field ValidTo { get; } = new("validTo", FieldType.Date, "The day from which it is no longer held.");

    /// <summary>Stakes that lead from every holder.</summary>
    public static IReadOnlyList<Relation> RelationsOfHolders { get; } =
        [new("stakesHeld", "Stakes it holds in organizations.", new RelationStep(KindName, Holder, IsForward: false))];

    /// <summary>Describes the kind.</summary>
    public static Kind Describe() => new(
        KindName,
        "Stake",
        "stakes",
        "Who holds what share of an organization, over which time: one interest in BODS terms. 49 % without votes are two stakes, a shareholding of 49 and voting rights of 0.",
        [
            Holder,
            Organization,
            InterestType,
            Share,
            new("shareBasis", FieldType.Code, "What the share is a share of.") { Codelist = StakeCodes.ShareBasis },
            new("shareClass", FieldType.Text, "The class of shares.") { Semantics = Semantics.Descriptive },
            new("shareCount", FieldType.Integer, "How many shares.") { IsWide = true },
            new("directness", FieldType.Code, "Whether other companies stand between.") { Codelist = StakeCodes.Directness },
            ValidFrom,
            ValidTo,
            ResultedFrom,
            EndedBy,
        ],
        [])
    {
        SeedFile = "stakes.csv",
    };
}
