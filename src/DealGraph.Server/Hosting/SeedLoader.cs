using DealGraph.Import;
using DealGraph.Storage;
using Microsoft.Extensions.Options;

namespace DealGraph.Server.Hosting;

/// <summary>Makes the store and loads the seed files into it, as far as they are not in it already.</summary>
internal sealed class SeedLoader(
    IStoreAdministration administration, ImportPipeline pipeline, IOptions<SeedOptions> options, ILogger<SeedLoader> logger)
{
    /// <summary>Brings the store up to date.</summary>
    /// <returns>The import's report, or null when nothing is to be loaded at the start.</returns>
    public async Task<ImportReport?> LoadAsync(CancellationToken cancellationToken)
    {
        await administration.MigrateAsync(cancellationToken);
        if (!options.Value.LoadOnStart)
        {
            return null;
        }

        var report = await pipeline.RunAsync(new ImportRequest(SeedFolder.Of(options.Value)), new ProgressLog(logger), cancellationToken);
        if (report is { IsSuccess: true, Counts: { ChangedNothing: false } counts })
        {
            logger.SeedLoaded(report.Rows, counts.Created, counts.Updated, counts.Withdrawn, report.Elapsed.TotalSeconds);
        }
        else if (report.IsSuccess)
        {
            logger.SeedUnchanged(report.Dataset);
        }

        return report;
    }

    private sealed class ProgressLog(ILogger logger) : IProgress<ImportProgress>
    {
        private string? file;

        public void Report(ImportProgress value)
        {
            if (value.File != file || value.Rows % 100_000 == 0)
            {
                file = value.File;
                logger.Loading(value.File, value.Rows);
            }
        }
    }
}
