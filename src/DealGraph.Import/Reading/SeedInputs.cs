using DealGraph.Import.Checks;

namespace DealGraph.Import.Reading;

/// <summary>What a request names.</summary>
/// <param name="Files">The seed files, in load order.</param>
/// <param name="Manifest">The manifest of the folder; null when there is none.</param>
/// <param name="ReplacesDataset">Whether files of the dataset that are not among them are forgotten.</param>
/// <param name="Acceptances">Warnings that are accepted.</param>
internal sealed record SeedInputs(IReadOnlyList<SeedInput> Files, DatasetManifest? Manifest, bool ReplacesDataset, Acceptances Acceptances);
