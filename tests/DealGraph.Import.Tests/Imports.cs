using DealGraph.Storage;
using DealGraph.Storage.Imports;
using Microsoft.Extensions.Logging.Abstractions;

namespace DealGraph.Import.Tests;

/// <summary>Runs imports without a store.</summary>
internal static class Imports
{
    public static IDealGraphWriter WithoutStore { get; } = new NoStore();

    public static Task<ImportReport> ValidateAsync(params string[] paths) => ValidateAsync(new ImportRequest(paths));

    public static Task<ImportReport> ValidateAsync(ImportRequest request) =>
        new ImportPipeline(WithoutStore, TimeProvider.System, NullLogger<ImportPipeline>.Instance)
            .RunAsync(request with { ValidateOnly = true }, null, TestContext.Current.CancellationToken);

    private sealed class NoStore : IDealGraphWriter
    {
        public ValueTask<IImportSession> BeginImportAsync(ImportScope scope, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("Validation opened the store.");
    }
}
