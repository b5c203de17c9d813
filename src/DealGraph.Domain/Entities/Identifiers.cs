using DealGraph.Domain.Catalogue;

namespace DealGraph.Domain.Entities;

/// <summary>Identifiers of entities in public registers.</summary>
public static class Identifiers
{
    /// <summary>The name in ids.</summary>
    public const string KindName = "identifier";

    /// <summary>Who is identified.</summary>
    public static Field Entity { get; } = new("entity", FieldType.Reference, "Who or what is identified.")
    {
        Targets = [Organizations.KindName, People.KindName, Models.AiModels.KindName],
        IsRequired = true,
        IsIndexed = true,
    };

    /// <summary>The register.</summary>
    public static Field Scheme { get; } =
        new("scheme", FieldType.Code, "The register that gave it out.") { Codelist = EntityCodes.Scheme, IsRequired = true };

    /// <summary>The identifier in that register.</summary>
    public static Field Value { get; } = new("value", FieldType.Token, "The identifier in that register.") { IsRequired = true, IsIndexed = true };

    /// <summary>Describes the kind.</summary>
    public static Kind Describe() => new(
        KindName,
        "Identifier",
        "identifiers",
        "An identifier of an organization, a person or a model in a public register.",
        [
            Entity,
            Scheme,
            Value,
            new("validFrom", FieldType.Date, "Since when it identifies."),
            new("validTo", FieldType.Date, "Until when it identified."),
        ],
        [])
    {
        SeedFile = "identifiers.csv",
        Key = [Entity, Scheme, Value],
    };
}
