using DealGraph.Storage.Administration;

namespace DealGraph.Storage;

/// <summary>Makes, inspects and empties the store.</summary>
public interface IStoreAdministration
{
    /// <summary>Makes the store when it is not there and brings its schema up to date.</summary>
    /// <returns>The migrations applied; empty when it was up to date.</returns>
    /// <exception cref="Errors.StoreException">The store failed, or was written by a newer DealGraph.</exception>
    ValueTask<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken);

    /// <summary>Says what the store is and holds, and whether it is sound.</summary>
    /// <param name="checkIntegrity">Whether everything is read and verified, which takes time.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    ValueTask<StoreInfo> InspectAsync(bool checkIntegrity, CancellationToken cancellationToken);

    /// <summary>Removes everything, leaving an empty store of the current schema.</summary>
    ValueTask ResetAsync(CancellationToken cancellationToken);
}
