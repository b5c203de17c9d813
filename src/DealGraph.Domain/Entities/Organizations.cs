using DealGraph.Domain.Catalogue;

namespace DealGraph.Domain.Entities;

/// <summary>Organizations: companies and everything else that can be a party besides people.</summary>
public static class Organizations
{
    /// <summary>The name in ids.</summary>
    public const string KindName = "organization";

    /// <summary>The name people use.</summary>
    public static Field Name { get; } =
        new("name", FieldType.Text, "The name it is commonly known by.") { Semantics = Semantics.Descriptive, IsRequired = true, IsIndexed = true };

    /// <summary>What kind of organization it is.</summary>
    public static Field EntityType { get; } =
        new("entityType", FieldType.Code, "What kind of organization it is.") { Codelist = EntityCodes.EntityType, IsIndexed = true };

    /// <summary>The group it belongs to.</summary>
    public static Field MemberOf { get; } =
        new("memberOf", FieldType.Reference, "The group or parent it belongs to.") { Targets = [KindName], Semantics = Semantics.Latest, IsIndexed = true };

    /// <summary>The country it is based in.</summary>
    public static Field Country { get; } =
        new("country", FieldType.Token, "The country it is based in, ISO 3166-1 alpha-2.") { Semantics = Semantics.Latest, IsIndexed = true };

    /// <summary>Describes the kind.</summary>
    public static Kind Describe() => new(
        KindName,
        "Organization",
        "organizations",
        "A company, fund, non-profit, government body, university, division or group.",
        [
            Name,
            new("legalName", FieldType.Text, "The registered name.") { Semantics = Semantics.Descriptive },
            EntityType,
            Country,
            new("foundedOn", FieldType.Date, "When it was founded."),
            new("dissolvedOn", FieldType.Date, "When it ceased to exist."),
            new("operatingStatus", FieldType.Code, "Whether it still operates by itself.") { Codelist = EntityCodes.OperatingStatus, Semantics = Semantics.Progressive },
            new("isPublic", FieldType.Boolean, "Whether its shares are listed on an exchange.") { Semantics = Semantics.Latest },
            new("homepageUrl", FieldType.Url, "Its home page.") { Semantics = Semantics.Latest },
            MemberOf,
        ],
        [
            .. Parties.EntityRelations,
            .. Deals.DealParties.RelationsOfParties,
            .. Stakes.StakeKind.RelationsOfHolders,
            new("stakesIn", "Stakes that others hold in it.", new RelationStep(Stakes.StakeKind.KindName, Stakes.StakeKind.Organization, IsForward: false)),
            new("appointments", "Positions people hold or held at it.", new RelationStep(Appointments.AppointmentKind.KindName, Appointments.AppointmentKind.Organization, IsForward: false)),
            new("members", "Organizations that belong to it.", new RelationStep(KindName, MemberOf, IsForward: false)),
            new("models", "AI models it develops.", new RelationStep(Models.AiModels.KindName, Models.AiModels.Developer, IsForward: false)),
            new("modelReleases", "Releases of AI models by it.", new RelationStep(Models.ModelReleases.KindName, Models.ModelReleases.Organization, IsForward: false)),
            new("compensationOffers", "Offers of pay made by it.", new RelationStep(Talent.CompensationOffers.KindName, Talent.CompensationOffers.Offeror, IsForward: false)),
        ])
    {
        SeedFile = "organizations.csv",
        IsEntity = true,
        SearchField = Name,
    };
}
