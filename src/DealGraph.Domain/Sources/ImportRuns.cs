using DealGraph.Domain.Catalogue;

namespace DealGraph.Domain.Sources;

/// <summary>Import runs: what was loaded when, and what it changed.</summary>
public static class ImportRuns
{
    /// <summary>The name in ids.</summary>
    public const string KindName = "run";

    /// <summary>Describes the kind.</summary>
    public static Kind Describe() => new(
        KindName,
        "ImportRun",
        "importRuns",
        "One load of seed files, and what it changed.",
        [
            new("startedAt", FieldType.Instant, "When it began.") { IsSystem = true, IsIndexed = true },
            new("dataset", FieldType.Token, "The name of the dataset.") { IsSystem = true },
            new("datasetVersion", FieldType.Token, "The version of the dataset, when its manifest gives one.") { IsSystem = true },
            new("policyVersion", FieldType.Token, "The version of the resolution policy.") { IsSystem = true },
            new("files", FieldType.Token, "The files read, each with the SHA-256 of its bytes, as JSON.") { IsSystem = true },
            new("created", FieldType.Integer, "Facts that were not there before.") { IsSystem = true },
            new("updated", FieldType.Integer, "Facts whose claims changed.") { IsSystem = true },
            new("withdrawn", FieldType.Integer, "Facts that no source claims any longer.") { IsSystem = true },
            new("unchanged", FieldType.Integer, "Facts that stayed as they were.") { IsSystem = true },
        ],
        []);
}
