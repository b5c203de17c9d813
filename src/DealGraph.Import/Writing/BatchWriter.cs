using System.Threading.Channels;
using DealGraph.Import.Diagnostics;
using DealGraph.Import.Linking;
using DealGraph.Import.Parsing;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Writing;

/// <summary>Takes parsed batches and gives them to the store.</summary>
/// <param name="session">The import; null to look at the files only.</param>
/// <param name="diagnostics">Where duplicates go.</param>
/// <param name="progress">Told after each batch; may be null.</param>
internal sealed class BatchWriter(IImportSession? session, DiagnosticBag diagnostics, IProgress<ImportProgress>? progress)
{
    /// <summary>The files of the batches, in order.</summary>
    public List<FileReport> Files { get; } = [];

    public async Task WriteAsync(ChannelReader<RowBatch> batches, CancellationToken cancellationToken)
    {
        await foreach (var batch in batches.ReadAllAsync(cancellationToken))
        {
            if (session is not null)
            {
                await WriteAsync(session, batch, cancellationToken);
            }

            progress?.Report(new ImportProgress(batch.File, batch.RowsSoFar));
            if (batch.Finished is { } file)
            {
                Files.Add(file);
            }
        }
    }

    private async Task WriteAsync(IImportSession store, RowBatch batch, CancellationToken cancellationToken)
    {
        // Only standard input has no name before its header is read; naming a file again does nothing.
        store.Replace(batch.File);

        if (batch.Records.Count > 0)
        {
            DuplicateRows.Report(await store.AddRecordsAsync(batch.Records, cancellationToken), diagnostics);
        }

        if (batch.Claims.Count > 0)
        {
            DuplicateRows.Report(await store.AddClaimsAsync(batch.Claims, cancellationToken), diagnostics);
        }
    }
}
