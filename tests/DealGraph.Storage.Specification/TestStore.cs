namespace DealGraph.Storage.Specification;

/// <summary>A store for one test; disposing removes it.</summary>
public abstract class TestStore : IAsyncDisposable
{
    /// <summary>Reads the graph; null for a backend that has no reader yet.</summary>
    public abstract IDealGraphReader? Reader { get; }

    /// <summary>Changes the graph.</summary>
    public abstract IDealGraphWriter Writer { get; }

    /// <summary>Makes, inspects and empties the store.</summary>
    public abstract IStoreAdministration Administration { get; }

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
