using System.Threading.Channels;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;
using DealGraph.Import.Linking;
using DealGraph.Import.Parsing;
using DealGraph.Import.Quality;
using DealGraph.Import.Reading;
using DealGraph.Import.Writing;
using DealGraph.Storage.Imports;

namespace DealGraph.Import;

/// <summary>One run of the pipeline: the steps in their order.</summary>
/// <param name="session">The store's side of it; null to look at the files only.</param>
/// <param name="diagnostics">Where every step reports to.</param>
/// <param name="today">The day of the import.</param>
/// <param name="quality">Reads how good the data are; null when nobody asked.</param>
internal sealed class ImportRun(IImportSession? session, DiagnosticBag diagnostics, DateOnly today, QualityReport? quality)
{
    // So many batches wait between parsing and storing; it is what the memory of an import is bounded by.
    private const int MostWaiting = 4;

    private readonly FileParser parser = new(diagnostics);

    /// <summary>What was done with each file.</summary>
    public List<FileReport> Files { get; } = [];

    /// <summary>How good the data are; null when nobody asked.</summary>
    public QualityReport? Quality => quality;

    public async Task RunAsync(SeedInputs inputs, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        // A file that was not found among those given left all its rows out.
        var leftFilesOut = diagnostics.HasErrors;
        var changed = inputs.Files.Where(input => !IsUnchanged(input)).ToList();
        Announce(inputs, changed);
        await ReadAsync(changed, progress, cancellationToken);
        if (session is null)
        {
            return;
        }

        await session.WithdrawAsync(
            Files.Where(file => file.State != FileState.Unchanged).ToDictionary(file => file.File, file => file.Sha256), cancellationToken);

        // References to rows that had to be left out would all seem to lead nowhere.
        if (!leftFilesOut && !parser.LeftRowsOut)
        {
            await DanglingReferences.ReportAsync(session, diagnostics, cancellationToken);
        }

        // Facts of which a part is wrong or missing are not judged.
        if (diagnostics.HasErrors)
        {
            return;
        }

        await new FactResolver(session, diagnostics).ResolveAsync(cancellationToken);
        if (!diagnostics.HasErrors)
        {
            var checks = AllChecks.For(new Findings(diagnostics, today, inputs.Acceptances));
            await CheckRunner.RunAsync([.. checks, .. quality?.Readers ?? []], session, cancellationToken);
            inputs.Acceptances.ReportUnused(diagnostics);
        }
    }

    // Parsing and storing take turns on two threads; whichever fails stops the other.
    private async Task ReadAsync(List<SeedInput> inputs, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var batches = Channel.CreateBounded<RowBatch>(new BoundedChannelOptions(MostWaiting) { SingleReader = true, SingleWriter = true });
        var parsing = Task.Run(() => ParseAsync(inputs, batches.Writer, stop.Token), stop.Token);
        var writer = new BatchWriter(session, diagnostics, progress);
        try
        {
            await writer.WriteAsync(batches.Reader, stop.Token);
        }
        catch
        {
            await stop.CancelAsync();
            await parsing.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            throw;
        }

        await parsing;
        Files.AddRange(writer.Files);
    }

    private async Task ParseAsync(List<SeedInput> inputs, ChannelWriter<RowBatch> batches, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var input in inputs)
            {
                foreach (var batch in parser.Parse(input, cancellationToken))
                {
                    await batches.WriteAsync(batch, cancellationToken);
                }
            }

            batches.Complete();
        }
        catch (Exception failed)
        {
            batches.Complete(failed);
            throw;
        }
    }

    private bool IsUnchanged(SeedInput input)
    {
        if (session is null || !input.IsRepeatable || !session.KnownFiles.TryGetValue(input.Name, out var known))
        {
            return false;
        }

        try
        {
            using var stream = input.Open();
            if (HashingStream.HashOf(stream) != known)
            {
                return false;
            }
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            // Reading it reports the failure.
            return false;
        }

        Files.Add(new FileReport(input.Name, FileState.Unchanged, 0, known));
        return true;
    }

    // The store must know every file that is replaced or forgotten before the first row, for rows move between files.
    private void Announce(SeedInputs inputs, IEnumerable<SeedInput> changed)
    {
        if (session is null)
        {
            return;
        }

        foreach (var input in changed.Where(input => input.Kind is not null))
        {
            session.Replace(input.Name);
        }

        if (!inputs.ReplacesDataset)
        {
            return;
        }

        var given = inputs.Files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var file in session.KnownFiles.Keys.Where(known => !given.Contains(known)).Order(StringComparer.Ordinal))
        {
            session.Replace(file);
            Files.Add(new FileReport(file, FileState.Forgotten, 0, null));
        }
    }
}
