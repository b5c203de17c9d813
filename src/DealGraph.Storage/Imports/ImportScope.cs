namespace DealGraph.Storage.Imports;

/// <summary>What an import replaces: everything that the same dataset said before in the same files.</summary>
/// <param name="Dataset">The name of the dataset.</param>
/// <param name="DatasetVersion">Its version, or null.</param>
/// <param name="StartedAt">When the import began.</param>
/// <param name="PolicyVersion">The resolution policy in force.</param>
public sealed record ImportScope(string Dataset, string? DatasetVersion, DateTimeOffset StartedAt, string PolicyVersion);
