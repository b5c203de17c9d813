using DealGraph.Storage.Imports;

namespace DealGraph.Storage;

/// <summary>Changes the graph, by imports only.</summary>
public interface IDealGraphWriter
{
    /// <summary>Begins an import. Only one runs at a time; another waits, or fails when that takes too long.</summary>
    /// <exception cref="Errors.StoreException">The store failed or is busy.</exception>
    ValueTask<IImportSession> BeginImportAsync(ImportScope scope, CancellationToken cancellationToken);
}
