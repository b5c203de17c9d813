using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Entities;

namespace DealGraph.Domain.Models;

/// <summary>Releases of AI models.</summary>
public static class ModelReleases
{
    /// <summary>The name in ids.</summary>
    public const string KindName = "release";

    /// <summary>What was released.</summary>
    public static Field Model { get; } =
        new("model", FieldType.Reference, "The model that was released.") { Targets = [AiModels.KindName], IsRequired = true, IsIndexed = true };

    /// <summary>Who released it.</summary>
    public static Field Organization { get; } =
        new("organization", FieldType.Reference, "The organization that released it.") { Targets = [Organizations.KindName], IsIndexed = true };

    /// <summary>How the public can use it (Epoch AI's terms).</summary>
    public static Codelist Accessibility { get; } = new(
        "Accessibility",
        "How the public can use the model.",
        new Code("OPEN_WEIGHTS_UNRESTRICTED", "Weights to download, any use."),
        new Code("OPEN_WEIGHTS_RESTRICTED_USE", "Weights to download, some uses excluded by the licence."),
        new Code("OPEN_WEIGHTS_NON_COMMERCIAL", "Weights to download, no commercial use."),
        new Code("API_ACCESS", "By an interface for programs."),
        new Code("HOSTED_NO_API", "By a product only, without an interface for programs."),
        new Code("UNRELEASED", "Not at all."));

    /// <summary>Describes the kind.</summary>
    public static Kind Describe() => new(
        KindName,
        "ModelRelease",
        "modelReleases",
        "An organization made a model available, on a date and on terms.",
        [
            Model,
            Organization,
            new("releasedOn", FieldType.Date, "When it became available.") { IsIndexed = true },
            new("accessibility", FieldType.Code, "How the public can use it.") { Codelist = Accessibility },
            new("license", FieldType.Text, "The licence's name.") { Semantics = Semantics.Descriptive },
        ],
        [])
    {
        SeedFile = "model_releases.csv",
    };
}
