using DealGraph.Domain.Resolution;
using DealGraph.Import.Diagnostics;
using DealGraph.Import.Quality;
using DealGraph.Import.Reading;
using DealGraph.Storage;
using DealGraph.Storage.Imports;
using Microsoft.Extensions.Logging;

namespace DealGraph.Import;

/// <summary>
/// Imports seed files: reads, parses, links, checks, resolves and writes them, all or nothing. Faults of the files are diagnostics of
/// the report; only a store that fails throws.
/// </summary>
/// <param name="writer">The store.</param>
/// <param name="time">What day it is.</param>
/// <param name="logger">The log.</param>
public sealed class ImportPipeline(IDealGraphWriter writer, TimeProvider time, ILogger<ImportPipeline> logger)
{
    /// <summary>Runs an import.</summary>
    /// <param name="request">What to import.</param>
    /// <param name="progress">Told how far it is, after every few hundred rows; null for nobody.</param>
    /// <param name="cancellationToken">Stops it, so that nothing is written; when it comes too late for that, it is not heeded.</param>
    /// <returns>What it did, or why it did nothing.</returns>
    /// <exception cref="Storage.Errors.StoreException">The store failed.</exception>
    public async Task<ImportReport> RunAsync(ImportRequest request, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var begun = time.GetTimestamp();
        var now = time.GetUtcNow();
        var diagnostics = new DiagnosticBag();
        var inputs = InputFinder.Find(request, diagnostics);
        var scope = new ImportScope(inputs.Manifest?.Name ?? request.Dataset, inputs.Manifest?.Version, now, ResolutionPolicy.Version);
        Log.Began(logger, scope.Dataset, inputs.Files.Count);

        await using var session = request.ValidateOnly ? null : await writer.BeginImportAsync(scope, cancellationToken);
        var run = new ImportRun(session, diagnostics, DateOnly.FromDateTime(now.UtcDateTime), request.WithQuality ? new QualityReport() : null);
        await run.RunAsync(inputs, progress, cancellationToken);

        var outcome = diagnostics.HasErrors ? ImportOutcome.Rejected
            : request.ValidateOnly ? ImportOutcome.Validated
            : request.DryRun ? ImportOutcome.DryRun
            : ImportOutcome.Committed;
        var counts = session is null ? null : outcome switch
        {
            ImportOutcome.Committed => await session.CommitAsync(cancellationToken),
            ImportOutcome.DryRun => await session.CountAsync(cancellationToken),
            _ => null,
        };

        var report = new ImportReport(
            outcome, scope.Dataset, scope.DatasetVersion, scope.PolicyVersion, run.Files, counts, time.GetElapsedTime(begun),
            diagnostics.Errors, diagnostics.Warnings, diagnostics.NotKept, diagnostics.Sorted(),
            diagnostics.HasErrors ? null : run.Quality?.ToMarkdown());
        Log.Ended(logger, scope.Dataset, outcome, report.Rows, report.Errors, report.Warnings);
        return report;
    }
}
