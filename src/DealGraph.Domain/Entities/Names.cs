using DealGraph.Domain.Catalogue;

namespace DealGraph.Domain.Entities;

/// <summary>Names of entities besides the common one.</summary>
public static class Names
{
    /// <summary>The name in ids.</summary>
    public const string KindName = "name";

    /// <summary>Who bears the name.</summary>
    public static Field Entity { get; } = new("entity", FieldType.Reference, "Who or what bears the name.")
    {
        Targets = [Organizations.KindName, People.KindName, Models.AiModels.KindName],
        IsRequired = true,
        IsIndexed = true,
    };

    /// <summary>The name itself.</summary>
    public static Field Value { get; } = new("value", FieldType.Text, "The name.") { IsRequired = true, IsIndexed = true };

    /// <summary>Its language.</summary>
    public static Field Language { get; } = new("language", FieldType.Token, "The language of the name, BCP 47.");

    /// <summary>What the name is to its bearer.</summary>
    public static Field NameType { get; } =
        new("nameType", FieldType.Code, "What the name is to its bearer.") { Codelist = EntityCodes.NameType, IsRequired = true };

    /// <summary>Describes the kind.</summary>
    public static Kind Describe() => new(
        KindName,
        "Name",
        "names",
        "A name of an organization, a person or a model besides its common one.",
        [
            Entity,
            Value,
            Language,
            NameType,
            new("validFrom", FieldType.Date, "Since when the name is used."),
            new("validTo", FieldType.Date, "Until when the name was used."),
        ],
        [])
    {
        SeedFile = "names.csv",
        Key = [Entity, Value, Language, NameType],
        SearchField = Value,
    };
}
