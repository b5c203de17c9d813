using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Entities;

namespace DealGraph.Domain.Models;

/// <summary>AI models.</summary>
public static class AiModels
{
    /// <summary>The name in ids.</summary>
    public const string KindName = "model";

    /// <summary>The model's name.</summary>
    public static Field Name { get; } =
        new("name", FieldType.Text, "The name it is commonly known by.") { Semantics = Semantics.Descriptive, IsRequired = true, IsIndexed = true };

    /// <summary>Who develops it.</summary>
    public static Field Developer { get; } =
        new("developer", FieldType.Reference, "The organization that develops it.") { Targets = [Organizations.KindName], IsIndexed = true };

    /// <summary>What it was made from.</summary>
    public static Field BasedOn { get; } =
        new("basedOn", FieldType.Reference, "The model it was made from.") { Targets = [KindName], IsIndexed = true };

    /// <summary>Describes the kind.</summary>
    public static Kind Describe() => new(
        KindName,
        "AiModel",
        "models",
        "An AI model or a family of models.",
        [Name, Developer, BasedOn],
        [
            .. Parties.EntityRelations,
            new("releases", "When and how it was released.", new RelationStep(ModelReleases.KindName, ModelReleases.Model, IsForward: false)),
            new("derivatives", "Models made from it.", new RelationStep(KindName, BasedOn, IsForward: false)),
        ])
    {
        SeedFile = "models.csv",
        IsEntity = true,
        SearchField = Name,
    };
}
