namespace DealGraph.Storage.Export;

/// <summary>Gives out everything that a store holds, for loading it into another one.</summary>
public interface IGraphExport
{
    /// <summary>Opens one consistent state of the store; imports may go on meanwhile.</summary>
    /// <exception cref="Errors.StoreException">The store failed.</exception>
    IGraphSnapshot Open(CancellationToken cancellationToken);
}
